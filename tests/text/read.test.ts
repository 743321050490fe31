import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/text/read.ts'

const seed = (name: string) => readText(readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8'))

describe('seed documents', () => {
  test('everything under "You May Also Like" is related', () => {
    const text = seed('000_d4b5606301cf9601')
    const from = text.source.indexOf('You May Also Like')
    const below = text.blocks.filter(block => block.start >= from)
    expect(below.length).toBeGreaterThan(30)
    expect(below.every(block => block.kind === 'related')).toBe(true)
    expect(text.blocks.some(block => block.start < from && block.kind === 'related')).toBe(false)
  })

  test('a header line with metadata and prose is parted', () => {
    const text = seed('003_1da15d902f272ee3')
    const [first, second] = text.blocks
    expect(first?.kind).toBe('furniture')
    expect(text.source.slice(first?.start, first?.end)).toBe('date 2025-01-12')
    expect(second?.kind).toBe('body')
    expect(text.source.slice(second?.start).startsWith('Ukraine captured two')).toBe(true)
  })
})
