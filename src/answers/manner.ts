import type { Measure } from '../claims/measures/measure.ts'
import type { StoredClaim } from '../index/store.ts'

/** What a measure holds that must not be compared: houses destroyed with houses damaged. One line a manner. */
const manners: Readonly<Partial<Record<Measure, Readonly<Record<string, RegExp>>>>> = {
  destroyed: {
    damaged: /\bdamag/i,
    'shot down': /\b(?:shot|shoot(?:s|ing)?|brought) down\b|\bintercept|\bdowned\b/i,
    destroyed:
      /\bdestr|\bflatten|\brazed?\b|\bburn|\bcollaps|\bgutted\b|\blevel+ed\b|\bruined\b|\bwiped out\b|\bswept away\b/i,
  },
  affected: {
    rescued: /\brescu|\bpulled\b|\bsaved\b|\bled to safety\b|\bsurviv/i,
    trapped: /\btrapped\b|\bstranded\b|\bburied\b|\bstuck\b|\bbeneath\b|\bunder the rubble\b/i,
    ill: /\bcases?\b|\binfect|\bpatients?\b|\bsick|\bill\b|\bhospitali[sz]ed\b|\btreated\b/i,
    hungry: /\bhung|\bstarv|\bfamine\b|\bfood\b/i,
  },
  captured: {
    abducted: /\babduct|\bkidnap|\bhostages?\b/i,
    arrested: /\barrest|\bdetain|\bcustody\b|\bheld on suspicion\b/i,
  },
}

/** How far round its figure a sentence is looked at. */
const reach = 60

/** In which manner those counted were destroyed, affected or captured, by the word nearest to the figure; null where none says. */
export function mannerOf(claim: Told): string | null {
  const known = manners[claim.measure]
  if (known === undefined) return null
  const held = read.get(claim)
  if (held !== undefined) return held
  const manner = nearestManner(claim, known)
  read.set(claim, manner)
  return manner
}

type Told = Pick<StoredClaim, 'measure' | 'quote' | 'figure'>

/** A claim is compared with many others, and its words do not change. */
const read = new WeakMap<Told, string | null>()

function nearestManner({ quote, figure }: Told, known: Readonly<Record<string, RegExp>>): string | null {
  const [at, end] = [figure.start - quote.start, figure.end - quote.start]
  const behind = quote.text.slice(end, end + reach)
  const ahead = quote.text.slice(Math.max(0, at - reach), at)
  // "1,200 houses destroyed and 3,000 damaged": what follows the next number is about that one, and so is what is told before.
  const [right] = behind.split(/\d|;|\. /)
  const left = ahead.split(/\d|;|\. |\b(?:and|but|while)\b/).at(-1)!
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [manner, words] of Object.entries(known)) {
    const follows = right!.search(words)
    const leads = lastMatch(left, words)
    const far = Math.min(follows < 0 ? least : follows, leads === null ? least : left.length - leads)
    if (far < least) {
      best = manner
      least = far
    }
  }
  return best
}

function lastMatch(text: string, words: RegExp): number | null {
  const all = [...text.matchAll(new RegExp(words.source, 'gi'))]
  const last = all.at(-1)
  return last === undefined ? null : last.index + last[0].length
}
