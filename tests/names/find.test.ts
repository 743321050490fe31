import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../src/names/find.ts'
import { readText } from '../../src/text/read.ts'

const found = (source: string) =>
  findNames(readText(source)).map(({ start, end, name }) => [source.slice(start, end), name.id])

/** Id -> sentences with the words that name it between brackets. */
const named: readonly (readonly [string, readonly string[]])[] = [
  [
    'nis',
    [
      'Lawmakers heard it from [South Korea’s spy agency] on Monday.',
      'The claim came from [South Korean intelligence], aides said.',
      'It was confirmed by [Seoul’s National Intelligence Service (NIS)] later.',
      'The [National Intelligence Service (NIS) of South Korea] declined to comment.',
      'The [NIS] had no comment.',
    ],
  ],
  [
    'gur',
    [
      'The [Main Intelligence Directorate of the Ministry of Defence of Ukraine] posted a video.',
      'A spokesman for [Ukraine’s military intelligence agency] agreed.',
      'The [Ukrainian Defence Ministry’s Main Intelligence Directorate] posted a video.',
      'The [HUR] posted a video.',
    ],
  ],
  ['ukraine-general-staff', ['The [General Staff of the Armed Forces of Ukraine] counted the drones.']],
  [
    'turkey-health-ministry',
    ['The [Turkish health ministry] counted them.', 'The [Ministry of Health of Turkey] did too.'],
  ],
  ['gaza-health-ministry', ['[Gaza’s Hamas-run health ministry] counted them.', 'The [Health Ministry in Gaza] did.']],
  ['afghanistan-interior-ministry', ['The [Taliban interior ministry] said nothing.']],
  ['united-states-military', ['Later the [US military] said it had left.', 'THE [US MILITARY] SAID IT HAD LEFT.']],
  ['ukraine-military', ['The [Ukrainian military] said it had left.', '[Ukraine’s army] has left.']],
  ['sudan', ['The [Sudanese government] agreed to talks.', 'The [government of Sudan] agreed to talks.']],
  ['syria', ['The [Assad regime] fell within days.']],
  ['zelenskyy', ['Then [Zelensky] spoke.', 'Then [Volodymyr Zelenskiy] spoke.', 'Then Mr [Zelenskyi] spoke.']],
  ['recep-tayyip-erdogan', ['Then [Erdoğan] spoke.', 'Then [Recep Tayyip Erdogan] spoke.']],
  ['united-states', ['Aid from the [U.S.] arrived.', 'Aid from the [US] arrived.', 'Two [Americans] arrived.']],
  ['al-qaeda', ['A cell of [al-Qaida] did it.', 'A cell of [al Qaeda] did it.']],
  ['ocha', ['The [U.N. humanitarian office] warned of it.', 'It was [OCHA] that warned of it.']],
  ['yonhap', ['So reported [Yonhap] on Monday.']],
  ['st-petersburg', ['They met in [St. Petersburg] again.']],
  ['deir-ez-zor', ['They fled from [Deir ez-Zor] at night.', 'They fled from [Deir al-Zour] at night.']],
  ['washington', ['They met in [Washington, D.C.] again.']],
]

describe('names are found where they stand', () => {
  for (const [id, sentences] of named) {
    test.each(sentences)(`${id}: %s`, marked => {
      const words = /\[(.*)\]/.exec(marked)![1]!
      expect(found(marked.replace(/[[\]]/g, ''))).toContainEqual([words, id])
    })
  }
})

/** What must not be found in a sentence. */
const notNamed: readonly (readonly [string, string])[] = [
  ['They told us that it was over.', 'united-states'],
  ['THEY TOLD US THAT IT WAS OVER.', 'united-states'],
  ['WHO KNOWS WHAT IS NEXT FOR THEM?', 'who'],
  ['Fans cheered as Michael Jordan came in. Jordan waved.', 'jordan'],
  ['A book by Jordan Peterson sold well.', 'jordan'],
  ['The wife, Melania Trump, came along.', 'donald-trump'],
  ['They gathered at Trump Tower again.', 'donald-trump'],
  ['An actress called Marina Peskova came along.', 'dmitry-peskov'],
  ['A senior Ukrainian military official spoke.', 'ukraine-military'],
  ['They burned Ukrainian military equipment.', 'ukraine-military'],
  ['It was a nice day and a turkey ran by.', 'turkey'],
  ['Nice work, he said.', 'nice'],
  ['Hit by a wave, the boat sank.', 'hit'],
  ['Times change, and so does the guardian of the park.', 'times-london'],
  ['Kim Kardashian was seen there.', 'kim-jong-un'],
]

test.each(notNamed)('%s is not about %s', (sentence, id) => {
  expect(found(sentence).map(([, name]) => name)).not.toContain(id)
})

test('a family name is the person whom the article named last', () => {
  const source = 'Kim Jong Un met Lee Jae-myung. Kim smiled. Then Kim Yo Jong came in. Kim smiled too.'
  expect(found(source).filter(([words]) => words === 'Kim')).toEqual([
    ['Kim', 'kim-jong-un'],
    ['Kim', 'kim-yo-jong'],
  ])
})

test('"the health ministry" is the one that was named before', () => {
  const source = 'Lebanon’s health ministry said 3 people died. Later the health ministry said 5 had died.'
  expect(found(source)[1]).toEqual(['health ministry', 'lebanon-health-ministry'])
  expect(found('Later the health ministry said 5 had died.')).toEqual([])
})

test('the article decides between places of one name', () => {
  expect(found('Lebanese troops entered Tripoli.')).toContainEqual(['Tripoli', 'tripoli-lebanon'])
  expect(found('Libyan troops entered Tripoli.')).toContainEqual(['Tripoli', 'tripoli'])
  expect(found('In Atlanta, Georgia, the rain stopped.')).toContainEqual(['Georgia', 'georgia-united-states'])
  expect(found('In Tbilisi, Georgia, the rain stopped.')).toContainEqual(['Georgia', 'georgia'])
})

test('mentions are in order, apart and inside the text, whatever the text is', () => {
  const words = fc.constantFrom(
    'Ukraine',
    "'s",
    'the',
    'military',
    'of',
    'Ministry',
    'Defence',
    'US',
    'Kim',
    'Jong',
    'Un',
    'al',
    '-',
    '(',
    'NIS',
    ')',
    ',',
    '.',
    'Trump',
    'Gaza',
    'run',
    'Tripoli',
    '\n\n',
    '’',
    '🙂',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map(list => list.join(' ')),
      ),
      source => {
        const text = readText(source)
        let at = 0
        for (const mention of findNames(text)) {
          expect(mention.from).toBeGreaterThanOrEqual(at)
          expect(mention.to).toBeGreaterThan(mention.from)
          at = mention.to
          expect([mention.start, mention.end]).toEqual([
            text.tokens[mention.from]!.start,
            text.tokens[mention.to - 1]!.end,
          ])
        }
      },
    ),
  )
})
