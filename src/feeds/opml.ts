import { decode } from '../documents/decode.ts'
import { oneLine, webAddress } from '../documents/facts.ts'
import type { Feed } from './feed.ts'

/** A list of feeds as other readers hand it over. */
export interface Listed {
  readonly address: string
  readonly title: string | null
}

/** A file that is no OPML. The message says so in words. */
export class NoOpml extends Error {
  override readonly name = 'NoOpml'
}

/** Loaded when somebody has such a file: feeds themselves are read on a thread of their own. */
const feedsmith = () => import('feedsmith')

interface Outline {
  readonly text?: string | undefined
  readonly title?: string | undefined
  readonly xmlUrl?: string | undefined
  readonly outlines?: readonly Outline[] | undefined
}

/**
 * The feeds of an OPML file, folders and all, each address once.
 * @throws NoOpml
 */
export async function readOpml(bytes: Uint8Array): Promise<readonly Listed[]> {
  const decoded = decode(bytes)
  if (!('text' in decoded)) throw new NoOpml(`the file ${decoded.what}`)
  const found = new Map<string, Listed>()
  const open: Outline[] = [...(await outlinesOf(decoded.text))]
  for (let outline = open.shift(); outline !== undefined; outline = open.shift()) {
    open.unshift(...(outline.outlines ?? []))
    const address = webAddress(outline.xmlUrl ?? '')
    if (address !== null && !found.has(address))
      found.set(address, { address, title: oneLine(outline.title ?? outline.text ?? '') })
  }
  return [...found.values()]
}

async function outlinesOf(text: string): Promise<readonly Outline[]> {
  const { parseOpml } = await feedsmith()
  try {
    return (parseOpml(text).body?.outlines ?? []) as readonly Outline[]
  } catch (error) {
    throw new NoOpml('the file is no OPML', { cause: error })
  }
}

/** The feeds as an OPML file. */
export async function writeOpml(feeds: readonly Feed[]): Promise<string> {
  const { generateOpml } = await feedsmith()
  return generateOpml({
    head: { title: 'Feeds of Tallywire' },
    body: {
      outlines: feeds.map(({ title, address }) => ({ text: title ?? address, type: 'rss', xmlUrl: address })),
    },
  })
}
