import { wordSet } from '../../text/vocabulary.ts'
import * as word from './lexicon.ts'
import { speakerNouns } from './nouns.ts'
import { has, joint, lower, type Range, type View } from './view.ts'

/** Last words of the names of those who print and broadcast. */
const outletWords = new Set(
  `news times post journal radio tv television press agency herald tribune guardian telegraph mirror mail independent observer
   today daily gazette chronicle broadcasting broadcaster newspaper magazine channel media network wire reuters bloomberg afp ap bbc cnn
   nbc cbs abc npr pbs upi dpa ansa efe tass xinhua yonhap kyodo anadolu interfax novosti sputnik sana irna fars mehr wafa petra mena
   jazeera arabiya politico axios newsweek economist vox haaretz ynet bild spiegel monde figaro pais globo folha dawn pti ani
   ukrinform suspilne pravda unian rfe rferl dw rt nhk kbs lusa belga stv sky itv fox msnbc usatoday nikkei caixin`.split(
    /\s+/,
  ),
)

/** Initialisms that are told things but do not print them. */
const noOutlets = new Set('un eu us uk nato fbi cia who usa uae idf pm mp mps ceo nsa dhs doj'.split(' '))

const stations = wordSet(['television', 'tv', 'radio'])

const reporterWords = wordSet('reporter reporters correspondent journalist journalists correspondents'.split(' '))

/** The outlet named in [from, to) as one who was told ("told an AFP correspondent"), or null: "told lawmakers" names none. */
export const relayIn = (view: View, from: number, to: number): Range | null => {
  for (let at = from; at < to; at++) {
    const station = stationIn(view, at, to)
    if (station !== null) return station
    if (view.capital[at] !== 1 || has(view, at, word.time)) continue
    let end = at + 1
    while (end < to && (view.capital[end] === 1 || view.marks[end] === joint) && !has(view, end, word.time)) end++
    while (view.marks[end - 1] === joint) end--
    const last = lower(view, end - 1)
    const text = view.tokens[end - 1]!.text
    const printed =
      outletWords.has(last) ||
      (end - at === 1 &&
        text.length >= 2 &&
        text.length <= 5 &&
        text === text.toUpperCase() &&
        !noOutlets.has(last) &&
        !speakerNouns.has(last)) ||
      (end < to && (reporterWords(view.tokens[end]) || stations(view.tokens[end])))
    if (printed) return { from: at, to: end }
    at = end - 1
  }
  return null
}

/** "told state TV", "TOLD RADIO FORMULA" in a text of capitals. */
const stationIn = (view: View, at: number, to: number): Range | null => {
  const next = at + 1
  if (next >= to) return null
  if (lower(view, at) === 'state' && view.capital[next] === 1 && stations(view.tokens[next]))
    return { from: at, to: next + 1 }
  const { text } = view.tokens[at]!
  if (view.capital[at] === 1 || !stations(view.tokens[at]) || text !== text.toUpperCase()) return null
  let end = next
  while (end < to && view.marks[end] === 0 && view.tokens[end]!.kind === 'word') end++
  return end > next ? { from: at, to: end } : null
}
