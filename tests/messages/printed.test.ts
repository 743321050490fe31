import { expect, test } from 'vitest'
import type { StoredClaim } from '../../src/index/store.ts'
import { figureAddress, printedLine, quoteAddress } from '../../src/messages/printed.ts'
import { stored } from '../answers/stored.ts'

const page = 'https://news.example/a'
const said = 'The mayor said that 12 people had died in the flood on Friday.'
const told = `Rain fell. ${said}`

/** A claim whose paragraph stands at 100 in its document. */
function claimOf(paragraph: string, quote: string, words: string, address: string | null = page): StoredClaim {
  const span = (text: string) => {
    const start = 100 + paragraph.indexOf(text)
    return { text, start, end: start + text.length }
  }
  const made = stored('12', { paragraph: { text: paragraph, start: 100 }, quote: span(quote), figure: span(words) })
  return { ...made, document: { ...made.document, address, outlet: 'Evening Post' } }
}

test('a row leads to the words round its figure', () => {
  const claim = claimOf(told, said, '12')
  const link = `${page}#:~:text=mayor%20said%20that%2012%20people%20had%20died`
  expect(figureAddress(claim)).toBe(link)
  expect(printedLine(claim)).toEqual([{ link: 'Evening Post', address: link }])
})

test('a whole document is looked through for the quote, its paragraph where there is none', () => {
  const claim = claimOf(told, said, '12')
  const whole = `${page}#:~:text=The%20mayor%20said%20that%2012%20people%20had%20died%20in%20the%20flood%20on%20Friday.`
  expect(quoteAddress(claim, `${'x'.repeat(98)}\n\n${told}`)).toBe(whole)
  expect(quoteAddress(claim, null)).toBe(figureAddress(claim))
})

test('a link that would grow too long is the page alone', () => {
  const quote = 'Мэр сказал, что в результате наводнения погибли двенадцать человек.'
  expect(figureAddress(claimOf(quote, quote, 'двенадцать'))).toBe(page)
})

test('no page, no link', () => {
  const claim = claimOf(told, said, '12', null)
  expect([figureAddress(claim), quoteAddress(claim, told)]).toEqual([null, null])
  expect(printedLine(claim)).toEqual(['Evening Post'])
})
