import { type Anchor, noEvent } from './case.ts'
import { eventKinds } from './event-kinds.ts'
import { familyKind } from './family.ts'
import { bareName, skeleton } from './spellings.ts'

type Placed = Pick<Anchor, 'event' | 'place' | 'country'> & { readonly countedId: string }

/** Kind of event and place in one word: claims of one event share it, whatever spelling or side of the place they name. */
export function spotOf(claim: Placed): string {
  return spotIn(claim.event ?? noEvent, placeKey(claim))
}

export const spotIn = (kind: string, place: string): string => `${kind}:${place}`

/** Forces fight in countries; everything else is told by towns, and a country's name tells nothing more than its family. */
export function placeKey({ event, place, country, countedId }: Placed): string {
  if (event === 'war' && familyKind(countedId) === 'forces') return country ?? place ?? ''
  return place === null || place === country ? '' : placeWord(place)
}

export function placeWord(place: string): string {
  const plain = bareName(place)
  return skeleton(plain) ?? plain
}

/** Every kind of event, that of claims which name none included. */
export const allKinds: readonly string[] = [...eventKinds.map(kind => kind.id), noEvent]
