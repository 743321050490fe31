import { describe, expect, test } from 'vitest'
import { briefs } from '../said.ts'

/** Figures that count nobody's fate, and why. */
const nothing: Readonly<Record<string, readonly string[]>> = {
  'a rate, an age or a rule': [
    'Around 8,000 people are reported missing each year.',
    'The law lets police hold a suspect.',
  ],
  'only possible or planned': [
    'The bomb could have killed 1,000 people.',
    'A second quake could kill 1,000 people.',
    'The country plans to send 2,000 troops.',
    'Up to 2,000 troops will be deployed next month.',
    'The group threatened to kill 20 hostages.',
    'The toll could rise to 100.',
    'The toll is expected to exceed 100.',
    'The plot to kill 20 people failed.',
    'The army failed to capture 20 rebels.',
    'There could be 300 wounded people.',
    'The barrage was capable of killing 200 people.',
  ],
  'a condition': [
    'If 100 people were killed, the law would apply.',
    'Officials could not say whether 50 people had died.',
    'If the dam breaks, 10,000 people could be displaced.',
  ],
  negated: [
    'The blast did not kill 12 people.',
    'The storm passed without killing 12 people as the last one did.',
    'None of the 150 passengers was hurt.',
    'No deaths were reported, and nobody was injured.',
    'All but three of the passengers were killed.',
  ],
  'other kinds of figures': [
    'The 45-year-old was killed in 2003.',
    'The suspect, 34, was arrested.',
    'Ana Ruiz, 65, was killed near her home.',
    'He was killed on 9 January at 10:30.',
    'The storm killed crops worth $3 million.',
    'About 100 people a day are dying of hunger.',
    'The fighters of the 95th brigade were captured.',
    'The flu killed, by the estimated 11,',
    'Forty percent of the dead were women.',
  ],
  'nothing happened to them': [
    'Thousands took to the streets.',
    'The company laid off 300 workers.',
    'The hospital has 200 beds and treats 3,000 patients a year.',
    'The prison can hold 1,200 inmates.',
    'The ship was carrying 300 migrants when it sank.',
    'Of the 200 passengers, 120 survived.',
    'Two gunmen killed the mayor.',
    'The mayor was killed by two gunmen.',
    'The mayor was killed in two attacks.',
    'Twelve days after he was killed, the mayor was buried.',
    'Twelve rockets killed the mayor.',
    'More than 100,000 people marched in the capital.',
    'One soldier said he had been deployed without training.',
    'He was wounded in one of the worst attacks.',
  ],
  'set free': [
    'Troops freed 30 hostages.',
    'The two countries exchanged 150 prisoners of war.',
    'The group released 22 of the hostages.',
    'The army freed three women who had been kidnapped.',
  ],
  'not what the measure counts': [
    'The army captured three villages.',
    'The army captured two army bases.',
    'Gunmen seized 40 paintings.',
    'The country sent 12 letters.',
    'Troops killed 12 proposals in committee days.'.replace('12 proposals in committee days', 'the deal after 12 days'),
    'The blast resulted in millions in losses.',
  ],
  'somebody with a name': [
    'Ana Ruiz, a teacher, was killed.',
    'Ana Ruiz, 43, a mother of four, was killed.',
    'He was shot and killed by a policeman.',
    'Lynch, two of his aides said, would stay.',
    'The murder of Ana Ruiz, who was a teacher, is unsolved.',
    'This may be the first case of a soldier being captured.',
  ],
}

for (const [why, sentences] of Object.entries(nothing)) {
  describe(why, () => {
    test.each(sentences)('%s', sentence => {
      expect(briefs(sentence)).toBe('')
    })
  })
}
