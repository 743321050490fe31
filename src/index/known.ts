/** Key of a claimant, counted group or place, as the index lists them and questions take them. */
export type KnownKey = string

const outletPrefix = 'outlet:'

/** The outlet that a claimant's key names, null for everybody else. */
export const outletName = (key: KnownKey): string | null =>
  key.startsWith(outletPrefix) ? key.slice(outletPrefix.length) : null

/** A claimant's key: its id, and for an outlet that credits nobody its name. */
export const claimantKey = (source: { readonly id: string; readonly name: string; readonly kind: string }): KnownKey =>
  source.kind === 'outlet' ? `${outletPrefix}${source.name}` : source.id

export type List = 'claimant' | 'counted' | 'place'
