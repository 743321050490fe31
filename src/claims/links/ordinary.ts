import { wordSet } from '../../text/vocabulary.ts'
import type { Phrase } from './phrase.ts'
import { lowerAt, type Scene, tokenAt } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** Who loses and opens shops as a matter of business. */
const traders = new Set(
  'chain retailer company companies firm group bank franchise brand grocer operator supermarket conglomerate restaurateur lender'.split(
    ' ',
  ),
)

/** Who is sent on at a game. */
const players = new Set(
  `striker strikers forward forwards defender defenders midfielder midfielders winger wingers batsman batsmen batter batters bowler bowlers
   spinner spinners seamer seamers substitute substitutes pitcher pitchers quarterback quarterbacks linebackers guards goalkeepers jockeys`.split(
    /\s+/,
  ),
)
const games = wordSet(
  'coach manager half match game season innings club goal goals league cup tournament halftime break pitch'.split(' '),
)

/** What holds people as long as it has room. */
const rooms = new Set(
  'prison jail block cell cells wing facility centre center camp institution dormitory penitentiary compound'.split(
    ' ',
  ),
)
const holding = new Set('hold holds house houses take takes accommodate accommodates fit fits'.split(' '))

const screens = wordSet('radar radars screens sight view tracking'.split(' '))

const anyBefore = (scene: Scene, before: number, words: ReadonlySet<string>): boolean => {
  for (let at = before - 1; at >= scene.from && before - at <= 8; at--) if (words.has(lowerAt(scene, at))) return true
  return false
}

const isPlayed = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at++) if (games(tokenAt(scene, at))) return true
  return false
}

/** Why a verb of war or disaster says something ordinary of a figure: shops closed, players sent on, room in a prison. Null when it does not. */
export const ordinary = (scene: Scene, phrase: Phrase, { measure, at, to, groupFrom }: Trigger): string | null => {
  const verb = lowerAt(scene, at)
  if (verb === 'lost' && screens(tokenAt(scene, to + 1)) && lowerAt(scene, to) === 'from') return 'out of sight'
  if (measure === 'destroyed' && verb === 'lost' && phrase.kind?.class === 'building')
    return anyBefore(scene, groupFrom, traders) ? 'lost in business' : null
  if (measure === 'deployed') return players.has(phrase.noun) && isPlayed(scene) ? 'players of a game' : null
  const room = measure === 'captured' && phrase.figure?.bound === 'at-most' && holding.has(verb)
  return room && anyBefore(scene, groupFrom, rooms) ? 'how many there is room for' : null
}
