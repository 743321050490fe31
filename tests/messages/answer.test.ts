import { describe, expect, test } from 'vitest'
import { formatInvocation } from '../../src/chat/invocation.ts'
import type { StoredClaim } from '../../src/index/store.ts'
import { type AnswerView, answerMessage } from '../../src/messages/answer.ts'
import { claimMessage } from '../../src/messages/claim.ts'
import { plainLine } from '../../src/messages/line.ts'
import type { Message, Row } from '../../src/messages/message.ts'
import { renderTerminal } from '../../src/messages/terminal.ts'
import { madeUpAnswer, madeUpClaim, madeUpPosition } from './made-up.ts'

const view: AnswerView = {
  title: 'Casualties',
  quotes: false,
  history: false,
  dated: false,
  chart: false,
  theme: null,
  again: changes =>
    formatInvocation(
      'casualties',
      Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as never,
    ),
}

const governor = madeUpClaim({ sentence: 'The governor put them at 4,000 on Thursday.', words: '4,000' })
const union = madeUpClaim({
  id: 'xy34zz',
  sentence: 'The union said about 1,200 were killed or hurt, the wire service reported.',
  words: 'about 1,200',
  low: 1200,
  high: 1200,
  bound: 'approximate',
  source: { id: 'union', name: "Miners' Union", text: 'The union', kind: 'organisation', country: null },
  via: ['Wire Service'],
  asOf: null,
  document: { ...governor.document, id: 'other.txt', outlet: null, title: null, address: null, published: null },
})

function rows(message: Message): readonly Row[] {
  return message.parts.flatMap(part => (part.kind === 'table' ? part.rows : []))
}

function cells(row: Row | undefined): readonly string[] {
  return row?.cells.map(plainLine) ?? []
}

describe('a row says', () => {
  test.each([
    [
      'figure, claimant, day, outlet, id',
      madeUpPosition(governor),
      ['4,000', 'Ada Novak', '9 Jan 2025', 'Morning Courier', 'ab12cd'],
      null,
    ],
    [
      'relay, unknown day, document',
      madeUpPosition(union),
      ['about 1,200', "Miners' Union, via Wire Service", 'date unknown', 'other', 'xy34zz'],
      null,
    ],
    [
      'how many carriers and origins',
      madeUpPosition(governor, {
        carriers: [...madeUpPosition(governor).carriers, { id: 'b', outlet: 'B', title: null }],
      }),
      ['4,000', 'Ada Novak', '9 Jan 2025', 'Morning Courier and 1 more (one origin)', 'ab12cd'],
      null,
    ],
    [
      'every wording of the figure',
      madeUpPosition(union, {
        figures: [
          { low: 1200, high: 1200, bound: 'approximate', unit: null },
          { low: 1200, high: null, bound: 'at-least', unit: null },
        ],
      }),
      ['about 1,200', "Miners' Union, via Wire Service", 'date unknown', 'other', 'xy34zz'],
      'also: at least 1,200',
    ],
    [
      'that it is one engagement',
      madeUpPosition(governor, { role: 'incident' }),
      ['4,000', 'Ada Novak', '9 Jan 2025', 'Morning Courier', 'ab12cd'],
      'one engagement, not a total',
    ],
    [
      'that nobody but the outlet says it',
      madeUpPosition({
        ...governor,
        source: { id: 'outlet', name: 'the outlet', text: null, kind: 'outlet', country: null },
      }),
      ['4,000', 'Morning Courier itself', '9 Jan 2025', 'Morning Courier', 'ab12cd'],
      null,
    ],
    [
      'that it is denied',
      madeUpPosition(governor, { role: 'denied' }),
      ['4,000', 'Ada Novak', '9 Jan 2025', 'Morning Courier', 'ab12cd'],
      'denied',
    ],
    [
      'that only its document dates it',
      madeUpPosition(governor, { day: { known: 'published', from: null, to: '2025-01-12' } }),
      ['4,000', 'Ada Novak', 'by 12 Jan 2025', 'Morning Courier', 'ab12cd'],
      null,
    ],
  ])('%s', (_, position, expected, mark) => {
    const [row] = rows(answerMessage(madeUpAnswer([position]), view))
    expect(cells(row)).toEqual(expected)
    expect(row?.mark).toBe(mark)
  })

  test('whom and where a part counts', () => {
    const part = madeUpPosition(
      {
        ...union,
        counted: { text: 'apprentices', id: ':child' },
        place: { id: 'elm', name: 'Elm', country: 'land' },
      },
      { role: 'part' },
    )
    const [, row] = rows(answerMessage(madeUpAnswer([madeUpPosition(governor), part]), view))
    expect(row?.mark).toBe('part of a larger figure: apprentices in Elm')
  })

  test('no second time what its word was counted as', () => {
    const dozens = {
      ...governor,
      low: 24,
      high: null,
      bound: 'vague' as const,
      figure: { ...governor.figure, text: 'dozens' },
    }
    const [row] = rows(answerMessage(madeUpAnswer([madeUpPosition(dozens)]), view))
    expect([cells(row)[0], row?.mark]).toEqual(['dozens (24 or more)', null])
  })

  test('which figure superseded it', () => {
    const older = madeUpPosition(union, { role: 'superseded', supersededBy: 'ab12cd' })
    const [, row] = rows(answerMessage(madeUpAnswer([madeUpPosition(governor), older]), view))
    expect(row?.mark).toBe('superseded by 4,000')
  })

  test('what it was derived from, by measure and id', () => {
    const killed = { ...union, id: 'k1', measure: 'killed' as const, low: 300, high: 300 }
    const wounded = { ...governor, id: 'w1', measure: 'wounded' as const, low: 2700, high: 2700 }
    const sum = madeUpPosition(killed, {
      id: 'k1+w1',
      measure: 'casualties',
      role: 'derived',
      claims: [killed, wounded],
      derivedFrom: ['k1', 'w1'],
      low: 3000,
      high: 3000,
      figures: [{ low: 3000, high: 3000, bound: 'approximate', unit: null }],
    })
    const [row] = rows(answerMessage(madeUpAnswer([sum]), { ...view, quotes: true }))
    expect(cells(row)[0]).toBe('about 3,000')
    expect(row?.mark).toBe('derived: about 300 killed + 2,700 wounded')
    expect(cells(row)[4]).toBe('k1 + w1')
    expect(row?.notes.map(plainLine)).toHaveLength(2)
  })
})

describe('evidence', () => {
  test('quotes stand under their row, the figure in bold, only when asked for', () => {
    const answer = madeUpAnswer([madeUpPosition(governor)])
    expect(rows(answerMessage(answer, view))[0]?.notes).toEqual([])
    const [note] = rows(answerMessage(answer, { ...view, quotes: true }))[0]?.notes ?? []
    expect(plainLine(note ?? [])).toBe('“The governor put them at 4,000 on Thursday.”')
    expect(note).toContainEqual({ bold: '4,000' })
  })

  test('several quotes each say where they stand, copies of one story once', () => {
    const copy = { ...governor, id: 'zz', document: { ...union.document, id: 'b/copy.txt' } }
    const told = { ...union, measure: governor.measure, source: governor.source }
    const notes = (claims: StoredClaim[]) => {
      const carriers = claims.map(({ document }) => ({ id: document.id, outlet: document.outlet, title: null }))
      const answer = madeUpAnswer([madeUpPosition(governor, { claims, carriers })])
      return rows(answerMessage(answer, { ...view, quotes: true }))[0]?.notes.map(plainLine)
    }
    expect(notes([governor, copy])).toEqual([
      '“The governor put them at 4,000 on Thursday.” — Morning Courier, 12 Jan 2025; copy, date unknown',
    ])
    expect(notes([governor, told])).toEqual([
      '“The governor put them at 4,000 on Thursday.” — Morning Courier, 12 Jan 2025',
      '“The union said about 1,200 were killed or hurt, the wire service reported.” — other, date unknown',
    ])
  })

  test('a sum out of one paragraph has both its figures in bold', () => {
    const sentence = 'The governor counted 30 dead and 70 hurt.'
    const killed = madeUpClaim({ id: 'k', measure: 'killed', sentence, words: '30' })
    const wounded = madeUpClaim({ id: 'w', measure: 'wounded', sentence, words: '70' })
    const sum = madeUpPosition(wounded, { role: 'derived', claims: [wounded, killed], derivedFrom: ['k', 'w'] })
    const [note] = rows(answerMessage(madeUpAnswer([sum]), { ...view, quotes: true }))[0]?.notes ?? []
    expect(note).toEqual(['“', 'The governor counted ', { bold: '30' }, ' dead and ', { bold: '70' }, ' hurt.', '”'])
  })

  test('of a sum the part is offered that is opened, since nobody claimed the sum', () => {
    const killed = madeUpClaim({
      id: 'k',
      measure: 'killed',
      sentence: 'The governor counted 30 dead.',
      words: '30',
      low: 30,
      high: 30,
    })
    const sum = madeUpPosition(killed, {
      role: 'derived',
      low: 100,
      high: 100,
      measure: 'casualties',
      derivedFrom: ['k', 'w'],
    })
    const menu = answerMessage(madeUpAnswer([sum]), view).controls.find(each => each.label === 'Open a claim')
    expect(menu?.kind === 'select' && menu.choices).toEqual([
      { label: '30 killed (of 100 killed or wounded) — Ada Novak', command: '/claim k' },
    ])
  })

  test('a very long paragraph is shown by its quote', () => {
    const paragraph = { text: `${'Words before. '.repeat(100)}${governor.quote.text}`, start: 100 - 1400 }
    const answer = madeUpAnswer([madeUpPosition({ ...governor, paragraph })])
    const [note] = rows(answerMessage(answer, { ...view, quotes: true }))[0]?.notes ?? []
    expect(plainLine(note ?? [])).toContain('“The governor put them at 4,000')
    expect(plainLine(note ?? [])).not.toContain('Words before')
  })

  test('a claim shows its quote in its paragraph, who, when, where, and its rules when asked', () => {
    const plain = renderTerminal(claimMessage(governor, claimView), { width: 100, color: false })
    for (const words of [
      'put them at 4,000 on Thursday',
      'Ada Novak',
      'the governor',
      '9 Jan 2025',
      'Morning Courier',
      '12 Jan 2025',
      'ab12cd',
      'miners in Lipa',
    ])
      expect(plain).toContain(words)
    expect(plain).not.toContain('<killed or wounded>')
    const explained = renderTerminal(claimMessage(governor, { ...claimView, explain: true }), {
      width: 100,
      color: false,
    })
    expect(explained).toContain('<figure> <counted> <killed or wounded>')
    const [quote] = claimMessage(governor, claimView).parts
    expect(
      quote?.kind === 'quote' && quote.emphasis && quote.text.slice(quote.emphasis.start, quote.emphasis.end),
    ).toBe('4,000')
  })
})

const claimView = { explain: false, evidence: null, link: null, controls: [] }

describe('the way on', () => {
  const other = {
    id: 'flood',
    name: 'people in the flood',
    nature: 'event' as const,
    claims: 7,
    documents: 2,
    claimants: 2,
    latest: null,
    words: [],
  }

  test('quotes and history are toggled by buttons that keep the question', () => {
    const superseded = madeUpPosition(union, { role: 'superseded' })
    const buttons = (message: Message) =>
      message.controls.flatMap(control => (control.kind === 'button' ? [[control.label, control.command]] : []))
    expect(buttons(answerMessage(madeUpAnswer([madeUpPosition(governor)]), view))).toEqual([
      ['Show quotes', '/casualties quotes:true'],
    ])
    const older = madeUpPosition(union, { id: 'older', role: 'superseded' })
    const replaced = madeUpAnswer([madeUpPosition(governor), superseded, older])
    expect(buttons(answerMessage(replaced, { ...view, quotes: true }))).toEqual([
      ['Hide quotes', '/casualties'],
      ['Show history (1 more)', '/casualties history:true'],
    ])
    expect(rows(answerMessage(replaced, view))).toHaveLength(2)
    expect(rows(answerMessage(replaced, { ...view, history: true }))).toHaveLength(3)
    // Nothing is left that a button could show.
    expect(buttons(answerMessage(madeUpAnswer([superseded]), view))).toEqual([
      ['Show quotes', '/casualties quotes:true'],
    ])
  })

  test('a claimant is named in full once', () => {
    const agency = { ...union.source, id: 'agency', name: 'Agency for Mine Safety (AMS)' }
    const first = madeUpPosition({ ...union, source: agency })
    const second = madeUpPosition({ ...union, source: agency, via: ['World Wire News (WWN)'] }, { id: 'later' })
    const named = rows(answerMessage(madeUpAnswer([first, second]), view)).map(row => cells(row)[1])
    expect(named).toEqual(['Agency for Mine Safety (AMS), via Wire Service', 'AMS, via WWN'])
  })

  test('that days were asked for is said, since figures without a date are then missing', () => {
    const words = (dated: boolean) =>
      JSON.stringify(answerMessage(madeUpAnswer([madeUpPosition(governor)]), { ...view, dated }).parts)
    expect(words(true)).toContain('whose date is unknown')
    expect(words(false)).not.toContain('whose date is unknown')
  })

  test('other subjects are named, with how to ask for them', () => {
    const message = answerMessage(madeUpAnswer([madeUpPosition(governor)], { others: [other] }), view)
    const plain = renderTerminal(message, { width: 100, color: false })
    expect(plain).toContain('people in the flood (7 claims)')
    expect(plain).toContain('/casualties subject:"people in the flood"')
  })

  test('nothing found is said, never an empty message', () => {
    const answer = madeUpAnswer([], {
      subject: null,
      tables: [],
      summary: [],
      nothing: 'No figure from Mars in the index.',
    })
    const message = answerMessage(answer, view)
    expect(message.tone).toBe('notice')
    expect(renderTerminal(message, { width: 100, color: false })).toContain('No figure from Mars in the index.')
  })
})
