import { PassThrough, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib'

/** Encodings that servers name in Content-Encoding, and what undoes them; of "deflate" there are two kinds. */
const unpackers: Readonly<Record<string, (firstByte: number) => Transform>> = {
  identity: () => new PassThrough(),
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: first => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
}

/** What a request says it understands. */
export const acceptedEncodings = 'gzip, deflate, br, zstd'

/** More layers than this are nobody's page. */
const mostLayers = 2

/** The layers of a Content-Encoding header in the order in which they are undone; null when one is not known. */
export function layersOf(header: string): readonly string[] | null {
  const named = header
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'identity')
  return named.length <= mostLayers && named.every(name => name in unpackers) ? named.reverse() : null
}

export function unpacker(layer: string, firstByte: number): Transform {
  return unpackers[layer]!(firstByte)
}
