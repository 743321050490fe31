/**
 * Kinds under which one force is counted: "soldiers", "fighters", and its nationals where a document speaks of them
 * fighting. Children or police are never meant by these.
 */
const force = new Set(['military', 'militant', 'people'])

/** Kinds under which one toll is counted: one paper's civilians are another's people. */
const general = new Set(['people', 'civilian', 'prisoner', 'displaced'])

/** True when two counted groups of one subject are the same people under two wordings. */
export function countAlike(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [parts(a), parts(b)]
  if (one.country !== other.country && one.country !== '' && other.country !== '') return false
  if (one.kind === other.kind || (general.has(one.kind) && general.has(other.kind))) return true
  return one.country !== '' && one.country === other.country && force.has(one.kind) && force.has(other.kind)
}

/** True when `a` may be only some of `b`: civilians among people. */
export const isNarrower = (a: string, b: string): boolean =>
  general.has(parts(a).kind) && parts(a).kind !== 'people' && parts(b).kind === 'people'

function parts(id: string): { readonly country: string; readonly kind: string } {
  const colon = id.indexOf(':')
  return { country: id.slice(0, Math.max(0, colon)), kind: id.slice(colon + 1) }
}
