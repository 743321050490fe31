import { wordSet } from '../../text/vocabulary.ts'
import { adverb, be, have, negation } from './grammar.ts'
import type { Phrase } from './phrase.ts'
import { bitsAt, isNear, lowerAt, type Scene, tokenAt } from './scene.ts'

const searches = wordSet('search searches searching hunt hunting looking'.split(' '))

const fears = wordSet('fears fear feared concern concerns worries'.split(' '))

/** Whoever is looked for in mountains, mines and at sea is lost; of others something must say so. */
const lost = new Set(
  `hikers climbers sailors fishermen miners skiers swimmers trekkers mountaineers bathers divers seamen crewmen passengers castaways walkers
   snowboarders canoeists rafters boaters pilots survivors`.split(/\s+/),
)

const anybody = new Set(
  'people persons men women children boys girls villagers residents workers tourists others more teenagers students pupils migrants'.split(
    ' ',
  ),
)

const cues = wordSet(
  `rescuers rescue divers crews survivors helicopters flood floods floodwaters avalanche landslide mudslide quake earthquake capsized sank
   sunk ferry boat lost collapse collapsed rubble missing drowned sea river lake debris mud snow coastguard lifeboat wreckage crash mine`.split(
    /\s+/,
  ),
)

export const noNews = 'no news of <n> <people>'

/** How what stands round a figure says that nobody knows where its people are; null when it does not. */
export const sought = (scene: Scene, { from, to, head, noun }: Phrase): string | null => {
  const before = lowerAt(scene, from - 1)
  if (before === 'for' && fears(tokenAt(scene, from - 2)) && lost.has(noun)) return 'fears for <n> <people>'
  if (before === 'for' && searches(tokenAt(scene, from - 2))) {
    if (lost.has(noun)) return 'the search for <n> <people>'
    const somebody = head === -1 ? anybody.has(lowerAt(scene, to - 1)) : anybody.has(noun)
    return somebody && isNear(scene, from, cues) ? 'the search for <n> <people>' : null
  }
  if ((before === 'of' || before === 'from') && isUnheardOf(scene, from - 2)) return noNews
  if (before === 'but' && lowerAt(scene, from - 2) === 'all')
    return isAccounted(scene, from, to) ? 'all but <n> were accounted for' : null
  // "contact with 14 climbers was lost"
  if (before === 'with' && lowerAt(scene, from - 2) === 'contact' && (bitsAt(scene, to) & (be | have)) !== 0)
    return lowerAt(scene, to + 1) === 'lost' || lowerAt(scene, to + 2) === 'lost' ? 'contact with <n> was lost' : null
  return null
}

const tidings = wordSet('news word trace sign'.split(' '))
const hearing = wordSet('heard hear'.split(' '))
const without = wordSet(['without', 'no'])

/** "without news | of", "have not heard | from", "nothing has been heard | of" */
const isUnheardOf = (scene: Scene, at: number): boolean => {
  if (tidings(tokenAt(scene, at))) return without(tokenAt(scene, at - 1))
  if (!hearing(tokenAt(scene, at))) return false
  for (let back = at - 1; back >= scene.from && at - back <= 4; back--) {
    if ((bitsAt(scene, back) & negation) !== 0 || lowerAt(scene, back) === 'nothing') return true
    if ((bitsAt(scene, back) & (be | have)) === 0) return false
  }
  return false
}

const isAccounted = (scene: Scene, from: number, to: number): boolean => {
  for (let at = Math.max(scene.from, from - 6); at < Math.min(scene.to, to + 9); at++) {
    const lower = lowerAt(scene, at)
    if (lower === 'accounted' || lower === 'traced' || lower === 'located') return lowerAt(scene, at - 1) !== 'not'
  }
  return false
}

const finding = wordSet('found located traced discovered rescued turned'.split(' '))
const well = wordSet('alive safe unharmed unhurt well up safely'.split(' '))

/** "17 were found safe": they are missed no more. */
export const areFound = (scene: Scene, { to }: Phrase): boolean => {
  let at = to
  while ((bitsAt(scene, at) & (be | have | adverb)) !== 0 && at < to + 4) at++
  if (!finding(tokenAt(scene, at))) return false
  return well(tokenAt(scene, at + 1)) || well(tokenAt(scene, at + 2))
}

const rooms = wordSet('built designed meant room space capacity intended beds places'.split(' '))

/** "a prison built for 1,200 detainees": how many there may be. */
export const areRoomFor = (scene: Scene, { from }: Phrase): boolean => {
  if (lowerAt(scene, from - 1) !== 'for' && lowerAt(scene, from - 1) !== 'of') return false
  for (let at = from - 2; at >= scene.from && from - at <= 4; at--) if (rooms(tokenAt(scene, at))) return true
  return false
}
