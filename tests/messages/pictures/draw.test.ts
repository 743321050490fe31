import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../../../src/answers/charts/chart.ts'
import { drawPng, drawSvg, specOf } from '../../../src/messages/pictures/draw.ts'
import { colours, type Theme } from '../../../src/messages/pictures/look.ts'
import { estimatesOf, hostile, timelineOf } from './charts.ts'

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8'),
)
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)

const charts: readonly [string, Chart][] = [
  ['2 estimates', estimatesOf(2)],
  ['8 estimates', estimatesOf(8)],
  ['40 estimates', estimatesOf(40)],
  ['8 figures over time', timelineOf(8)],
  ['40 figures over time', timelineOf(40)],
  ['hostile estimates', hostile(estimatesOf(8))],
  ['hostile figures over time', hostile(timelineOf(40))],
]

/** Width and height as a PNG's header says them. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

/** The compressed pixels, unfiltered or not: enough to tell two pictures apart. */
function pixelsOf(png: Uint8Array): Buffer {
  const bytes = Buffer.from(png)
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return inflateSync(Buffer.concat(parts))
}

const themes: readonly Theme[] = ['light', 'dark']

describe.each(charts)('the picture of %s', (_, chart) => {
  test.each(themes)('%s is what Vega-Lite takes', theme => {
    validate(specOf(chart, theme))
    expect(validate.errors).toBeNull()
  })

  test('is a PNG that platforms take', async () => {
    const png = await drawPng(chart, 'light')
    expect(Buffer.from(png.subarray(0, 8)).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n')
    const { width, height } = sizeOf(png)
    expect(width).toBeGreaterThan(1000)
    expect(height).toBeLessThanOrEqual(8000)
    // Discord takes ten megabytes.
    expect(png.length).toBeLessThan(3_000_000)
  })
})

describe('a picture', () => {
  test('holds the words of its chart', async () => {
    const chart = estimatesOf(8)
    const svg = await drawSvg(chart, 'light')
    for (const { figure } of chart.marks) expect(svg).toContain(`>${figure}</text>`)
    expect(svg).toContain('Ada Novak')
  })

  test('shows its words: without them it has other pixels', async () => {
    const chart = estimatesOf(2)
    const silent = { ...chart, marks: chart.marks.map(mark => ({ ...mark, claimant: ' ' })) }
    const [with_, without] = [await drawPng(chart, 'light'), await drawPng(silent, 'light')].map(pixelsOf)
    expect(with_!.equals(without!)).toBe(false)
  })

  test.each(themes)('%s has the ground of its theme', async theme => {
    const svg = await drawSvg(estimatesOf(2), theme)
    expect(svg).toContain(`fill="${colours[theme].ground}"`)
    expect(svg).toContain(colours[theme].strong)
  })

  test('brings nothing of a document but its words', async () => {
    const svg = await drawSvg(hostile(estimatesOf(40)), 'light')
    expect(svg).not.toMatch(/<(?:script|image|a|foreignObject|use)\b/i)
    expect(svg).toContain('&lt;script&gt;')
    // Vega would read an expression in double braces as words; nothing is worked out.
    expect(svg).toContain('{{datum')
  })

  test('names a claimant whose letters it lacks by its claim', async () => {
    const chart = estimatesOf(2)
    const [first, ...rest] = chart.marks
    const svg = await drawSvg(
      { ...chart, marks: [{ ...first!, id: 'k3f9x2a', claimant: '국가정보원' }, ...rest] },
      'light',
    )
    expect(svg).toContain('claim k3f9x2a')
    expect(svg).not.toContain('국')
  })
})
