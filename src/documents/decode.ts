import { isUtf8 } from 'node:buffer'

/** Bytes as text, or in words why they are none. */
export type Decoded = { readonly text: string } | { readonly what: string; readonly remedy: string }

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** What a file is whose first bytes are these, whatever its name says. */
const signatures: readonly { readonly start: string; readonly kind: string }[] = [
  { start: '%PDF-', kind: 'a PDF' },
  { start: 'PK\u0003\u0004', kind: 'a zip archive or an office document' },
  { start: '{\\rtf', kind: 'an RTF document' },
  { start: '\u001f\u008b', kind: 'a gzip archive' },
  { start: '\u0089PNG', kind: 'a picture' },
  { start: '\u00ff\u00d8\u00ff', kind: 'a picture' },
  { start: 'GIF8', kind: 'a picture' },
]

const saveAsText = 'Save its text as a .txt file in UTF-8, or take it out of the folder.'

/**
 * Decode a file: a byte order mark decides; else UTF-8 where the bytes are UTF-8; else the encoding the file itself
 * states (`stated`, for HTML); else Windows-1252, which every byte fits. The mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array, stated: string | null = null): Decoded {
  if (bytes.length === 0) return { what: 'is empty', remedy: 'Fill it, or take it out of the folder.' }
  // Byte for byte: what the web calls Latin-1 is Windows-1252.
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const signature = signatures.find(({ start }) => head.startsWith(start))
  if (signature) return { what: `is ${signature.kind}, not text`, remedy: saveAsText }
  const text = decodeText(bytes, stated)
  if (isBinary(text)) return { what: 'is not text', remedy: saveAsText }
  if (text.trim() === '') return { what: 'is empty', remedy: 'Fill it, or take it out of the folder.' }
  return { text }
}

function decodeText(bytes: Uint8Array, stated: string | null): string {
  const mark = marks.find(each => each.bytes.every((byte, at) => bytes[at] === byte))
  if (mark) return new TextDecoder(mark.encoding).decode(bytes)
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (stated !== null && switching.test(stated)) return (decoderFor(stated) ?? new TextDecoder()).decode(bytes)
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  const lenient = new TextDecoder('utf-8').decode(bytes)
  if (isMostlyWhole(lenient)) return lenient
  return (decoderFor(stated) ?? new TextDecoder('windows-1252')).decode(bytes)
}

/** UTF-16 without a mark: Western text has a zero in every other byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++
  const enough = sample.length * 0.3
  if (zeros[1]! > enough && zeros[0]! === 0) return 'utf-16le'
  if (zeros[0]! > enough && zeros[1]! === 0) return 'utf-16be'
  return null
}

/** Encodings that write other scripts in the bytes of plain letters: they look like UTF-8 and must be believed. */
const switching = /^(?:csiso2022|iso-?2022|hz-gb)/i

/** A file that was cut in the middle of a letter is still UTF-8: a few broken letters among whole ones. */
function isMostlyWhole(text: string): boolean {
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  return whole > broken * 4
}

function decoderFor(encoding: string | null): InstanceType<typeof TextDecoder> | null {
  try {
    return encoding ? new TextDecoder(encoding) : null
  } catch {
    return null
  }
}

function isBinary(text: string): boolean {
  const length = Math.min(text.length, 65_536)
  let control = 0
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) control++
  }
  return control > length / 20
}
