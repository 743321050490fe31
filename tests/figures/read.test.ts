import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFigures } from '../../src/figures/read.ts'
import { readText } from '../../src/text/read.ts'

const seed = (name: string) => readText(readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8'))

describe('seed documents', () => {
  test('bounds, ranges and truncated numbers', () => {
    const figures = ['001_d67a38d34441c929', '002_f44bb0cf61f73123', '003_1da15d902f272ee3'].flatMap(name =>
      readFigures(seed(name)),
    )
    const of = (words: string) => {
      const { kind, low, high, bound, unit } = figures.find(figure => figure.text === words)!
      return { kind, low, high, bound, unit }
    }
    expect(of('10,000 to 12,000')).toEqual({ kind: 'count', low: 10000, high: 12000, bound: 'range', unit: null })
    expect(of('10,000 – 12,000')).toEqual({ kind: 'count', low: 10000, high: 12000, bound: 'range', unit: null })
    expect(of('at least 300')).toEqual({ kind: 'count', low: 300, high: null, bound: 'at-least', unit: null })
    expect(of('over 40%')).toEqual({ kind: 'percent', low: 40, high: null, bound: 'more-than', unit: '%' })
    expect(of('984 square kilometers')).toEqual({ kind: 'measure', low: 984, high: 984, bound: 'exact', unit: 'km2' })
    expect(of('11').kind).toBe('truncated')
  })
})
