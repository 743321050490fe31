import { expect, test } from 'vitest'
import { readText } from '../../src/text/read.ts'

/** Sentences parted by bars. */
const passages: readonly string[] = [
  'Rain fell. | Rivers rose.',
  'The U.S. Army left. | It left the U.S. | The rest stayed.',
  'Gen. Ivan Koval spoke. | Mr. J. Smith did not.',
  'He was born on Jan. 9 in St. Petersburg. | She was not.',
  'George W. Bush spoke at 9 a.m. Monday. | Nobody replied at 9 p.m. | Troops slept.',
  'The minister wrote on X. | Prosecutors agree.',
  '“They fled.” | “We stayed,” he said. | Nobody else did.',
  '“Run!” she cried. | “Why?” he asked.',
  'The toll was 3.5 times higher. | Aid came.',
  'Prices rose 4.5 percent. | 12 shops closed.',
  'He waited… | Then he left. | She waited... and left.',
  'Nine died (three of them children). | Two fled.',
  'He fell ill. | Doctors came.',
  'See No. 5 on the list. | It is long.',
  'They met Acme Inc. and Foo Co. in Paris. | All agreed.',
  'Who did it? | Nobody knows! | Really.',
  'IN THE U.S. AND CANADA, SIX DIED. | THE U.S. EMBASSY CLOSED.',
  'Visit example.com today. | It is open.',
  '1. The army left. | It did not return.',
]

test.each(passages)('%s', marked => {
  const expected = marked.split(' | ')
  const source = expected.join(' ')
  const text = readText(source)
  expect(text.sentences.map(({ start, end }) => source.slice(start, end))).toEqual(expected)
})

test('a lost space between sentences', () => {
  const source = 'They held the front.The rest fled.'
  const text = readText(source)
  expect(text.sentences.map(({ start, end }) => source.slice(start, end))).toEqual([
    'They held the front.',
    'The rest fled.',
  ])
})

test('a sentence is a window on the tokens of the text', () => {
  const text = readText('Rain fell.\n\nRivers rose. Roads sank.')
  const [, second, third] = text.sentences
  expect(text.tokens.slice(second!.from, second!.to).map(token => token.text)).toEqual(['Rivers', 'rose', '.'])
  expect(third!.from).toBe(second!.to)
  expect(third!.block).toBe(text.blocks[1])
})
