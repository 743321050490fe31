import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Chart } from '../../answers/charts/chart.ts'
import { estimatesSpec } from './estimates-spec.ts'
import type { Layer } from './layers.ts'
import { colours, pageWidth, type Theme } from './look.ts'
import { timelineSpec } from './timeline-spec.ts'

/** The letter's files. Without them, and with no look at the machine's own, every text would be blank. */
const fonts = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map(file =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)),
)

/** Pixels of the image for one of the page; taller pages have fewer, so that platforms take them. */
const finest = 2
const tallest = 8000

/** The picture of a chart as SVG. */
export async function drawSvg(chart: Chart, theme: Theme): Promise<string> {
  const view = new View(parse(compile(specOf(chart, theme) as unknown as TopLevelSpec).spec), { renderer: 'none' })
  try {
    return await view.toSVG()
  } finally {
    view.finalize()
  }
}

/** The picture of a chart as PNG; `fine`: pixels of the image for one of the page, fewer where it is too tall. */
export async function drawPng(chart: Chart, theme: Theme, fine = finest): Promise<Uint8Array> {
  const svg = await drawSvg(chart, theme)
  const height = Number(/height="(\d+)/.exec(svg)?.[1] ?? tallest)
  const scale = Math.min(fine, tallest / height)
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.floor(pageWidth * scale) },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Inter' },
  })
  return image.render().asPng()
}

/** What Vega-Lite is given. */
export function specOf(chart: Chart, theme: Theme): Layer {
  return chart.kind === 'estimates' ? estimatesSpec(chart, colours[theme]) : timelineSpec(chart, colours[theme])
}
