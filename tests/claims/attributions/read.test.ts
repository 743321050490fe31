import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../../src/claims/attributions/attribution.ts'
import { readAttributions } from '../../../src/claims/attributions/read.ts'
import { readText } from '../../../src/text/read.ts'
import { unmark } from './marked.ts'

const span = (phrase: { start: number; end: number } | null | undefined) => (phrase ? [phrase.start, phrase.end] : null)

const cutOut = (text: string, positions: readonly (number | undefined)[] | null) =>
  positions === null ? null : text.slice(positions[0], positions[1])

/** Rule -> sentences with «source», {cue}, <content> and ‹relay› marked. */
const found: Readonly<Record<string, readonly string[]>> = {
  '<source> said that <content>': [
    '«The mayor» {said} <that 12 people had died>.',
    '«The health ministry» {said} on Monday <that 40 patients were moved>.',
    '«Officials» {said} <at least 30 homes were destroyed>.',
    '«A spokesman for the ministry» {told} ‹Reuters› <that 14 soldiers were wounded>.',
    '«The governor» {told} reporters <that 200 families had fled>.',
    '«Lena Brandt, who heads the rescue service», {said} <nine climbers were missing>.',
    '«The ministry» {reported} <12 new deaths>.',
    '«Doctors» {confirmed} <the deaths of three nurses>.',
    'The agency has not said why, but «the mayor» {said} <six men drowned>.',
    '«The army» {estimates} <that 500 fighters remain in the hills>.',
    '«The charity» {wrote} in a report <that 80 schools had closed>.',
    'In the north «police» {said} <two officers were shot>.',
    '«The ministry of health» {says} <the toll has reached 90>.',
    'While the fire burned, «the brigade» {warned} <that 300 houses were in danger>.',
    '«A poll released on Friday» {found} <that 45 percent had moved house>.',
    '«The minister» {said}: <"We have lost 14 people.">',
    '«She» {added}: <“Twelve of them were children.”>',
    '«A source familiar with the talks» {said} <90 men had been freed>.',
    '«Data compiled by the port» {show} <that 40 ships turned back>.',
    '«The ferry firm» in May {said} <it had sold 12 ships>.',
  ],
  '<content>, <source> said': [
    '<Twelve people were killed>, «the mayor» {said}.',
    '<Twelve people were killed>, «the mayor» {said} on Monday.',
    '<The flood, «officials» {said}, had left 300 families homeless>.',
    '<"We found nine bodies,"> «a rescuer» {said}.',
    '<“We found nine bodies. Two were children,”> «she» {told} ‹AFP›.',
    '<At least ten people were hurt when the roof fell> «a hospital source» {said}.',
    '<Seven miners died in the blast> «the union» {said} Friday.',
    '<Shells hit the market and killed six people> «Sputnik» {reported}.',
    '<About 1,000 houses were lost>, «a news report» {said} Thursday.',
    "<''Nobody counted them,''> «the nurse» {said}.",
    '<In March, «the bank» {said}, 20 offices closed>.',
    '<Nine streets were under water>, «the mayor» {said}, as more rain fell.',
    '<Nine streets were under water, «the mayor» {said}, including two in the old town>.',
  ],
  '<content>, said <source>': [
    '<"There were 30 of us,"> {said} «Ana Ruiz», a teacher.',
    '<Forty boats were lost>, {said} «the harbour master».',
    '<Fifteen of the wounded were in danger> {said} «the head of the group».',
    '<“We buried 12 today,”> {says} «the imam».',
  ],
  '<source> ..., saying that <content>': [
    'The ministry confirmed the attack, {adding} <that 15 of the wounded were children>.',
    'The mayor spoke to the crowd, {saying} <nine streets were under water>.',
  ],
  'according to <source>, <content>': [
    '{According to} «the Red Cross», <60,000 people need shelter>.',
    '<60,000 people need shelter>, {according to} «the Red Cross».',
    '<The rebels hold 900 people> {according to} «the monitor».',
    '{According to} «the head of the clinic», <four babies died>.',
  ],
  '<source> put the number at <content>': [
    '«The ministry» {put the toll at} <31>.',
    '«Kyiv» {put} <the number of dead and wounded soldiers at 700>.',
    'The raid left 40 dead, a number «the army» {puts at} <12>.',
    '<The toll was {put} at 40> by «the coast guard».',
  ],
  '<source> said, <source> <number>': ['The mayor said 40 had died{,} «the bishop» <60>.'],
  '<source> raised the toll to <content>': ['«The fire brigade» {raised its count of the dead from 30 to} <45>.'],
  '<number> that <source> reported': ['This is more than the <33> «it» {had reported} hours earlier.'],
  '<number> that <source> gave': ['The toll is up from the <33> «the ministry» {gave} on Monday.'],
  '<source> keeps a list of <content>': ['«The union» {keeps a list} of <1,046 names>.'],
  '<figure> provided by <source>': ['<The figure of 2,170 was> {provided by} «the Red Cross».'],
  '<content>, based on <estimate>': ['<Fourteen people are dead>, {based on} «a count of the fire office».'],
  '<source>: <quotation>': ['«Mayor Ana Ruiz» was blunt{:} <“We lost 40 people.”>'],
  "<source>'s figures: <content>": ["«The ministry»'s {figures:} <40 dead, 12 hurt>."],
  '<source> gave a toll of <content>': ['«The monitor» {had given a death toll of} <17>.'],
  '<source> had data that <content>': ['«The service» {had data} <that at least 100 men had fallen>.'],
  "<source>'s claim that <content>": [
    "This follows «Norway»'s {claim} <that 4,000 barrels had leaked>.",
    'There is a «UN» {report} <that 70 villages burned>.',
  ],
  '<source> estimates are <content>': ['Rebels speak of 90 dead, though «U.S.» {estimates} <are lower, at around 40>.'],
  '<content> is reported by <source>': ['<The bridge has fallen>, as {reported by} «the port authority».'],
  '<content>, as <source> put it': ['<The valley was a grave for 300 people>, as «one survivor» {put it}.'],
  '<content> is believed to <content>': ['<About 400 people {are believed} to have drowned>.'],
  'by <estimate>, <content>': ['{By} «one estimate», <3,000 people took part>.'],
  'reportedly <content>': ['<The blast {reportedly} killed five guards>.'],
}

const matches = (attribution: Attribution, marked: ReturnType<typeof unmark>): boolean =>
  JSON.stringify(span(attribution.content)) === JSON.stringify(marked.content) &&
  (marked.source === null || JSON.stringify(span(attribution.source)) === JSON.stringify(marked.source)) &&
  JSON.stringify(span(attribution.cue)) === JSON.stringify(marked.cue)

describe('attributions', () => {
  for (const [rule, sentences] of Object.entries(found)) {
    test.each(sentences)(`${rule}: %s`, sentence => {
      const marked = unmark(sentence)
      const read = readAttributions(readText(marked.text))
      const hit =
        read.find(attribution => matches(attribution, marked)) ?? read.find(attribution => attribution.rule === rule)
      expect({
        rule: hit?.rule,
        source: marked.source === null ? null : cutOut(marked.text, span(hit?.source) as number[] | null),
        cue: cutOut(marked.text, span(hit?.cue) as number[] | null),
        content: cutOut(marked.text, span(hit?.content) as number[] | null),
        relay: cutOut(marked.text, span(hit?.relays[0]) as number[] | null),
      }).toEqual({
        rule,
        source: cutOut(marked.text, marked.source as number[] | null),
        cue: cutOut(marked.text, marked.cue as number[] | null),
        content: cutOut(marked.text, marked.content as number[] | null),
        relay: cutOut(marked.text, marked.relay as number[] | null),
      })
    })
  }

  test('headlines name their source before or after a colon', () => {
    for (const headline of [
      'Quake kills 30: officials',
      'Officials: 30 dead in quake',
      'Quake kills 30 - health ministry',
      'Quake kills 30, officials say',
    ]) {
      const [read] = readAttributions(readText(`${headline}\n\nThe ground shook for a minute before dawn on Monday.`))
      expect(read?.source?.text, headline).toMatch(/officials|health ministry/i)
      expect(read?.content.text, headline).toContain('30')
    }
  })

  test('a quotation goes on behind its speaker, over sentences and paragraphs', () => {
    const text = '"We had 12 boats," the captain said. "Nine are gone."'
    expect(readAttributions(readText(text))[0]?.content.text).toBe(text)
    const long = 'The captain wrote:\n\n“We had 12 boats.\n\n“Nine are gone.”'
    const [read] = readAttributions(readText(long))
    expect(read?.source?.text).toBe('The captain')
    expect(read?.content.text).toBe('“We had 12 boats.\n\n“Nine are gone.”')
  })

  test('a new speaker ends what the one before says', () => {
    const read = readAttributions(readText('The army said 12 rebels died, but the union said only two had been there.'))
    expect(read.map(attribution => attribution.content.text)).toEqual(['12 rebels died', 'only two had been there'])
  })

  test('speech within speech keeps both speakers', () => {
    const read = readAttributions(readText('The governor said that the army had said that 40 shells fell.'))
    expect(read.map(attribution => attribution.source?.text)).toEqual(['The governor', 'the army'])
    expect(read.map(attribution => attribution.content.text)).toEqual([
      'that the army had said that 40 shells fell',
      'that 40 shells fell',
    ])
  })

  test('several owners of one assertion are several attributions', () => {
    const read = readAttributions(
      readText('Despite Chilean, U.S. and South African assertions that 900 men had landed, the port stayed open.'),
    )
    expect(read.map(attribution => attribution.source?.text)).toEqual(['Chilean', 'U.S.', 'South African'])
    expect(new Set(read.map(attribution => attribution.content.text))).toEqual(new Set(['that 900 men had landed']))
  })

  test.each([
    ['Reuters, citing the coast guard, said that 60 people were aboard.', 'the coast guard', 'Reuters'],
    [
      'At least 60 people were aboard, the newspaper reported, citing the coast guard.',
      'the coast guard',
      'the newspaper',
    ],
  ])('citing makes the speaker a relay: %s', (text, source, relay) => {
    const read = readAttributions(readText(text)).find(attribution => attribution.relays.length > 0)
    expect(read?.source?.text).toBe(source)
    expect(read?.relays.map(each => each.text)).toEqual([relay])
    expect(read?.content.text).toContain('60 people')
  })

  test('a sentence that names who reported the one before covers that one', () => {
    const text = 'The ministry confirmed that 20 men drowned. This is reported by the agency Noticias.'
    const read = readAttributions(readText(text)).find(
      attribution => attribution.source?.text === 'the agency Noticias',
    )
    expect(read?.rule).toBe('this is reported by <source>')
    expect(read?.content.text).toBe('The ministry confirmed that 20 men drowned')
  })

  test.each([
    ['The minister denied that 50 people were killed.', 'denied', 'report'],
    ['Police confirmed 12 deaths.', 'confirmed', 'report'],
    ['Rebels claimed that they shot 12 soldiers.', 'alleged', 'report'],
    ['The institute estimates that 900 died.', 'estimated', 'report'],
    ['The army did not say that 12 were killed.', 'asserted', 'stand'],
    ['The mayor wants to move 300 families.', 'asserted', 'stand'],
    ['The union called for 500 new doctors.', 'asserted', 'stand'],
    ['The office will announce that 40 won.', 'asserted', 'stand'],
  ])('stance and manner: %s', (text, stance, manner) => {
    expect(readAttributions(readText(text))[0]).toMatchObject({ stance, manner })
  })

  test.each([
    'The blast claimed 40 lives.',
    'He claimed responsibility for the attack.',
    'Rescuers found 12 bodies under the roof.',
    'The United States has 50 states.',
    'The so-called caliphate fell in four years.',
    'Reports of rain were few that week.',
    'She waved goodbye to 30 friends.',
    'The top tax rate rose to 40 percent.',
    'Police ruled out arson on the 12 farms.',
    'They saw the tweet and left.',
    'The note was 3 pages long.',
    'Two people died. Three were hurt.',
    '',
    '"',
    ':',
  ])('nobody speaks: %s', text => {
    expect(readAttributions(readText(text))).toEqual([])
  })

  test('any text gives spans inside it, in order, and never throws', () => {
    const words = fc.constantFrom(
      ...'the a mayor said says told that according to by officials "  “ ” , . : ; — - ( ) Reuters UN\'s estimates report reported 12 at put toll who and but adding citing source \n\n SAID it'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(words, { maxLength: 120 }).map(list => list.join(' ')),
    )
    fc.assert(
      fc.property(text, source => {
        const read = readText(source)
        for (const attribution of readAttributions(read)) {
          for (const phrase of [attribution.source, attribution.cue, attribution.content, ...attribution.relays]) {
            if (phrase === null) continue
            expect(phrase.start).toBeGreaterThanOrEqual(0)
            expect(phrase.end).toBeGreaterThan(phrase.start)
            expect(source.slice(phrase.start, phrase.end)).toBe(phrase.text)
            expect(read.tokens[phrase.from]?.start).toBe(phrase.start)
            expect(read.tokens[phrase.to - 1]?.end).toBe(phrase.end)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
