import fc from 'fast-check'
import type { Control, Inline, Message, Part, Row } from '../../src/messages/message.ts'
import { estimatesOf, timelineOf } from './pictures/charts.ts'

/** What breaks renderers: markup, mentions, addresses, escapes, directions, joined characters, nothing visible. */
const nasty = [
  '**bold** _it_ ~~no~~ ||spoiler|| `code` ``` block',
  '[label](https://example.org/a_b) <https://example.org>',
  '@everyone @here <@123> <@&456> <#789> <!channel> <!here> <@U012AB3CD> <!subteam^S1>',
  '<:smile:123> :tada: <t:1700000000:R> &amp; & < > </casualties:1>',
  '# heading\n- list\n> quote\n1. one\n-# small\n>>> all',
  '\u001b[31mred\u001b[0m \u001b]8;;http://a\u0007link\u0007 \u0000\u0008\u007f\u009b2J',
  'مئات القتلى בין שני הצדדים \u202edesrever\u202c \u2067isolate\u2069',
  '👩‍👩‍👧‍👦🏳️‍🌈🇺🇦👍🏽 é́́́ 朝鮮人民軍 ４０００',
  '\u200b\u200d\ufeff',
  '   ',
  '\n\n\n',
  '\\\\ \\* \\_ \\`',
  '\ud800 lone \udfff',
  'a'.repeat(40),
  'https://example.org/very_long/*path*',
]

/** A short or a long text, of ordinary words, of any characters, or of what breaks renderers. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...nasty, 'word ', 'unbroken', '千'), fc.integer({ min: 1, max: 1200 }))
      .map(([text, times]) => text.repeat(times).slice(0, 9000)),
  },
)

export const moments = ['2025-01-09T14:05:00.000Z', '1969-12-31T23:59:59Z', '2031-02-28T00:00:00+09:00']

const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  anyText.map(bold => ({ bold })),
  anyText.map(italic => ({ italic })),
  anyText.map(code => ({ code })),
  fc.record({ link: anyText, address: fc.oneof(anyText, fc.webUrl()) }),
  fc.option(fc.constantFrom('2025-01-09', '2024-12', '2023')).map(date => ({ date })),
  fc.record({
    instant: fc.constantFrom(...moments, 'soon'),
    style: fc.constantFrom('moment' as const, 'ago' as const),
  }),
)

export const anyLine = fc.array(anyInline, { maxLength: 4 })

function anyRow(columns: number): fc.Arbitrary<Row> {
  return fc.record({
    cells: fc.array(anyLine, { minLength: columns, maxLength: columns }),
    notes: fc.oneof(fc.constant([]), fc.array(anyLine, { maxLength: 3 })),
    mark: fc.option(anyText),
  })
}

export function anyTable(heading: fc.Arbitrary<string>): fc.Arbitrary<Extract<Part, { kind: 'table' }>> {
  const column = fc.record({ name: anyText, align: fc.constantFrom('left', 'right'), detail: fc.boolean() })
  return fc.array(column, { minLength: 1, maxLength: 6 }).chain(columns =>
    fc.record({
      kind: fc.constant('table' as const),
      heading,
      columns: fc.constant(columns),
      rows: fc.array(anyRow(columns.length), { maxLength: 25 }),
    }),
  )
}

/** A chart whose every text is any text. */
const anyChart: fc.Arbitrary<Part> = fc
  .record({
    count: fc.constantFrom(2, 8, 40),
    words: fc.array(anyText, { minLength: 6, maxLength: 6 }),
    over: fc.boolean(),
  })
  .map(({ count, words, over }) => {
    const chart = over ? timelineOf(count + 1) : estimatesOf(count)
    const [title = '', lead = '', description = '', claimant = '', figure = '', caption = ''] = words
    const marks = chart.marks.map((mark, index) => (index % 3 === 0 ? { ...mark, claimant, figure } : mark))
    return { kind: 'chart' as const, chart: { ...chart, title, lead, description, marks, caption: [caption] } }
  })

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), lines: fc.array(anyLine, { maxLength: 6 }) }),
  anyTable(anyText),
  fc
    .record({ text: anyText, from: fc.nat(60), length: fc.nat(30), emphasized: fc.boolean(), source: anyLine })
    .map(({ text, from, length, emphasized, source }) => ({
      kind: 'quote' as const,
      text,
      emphasis: emphasized ? { start: from, end: from + length } : null,
      source,
    })),
  fc.record({
    kind: fc.constant('facts' as const),
    heading: anyText,
    facts: fc.array(fc.record({ name: anyText, value: anyLine }), { maxLength: 8 }),
  }),
  anyChart,
)

const entry = fc.record({ label: anyText, command: anyText })

const anyControl: fc.Arbitrary<Control> = fc.oneof(
  entry.map(each => ({ kind: 'button' as const, ...each })),
  fc.record({ kind: fc.constant('select' as const), label: anyText, choices: fc.array(entry, { maxLength: 60 }) }),
)

/** Sometimes with a menu that has a choice for each row. */
const withMenu = (message: Message): Message => {
  const rows = message.parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows.length : 0), 0)
  if (rows % 2 === 0) return message
  const choices = Array.from({ length: rows }, (_, at) => ({ label: `row ${at}`, command: `/claim c${at}` }))
  return { ...message, controls: [...message.controls, { kind: 'select', label: 'Rows', choices, ofRows: true }] }
}

export const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    title: anyText,
    parts: fc.array(anyPart, { maxLength: 8 }),
    controls: fc.oneof(fc.array(anyControl, { maxLength: 30 }), fc.array(anyControl, { maxLength: 4 })),
    private: fc.boolean(),
    tone: fc.constantFrom('answer', 'notice', 'error'),
    data: fc.constant(null),
  })
  .map(withMenu)

/** A message of tables alone whose title and headings hold no letters, so that every letter in a rendering is a row's. */
export const tablesOnly: fc.Arbitrary<Message> = fc.record({
  title: fc.constant('§'),
  parts: fc.array(anyTable(fc.constant('§§')), { minLength: 1, maxLength: 4 }),
  controls: fc.constant([]),
  private: fc.constant(false),
  tone: fc.constant('answer' as const),
  data: fc.constant(null),
})

/** Letters and digits alone: what must survive escaping, wrapping and paging. */
export function lettersOf(text: string): string {
  return text.toWellFormed().replace(/[^\p{L}\p{N}]/gu, '')
}
