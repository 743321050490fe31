import { expect, test } from 'vitest'
import { isSafe } from '../../src/documents/html/guard.ts'
import { readHtml } from '../../src/documents/html/read.ts'

const said = 'At least 12 people were killed in the earthquake.'
const attributes = (count: number): string => Array.from({ length: count }, (_, at) => `a${at}=x`).join(' ')

/** Pages that a tree of elements takes seconds for, or breaks at. Without one they are read all the same. */
const hostile: Readonly<Record<string, string>> = {
  'elements 20,000 deep': `${'<div>'.repeat(20_000)}${said}`,
  '200,000 elements': `${'<b>x</b>'.repeat(100_000)}<p>${said}</p>`,
  'an element of 200,000 attributes': `<div ${attributes(200_000)}>${said}</div>`,
  'attributes without values': `<div ${'a '.repeat(100_000)}>${said}</div>`,
  'attributes without spaces': `<div ${'a="b"'.repeat(100_000)}>${said}</div>`,
  '100,000 entities': `<p>${said}</p>${'&amp;'.repeat(100_000)}`,
  '50,000 metas': `${'<meta name=a content=b>'.repeat(50_000)}<p>${said}</p>`,
  'eight million characters': `<p>${said}</p>${' '.repeat(8_000_000)}`,
}

test.each(Object.entries(hostile))('%s', (_, html) => {
  expect(isSafe(html)).toBe(false)
  expect(readHtml(html)).toHaveProperty('text', expect.stringContaining(said))
})

test.each([
  ['a long page', `<p class="a b c" style="x: y">${said}</p>`.repeat(5000)],
  ['a picture inside the page', `<img src="data:image/png;base64,${'A b='.repeat(200_000)}"><p>${said}</p>`],
  ['a drawing', `<svg><path d="${'M 1 2 L 3 4 '.repeat(20_000)}"/></svg><p>${said}</p>`],
  ['a script full of signs', `<script>${'if (a < b && c = d) e = f; '.repeat(9000)}</script><p>${said}</p>`],
  ['a quote that stays open', `<p title="open>${said}</p>`],
])('%s is safe', (_, html) => expect(isSafe(html)).toBe(true))
