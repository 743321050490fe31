import { describe, expect, test } from 'vitest'
import { mannerOf } from '../../src/answers/manner.ts'
import { type Change, changeOf } from '../../src/answers/positions/changes.ts'
import type { Measure } from '../../src/claims/measures/measure.ts'

/** A sentence with its figure in square brackets. */
function marked(sentence: string) {
  const start = sentence.indexOf('[')
  const text = sentence.replace(/[[\]]/g, '')
  const length = sentence.indexOf(']') - start - 1
  return {
    quote: { start: 100, end: 100 + text.length, text },
    figure: { start: 100 + start, end: 100 + start + length, text: text.slice(start, start + length) },
  }
}

describe('what the words say of a figure beside others', () => {
  const ages: readonly (readonly [Change['age'], readonly string[]])[] = [
    [
      'new',
      [
        'The death toll has risen to [14], officials said.',
        'The number of injured climbed to [17].',
        'That takes the total to [412].',
        'Two more bodies were found, bringing the toll to [31].',
        'By Saturday the principal had brought the figure down to [131].',
        'The toll rose from 12 to [14].',
        'It was revised down to [36].',
        'The toll now stands at [40].',
        'The number is now [29].',
        'The updated toll is [82].',
        'The count was raised from five to [8].',
      ],
    ],
    [
      'old',
      [
        'The source had earlier put the toll at [5].',
        'Earlier, a colonel had reported that [8] people were dead.',
        'The first count had put the dead at [29].',
        'The group, which on Thursday had given a toll of [17], raised it.',
        'At least 590 have fled, up from [371] in March.',
        'The toll rose from [12] to 14.',
        'The toll rose from [12] people to at least 14.',
        'The toll stands at 36, not [38].',
        'It reported an initial death toll of [47].',
        'The service announced 31 deaths, amending the [33] it had reported hours before.',
        'Police spoke of [20] dead earlier.',
        'At first he told the governor that [264] pupils were gone.',
      ],
    ],
    [
      null,
      [
        'A blast killed [14] people.',
        'Earlier in the day a rocket killed [9] people.',
        'Rockets killed [3] earlier in the day.',
        'The toll rose to 8, and [12] were wounded.',
        'It is the first attack since 2013, when [84] died.',
        'He put the number of wounded at [63].',
        'They rose to the occasion and saved [5].',
      ],
    ],
  ]
  for (const [age, sentences] of ages)
    test.each(sentences)(`${age}: %s`, sentence => expect(changeOf(marked(sentence)).age).toBe(age))

  const shares: readonly (readonly [Change['share'], readonly string[]])[] = [
    [
      'more',
      [
        'Another [6] died on the operating table.',
        'A further [12] were hurt.',
        '[12] more people have died of cholera.',
        'More than 1,200 houses were destroyed and an additional [300] damaged.',
      ],
    ],
    [
      'part',
      [
        'In the capital alone [341] died.',
        'Of them [11] were in a critical state.',
        '[14] died on the spot.',
        'There were 19 dead; [5] succumbed to their wounds.',
        '[3] died during treatment.',
      ],
    ],
    [
      null,
      ['A blast killed [14] people and hurt 20 others.', 'More than [40] were hurt.', 'No more than [40] were hurt.'],
    ],
  ]
  for (const [share, sentences] of shares)
    test.each(sentences)(`${share}: %s`, sentence => expect(changeOf(marked(sentence)).share).toBe(share))
})

describe('in which manner those counted were harmed', () => {
  const manners: readonly (readonly [Measure, string | null, readonly string[]])[] = [
    ['destroyed', 'destroyed', ['The storm destroyed [1,200] houses.', '[1,200] homes were razed and 3,000 damaged.']],
    [
      'destroyed',
      'damaged',
      ['The storm destroyed 1,200 houses and damaged [3,000].', '[47] clinics have suffered damage.'],
    ],
    ['destroyed', 'shot down', ['Air defence shot down [67] drones.', 'Its crews had intercepted [47] drones.']],
    ['destroyed', null, ['The army lost [61] tanks.']],
    ['affected', 'rescued', ['Rescuers pulled [5] employees from the debris; two are trapped.']],
    ['affected', 'trapped', ['Five were pulled out and [2] are still trapped.']],
    ['affected', 'ill', ['The ministry counts [9,786] cases.']],
    ['captured', 'arrested', ['Police arrested [11] people.', '[12] men are in custody.']],
    ['captured', 'abducted', ['Gunmen kidnapped [264] pupils.']],
    ['killed', null, ['The storm destroyed a house and killed [2].']],
  ]
  for (const [measure, manner, sentences] of manners)
    test.each(sentences)(`${manner}: %s`, sentence => expect(mannerOf({ measure, ...marked(sentence) })).toBe(manner))
})
