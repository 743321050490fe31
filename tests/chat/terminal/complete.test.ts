import { expect, test } from 'vitest'
import { withActions } from '../../../src/chat/actions.ts'
import { terminalAsker } from '../../../src/chat/terminal/answer.ts'
import { complete } from '../../../src/chat/terminal/complete.ts'
import { testHost } from './host.ts'

const host = await testHost()
const [toll] = host.commands
const feeds = withActions({ name: 'feeds', description: 'Feeds' }, [
  { ...toll!, name: 'list', options: [] },
  { ...toll!, name: 'add' },
])
const context = { ...host, commands: [...host.commands, feeds], asker: terminalAsker }

/** What the line becomes when Tab is pressed: one line an offer. */
async function tab(line: string): Promise<readonly string[]> {
  const { offers, typed } = await complete(line, context)
  expect(line.endsWith(typed)).toBe(true)
  return offers.map(offer => line.slice(0, line.length - typed.length) + offer)
}

test.each<[string, readonly string[]]>([
  ['', ['/toll ', '/troops ', '/fail ', '/nothing ', '/feeds ']],
  ['/', ['/toll ', '/troops ', '/fail ', '/nothing ', '/feeds ']],
  ['/t', ['/toll ', '/troops ']],
  ['/T', ['/toll ', '/troops ']],
  ['tol', ['/toll ']],
  ['  /tol', ['  /toll ']],
  ['/x', []],
  ['/toll ', ['/toll who:', '/toll measure:', '/toll history:true ', '/toll since:']],
  ['toll h', ['toll history:true ']],
  ['/toll history:true ', ['/toll history:true who:', '/toll history:true measure:', '/toll history:true since:']],
  ['/toll history:', ['/toll history:true ', '/toll history:false ']],
  ['/toll history:t', ['/toll history:true ']],
  ['/toll measure:', ['/toll measure:killed ', '/toll measure:wounded ', '/toll measure:missing ']],
  ['/toll measure:K', ['/toll measure:killed ']],
  ['/toll who:north', ['/toll who:"North Korean soldiers" ']],
  ['/toll who:North Ko', ['/toll who:"North Korean soldiers" ']],
  ['/toll who:"North Ko', ['/toll who:"North Korean soldiers" ']],
  ['/toll who:"North Korean soldiers" m', ['/toll who:"North Korean soldiers" measure:']],
  ['/toll who:aurora', ['/toll who:"people on the \\"Aurora\\" ferry" ']],
  ['/toll who:civilians measure:w', ['/toll who:civilians measure:wounded ']],
  ['/toll who:nobody s', ['/toll who:nobody since:']],
  ['/toll civ', ['/toll who:civilians ']],
  ['/toll since:2025', []],
  ['/troops ', []],
  ['/feeds ', ['/feeds list ', '/feeds add ']],
  ['/feeds a', ['/feeds add ']],
  ['/feeds add wh', ['/feeds add who:']],
  ['/nowhere x', []],
])('Tab after "%s"', async (line, offers) => expect(await tab(line)).toEqual(offers))
