import { crc32, deflateSync } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'

/** Most colours of a picture: what one byte a dot can name. Some are kept for what is rare and looks like nothing else. */
const mostColours = 256
const mostCommon = 176

/** A picture as rows of colours, each 0xRRGGBB. */
interface Dots {
  readonly width: number
  readonly height: number
  readonly colours: Uint32Array
}

/** The same picture with few colours: a third of the bytes, and nobody sees the difference in text on flat grounds. */
export function lean(png: Uint8Array): Uint8Array {
  const dots = decode(png)
  const palette = paletteOf(dots.colours)
  const nearest = nearestIn(palette)
  const rows = Buffer.alloc((dots.width + 1) * dots.height)
  for (let y = 0; y < dots.height; y++)
    // Each row begins with its filter: none.
    for (let x = 0; x < dots.width; x++)
      rows[y * (dots.width + 1) + 1 + x] = nearest(dots.colours[y * dots.width + x] ?? 0)
  return encode(dots, palette, rows)
}

/** Width and height of a PNG, in dots. */
export function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = Buffer.from(png)
  return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) }
}

function decode(png: Uint8Array): Dots {
  const { width, height } = sizeOf(png)
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const image = `<image width="${width}" height="${height}" href="${address}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
  const { pixels } = new Resvg(svg).render()
  const colours = new Uint32Array(width * height)
  for (let at = 0; at < colours.length; at++) colours[at] = pixels.readUIntBE(at * 4, 3)
  return { width, height, colours }
}

/** The commonest colours, then again and again the one that the most dots would miss by the most. */
function paletteOf(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  const palette = sorted.slice(0, mostCommon).map(([colour]) => colour)
  const rest = sorted.slice(mostCommon).map(([colour, count]) => ({
    colour,
    count,
    apart: Math.min(...palette.map(each => distance(each, colour))),
  }))
  while (palette.length < mostColours && rest.length > 0) {
    const next = rest.reduce((most, each) => (each.count * each.apart > most.count * most.apart ? each : most))
    if (next.apart === 0) break
    palette.push(next.colour)
    for (const each of rest) each.apart = Math.min(each.apart, distance(next.colour, each.colour))
  }
  return palette
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, at) => [colour, at]))
  return colour => {
    const before = known.get(colour)
    if (before !== undefined) return before
    const apart = palette.map(each => distance(each, colour))
    const found = apart.indexOf(Math.min(...apart))
    known.set(colour, found)
    return found
  }
}

function distance(a: number, b: number): number {
  const part = (shift: number): number => (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2
  return part(16) + part(8) + part(0)
}

/** The form of PNG whose dots are numbers of colours. */
function encode({ width, height }: Dots, palette: readonly number[], rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
