import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/text/read.ts'
import type { BlockKind } from '../../src/text/text.ts'

const prose =
  'Rescue teams reached the village on Tuesday and found that the bridge, the school and most of the houses had been swept away.'
const more =
  'Officials in the district said that the water had begun to fall, but that the road would stay closed for at least another week.'

const kindOf = (source: string, words: string): BlockKind | undefined => {
  const at = source.indexOf(words)
  return readText(source).blocks.find(block => block.start <= at && at < block.end)?.kind
}

/** A paragraph in the middle of a story, and what it is. */
const paragraphs: readonly (readonly [BlockKind, readonly string[]])[] = [
  [
    'furniture',
    [
      'By Maria Koval',
      'By MARIA KOVAL and John Smith, Associated Press',
      'January 11, 2025',
      '11 January 2025, 14:30 GMT',
      'Published on 3 May 2024 at 9:15 am',
      'Updated: 2 hours ago',
      'A man wades through a flooded street, Jan. 9, 2025. (AP Photo/Jane Doe)',
      'Villagers on a roof near the river. [Handout/AFP]',
      'Photo: The river at dawn',
      'Leave a Reply',
      'Your email address will not be published. Required fields are marked *',
      'We use cookies to give you the best experience on our website. Read our policy to learn more.',
      'Share on Facebook',
      'Share this article',
      'Sign up for our newsletter.',
      'Follow us on X and Telegram.',
      'Advertisement',
      '© 2025 The Daily Example. All rights reserved.',
      'The Example Agency contributed to this report.',
      '(Reporting by John Smith; Editing by Maria Koval)',
      'Tags: floods, rescue',
      '4 min read',
      'Reuters',
      'This story has been updated to add a comment from the ministry.',
      'Wednesday, April 14',
      'AFP Beirut',
      'This article is more than 4 years old',
      'Please read our comment policy before commenting.',
    ],
  ],
  [
    'related',
    [
      'READ MORE: Ten charged over dam collapse',
      'Also read | How the dam failed',
      'Related: What we know about the floods',
    ],
  ],
  ['list', ['- Twelve houses were lost in the lower village', '• 40 people are missing', '1. The road is closed']],
  ['headline', ['What happened at the dam', 'A river out of its bed']],
  [
    'body',
    [
      'Published figures put the toll at 300.',
      'Share prices fell.',
      'By Sunday, 300 people had been moved to safety.',
      'By continuing to shell the town, the army broke the truce, the monitor said.',
      'Search teams went home, police said. (Reuters)',
      'The minister said:',
      'This report was compiled by the ministry and lists 300 dead.',
      'Related deaths rose to 12, the ministry said.',
      '“We lost everything…”',
    ],
  ],
]

describe.each(paragraphs)('%s', (kind, examples) => {
  test.each(examples)('%s', example => {
    expect(kindOf(`Floods sweep away a village\n\n${prose}\n\n${example}\n\n${more}\n\n${prose}`, example)).toBe(kind)
  })
})

describe('teasers of other stories', () => {
  test('are the document itself where no article stands before them', () => {
    const snippets =
      'Bridge falls near the old mill, killing three workers and hurting several more, say officials who…'
    const source = `Your alert for bridges\n\n${snippets}\n\n${snippets}\n\n${snippets}`
    expect(kindOf(source, snippets)).not.toBe('related')
  })

  const teasers =
    'Ten charged over dam collapse\n\nProsecutors named ten people who…\n\nStorm nears the coast\n\nForecasters warned on Monday that…'

  test.each([
    'You May Also Like',
    'Related Articles',
    'MOST READ',
    'More from The Example',
    'More stories:',
    'Trending Now',
  ])('under "%s", to the end', heading => {
    const source = `${prose}\n\n${more}\n\n${heading}\n${teasers}`
    const below = readText(source).blocks.filter(block => block.start >= source.indexOf(heading))
    expect(below).toHaveLength(5)
    expect(below.every(block => block.kind === 'related')).toBe(true)
  })

  test('prose that goes on behind them is body again', () => {
    const source = `${prose}\n\nRelated stories\n\nTen charged over dam collapse\n\n${more}\n\n${prose}`
    expect(readText(source).blocks.map(({ kind }) => kind)).toEqual(['body', 'related', 'related', 'body', 'body'])
  })

  test('with no heading, where titles and cut lines take turns', () => {
    const source = `${prose}\n\n${more}\n\n${teasers}\n\nSchool reopens\n\nPupils came back to…`
    expect(readText(source).blocks.map(({ kind }) => kind)).toEqual(['body', 'body', ...Array(6).fill('related')])
  })

  test('with no heading, a last run of titles', () => {
    const titles = [
      'Ten charged over dam collapse',
      'Storm nears the southern coast tonight',
      'School reopens after months of repairs',
    ]
    const source = `${prose}\n\n${more}\n-\n${titles.join('\n-\n')}`
    expect(readText(source).blocks.map(({ kind }) => kind)).toEqual(['body', 'body', ...Array(6).fill('related')])
  })

  test('a list that prose leads into is no run of titles', () => {
    const source = `${prose}\n\nThe ministry gave these figures:\n\n- Twelve people dead in the lower village\n- Forty people hurt in the upper village\n- Nine people missing after the bridge fell`
    expect(readText(source).blocks.map(({ kind }) => kind)).toEqual(['body', 'body', 'list', 'list', 'list'])
  })

  test('a label of the menu above the story opens nothing', () => {
    const source = `Latest news\n\nFloods sweep away a village\n\n${prose}\n\n${more}`
    expect(readText(source).blocks.map(({ kind }) => kind)).toEqual(['furniture', 'headline', 'body', 'body'])
  })
})

test('rows of a table are a list, one such line a headline', () => {
  const kinds = (source: string) => readText(source).blocks.map(({ kind }) => kind)
  expect(kinds(`${prose}\n\nKilled: 12\nInjured: 1,234\nMissing - 5 people\n\n${prose}`)).toEqual([
    'body',
    'list',
    'list',
    'list',
    'body',
  ])
  expect(kinds(`Quake: 30 dead\n\n${prose}\n\n${prose}`)).toEqual(['headline', 'body', 'body'])
})

test('column tables are a list with their labels, a menu is none', () => {
  const kinds = (source: string) => readText(source).blocks.map(({ kind }) => kind)
  const story = `A river out of its bed\n\n${prose}`
  const list = ['headline', 'body', 'list', 'list', 'list']
  expect(kinds(`${story}\n\nDistrict   Dead   Hurt\nLower      12     40\nUpper      3      -`)).toEqual(list)
  expect(kinds(`${story}\n\nDistrict\tDead\nLower\t12\nUpper\t3`)).toEqual(list)
  expect(kinds(`${story}\n\n| District | Dead |\n|---|---:|\n| Lower | 12 |`)).toEqual(list)
  expect(kinds(`${story}\n\nNews | Sport | Weather\n\n${more}`)).not.toContain('list')
})

describe('one line with metadata and prose', () => {
  const pieces = (source: string) =>
    readText(source).blocks.map(({ kind, start, end }) => [kind, source.slice(start, end)])

  test.each([
    [' date 2025-01-12 Floods swept away a village.', 'date 2025-01-12'],
    ['23 October 2016 Floods swept away a village.', '23 October 2016'],
    ['Date of publication 27 June 2016 Floods swept away a village.', 'Date of publication 27 June 2016'],
    ['Published July 5 2016 Floods swept away a village.', 'Published July 5 2016'],
    ['KYIV, Ukraine (AP) — Floods swept away a village.', 'KYIV, Ukraine (AP) —'],
    ['GENEVA, Jan 5 (Reuters) - Floods swept away a village.', 'GENEVA, Jan 5 (Reuters) -'],
  ])('%s', (source, metadata) => {
    expect(pieces(source)).toEqual([
      ['furniture', metadata],
      ['body', 'Floods swept away a village.'],
    ])
  })

  test('a headline before the metadata', () => {
    expect(pieces('Floods kill 12 in the hills monitor AFP Sunday 6 Apr 2014 At least 12 people died.')).toEqual([
      ['headline', 'Floods kill 12 in the hills monitor'],
      ['furniture', 'AFP Sunday 6 Apr 2014'],
      ['body', 'At least 12 people died.'],
    ])
  })

  test.each([
    'On January 9, 2025 Ukraine held the town.',
    'The army left on 9 January 2025 The town was empty.',
    'January 9, 2025 was a cold day.',
    'A ceasefire – the third this year – failed.',
  ])('prose with a date or a dash in it stays whole: %s', source => {
    expect(pieces(source)).toEqual([['body', source]])
  })
})

describe('lines', () => {
  test('a text wrapped by hand is read in whole paragraphs', () => {
    const source =
      'RESCUE TEAMS REACHED THE VILLAGE ON TUESDAY AND FOUND THAT THE BRIDGE,\nTHE SCHOOL AND MOST OF THE HOUSES HAD BEEN SWEPT AWAY.  THE WATER HAD\nBEGUN TO FALL.\n\nNINE PEOPLE DIED IN THE LOWER VILLAGE, WHICH LIES CLOSE TO THE RIVER\nAND HAS NO WALL.'
    const text = readText(source)
    expect(text.blocks.map(({ kind }) => kind)).toEqual(['body', 'body'])
    expect(text.sentences).toHaveLength(3)
  })

  test('where each line is a paragraph, each is a block', () => {
    const source = `Floods sweep away a village\n${prose}\n${more}\n${prose}`
    expect(readText(source).blocks.map(({ kind }) => kind)).toEqual(['headline', 'body', 'body', 'body'])
  })
})

test('every string: blocks and sentences in order, inside the text, and every word in one of them', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Ten men left.',
          'By Maria Koval',
          'Read more',
          '…',
          '\n',
          '\n\n',
          ' ',
          'January 9, 2025',
          '- ',
          'word',
          '"',
          '(AP)',
        ),
        { maxLength: 30 },
      ),
      parts => {
        const source = parts.join('')
        const { blocks, sentences, tokens } = readText(source)
        let last = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          expect(block.end).toBeGreaterThan(block.start)
          last = block.end
        }
        expect(last).toBeLessThanOrEqual(source.length)
        expect(sentences.reduce((sum, sentence) => sum + sentence.to - sentence.from, 0)).toBe(tokens.length)
        for (const { block, start, end } of sentences) expect(block.start <= start && end <= block.end).toBe(true)
      },
    ),
  )
})
