import { describe, expect, test } from 'vitest'
import { cleanText, isBlank } from '../../src/messages/clean.ts'
import { discordLine } from '../../src/messages/discord-markdown.ts'
import { splitLine, wordsOf } from '../../src/messages/line.ts'
import type { Inline } from '../../src/messages/message.ts'
import { escapeSlack, slackLine } from '../../src/messages/slack-text.ts'
import { headOf, widthOf } from '../../src/messages/width.ts'

const markdown: [shown: string, line: Inline[]][] = [
  ['plain words, 4,000.', ['plain words, 4,000.']],
  ['\\*\\*not bold\\*\\*', ['**not bold**']],
  ['snake\\_case \\~\\~x\\~\\~ \\|\\|y\\|\\|', ['snake_case ~~x~~ ||y||']],
  ['\\[label\\](https\\://example.org)', ['[label](https://example.org)']],
  ['\\<@123> \\<#4> \\<:e:5>', ['<@123> <#4> <:e:5>']],
  ['@\u200beveryone and @\u200bhere, mail@home', ['@everyone and @here, mail@home']],
  ['\\# no heading', ['# no heading']],
  ['\\> no quote', ['> no quote']],
  ['\\- no list', ['- no list']],
  ['1\\. no list', ['1. no list']],
  ['4,000 stays', ['4,000 stays']],
  ['one two', ['one\ntwo']],
  ['**about \\*1,200\\***', [{ bold: 'about *1,200*' }]],
  ['**about 1,200**', [{ bold: 'about ' }, { bold: '1,200' }]],
  ['`/claim ab12cd`', [{ code: '/claim ab12cd' }]],
  ['`` a`b ``', [{ code: 'a`b' }]],
  ['[AP](<https://example.org/a_b>)', [{ link: 'AP', address: 'https://example.org/a_b' }]],
  [
    '[AP](<https://example.org/Vell_%28town%29?a=%5B1%5D>)',
    [{ link: 'AP', address: 'https://example.org/Vell_(town)?a=[1]' }],
  ],
  ['AP', [{ link: 'AP', address: 'javascript:alert(1)' }]],
  ['AP', [{ link: 'AP', address: 'https://example.org/>) [x](' }]],
  ['9 Jan 2025', [{ date: '2025-01-09' }]],
]

test.each(markdown)('Discord shows %s', (shown, line) => {
  expect(discordLine(line)).toBe(shown)
})

test('Slack escapes only what opens a mention or an entity', () => {
  expect(escapeSlack('<!channel> & *stars* <@U1>')).toBe('&lt;!channel&gt; &amp; *stars* &lt;@U1&gt;')
})

test('Slack takes document text letter for letter, and links only to the web', () => {
  expect(slackLine(['<!channel> *x*'])).toEqual([{ type: 'text', text: '<!channel> *x*' }])
  expect(slackLine([{ link: 'AP', address: 'file:///etc/passwd' }])).toEqual([{ type: 'text', text: 'AP' }])
  expect(slackLine([{ link: 'AP', address: 'https://example.org' }])).toEqual([
    { type: 'link', url: 'https://example.org', text: 'AP' },
  ])
})

describe('text that acts', () => {
  test.each([
    ['a\u001b[31mred', 'a[31mred'],
    ['a\u0007b\u0000c', 'abc'],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['\u202ereversed', 'reversed'],
    ['half \ud83d', 'half \ufffd'],
    ['tab\there', 'tab here'],
    ['👩‍👩‍👧 مئات', '👩‍👩‍👧 مئات'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test.each(['', ' ', '\n', '\u200b', '\u2800', '\u3164'])('%j is blank', text => {
    expect(isBlank(text)).toBe(true)
  })

  test.each(['0', '—', '👍', 'a\u0301'])('%j is not blank', text => {
    expect(isBlank(text)).toBe(false)
  })
})

test.each([
  ['', 0],
  ['abc', 3],
  ['朝鮮', 4],
  ['４', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['👩‍👩‍👧‍👦', 2],
  ['🇺🇦', 2],
  ['\u200b', 0],
  ['مئات', 4],
  ['“4,000”', 7],
  ['한국', 4],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('a head is never half a character and never nothing', () => {
  expect(headOf('朝鮮人民', 5)).toBe('朝鮮')
  expect(headOf('👩‍👩‍👧‍👦x', 1)).toBe('👩‍👩‍👧‍👦')
})

test('a line too long is cut at spaces, with its markup on every part', () => {
  const lines = splitLine(
    ['before ', { bold: 'one two three four five six' }],
    line => line.map(wordsOf).join('').length <= 12,
  )
  expect(lines.map(line => line.map(wordsOf).join(''))).toEqual(['before ', 'one two', 'three four', 'five six'])
  expect(lines.slice(1).every(line => line.every(part => typeof part === 'object' && 'bold' in part))).toBe(true)
})
