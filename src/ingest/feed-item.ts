import type { Intake } from '../chat/intake.ts'
import type { Facts } from '../documents/facts.ts'
import { reasonWords } from '../documents/fetch/reasons.ts'
import { withTitle } from '../documents/found.ts'
import { htmlText, looksLikeHtml } from '../documents/html/read.ts'
import { decodeEntities, stripMarks } from '../documents/html/strip.ts'
import type { Problem } from '../documents/problem.ts'
import type { Item } from '../feeds/feed.ts'
import { feedName } from '../feeds/name.ts'
import type { Arrival, Taken } from '../feeds/poll.ts'

/** Longer markup is read without a document tree, which takes the time of nobody who waits for an answer. */
const longestTree = 100_000

/**
 * Takes an item of a feed in: the page it links, or where that can't be had the words of the feed itself, under the
 * page's address. A page that may be had, or read, later is asked for again with a later poll.
 */
export async function takeItem({ feed, item, quiet, signal }: Arrival, intake: Intake): Promise<Taken> {
  const stated = statedBy(item)
  let later = false
  if (item.address !== null) {
    const { documents, refused, problems } = await intake.address(feed.tenant, item.address, {
      listed: stated,
      quiet,
      signal,
      unasked: true,
    })
    if (documents.length > 0) return 'wholly'
    later = (refused !== null && reasonWords[refused.reason].passing) || problems.some(isOurs)
    if (signal.aborted) return 'partly'
  }
  const text = wordsOf(item)
  if (text !== '') {
    const outlet = stated.outlet ?? feedName(feed)
    const given = { ...stated, outlet, address: item.address }
    const options = { given, quiet, signal, unasked: true, makeshift: item.address !== null }
    const { problems } = await intake.text(feed.tenant, text, options)
    later ||= problems.some(isOurs)
  }
  return later ? 'partly' : 'wholly'
}

/** A reader that broke or was too slow may have been at fault by chance: its machine was busy. */
const isOurs = ({ ours }: Problem): boolean => ours === true

const statedBy = ({ title, outlet, published, updated }: Item): Partial<Facts> => ({
  title,
  outlet,
  published,
  updated,
})

/** What a feed says of an article: its title and its text, as far as there is one. */
function wordsOf({ title, content }: Item): string {
  const text = content === null ? '' : plain(content)
  return text === '' ? (title ?? '') : withTitle(title, text)
}

function plain(content: string): string {
  if (!looksLikeHtml(content)) return /<[a-z/]/i.test(content) ? stripMarks(content) : decodeEntities(content).trim()
  return content.length > longestTree ? stripMarks(content) : htmlText(content)
}
