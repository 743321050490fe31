import type { Reader } from '../found.ts'
import { readMarkdown } from '../markdown.ts'
import { readPlain } from '../plain.ts'
import type { Trouble } from '../problem.ts'

/** How a page of a type is read: as markup, by a reader of files, or not, with what it is. */
export type Kind = 'markup' | Reader | { readonly is: string }

/** Kinds by the Content-Type a server gives, the first that fits; null is none given. */
const kinds: readonly { readonly type: RegExp; readonly kind: Kind }[] = [
  { type: /^(?:text\/html|application\/xhtml\+xml)$/, kind: 'markup' },
  { type: /^text\/(?:x-)?markdown$/, kind: readMarkdown },
  { type: /^text\/(?:plain|x-.*)$/, kind: readPlain },
  { type: /^application\/pdf$/, kind: { is: 'a PDF' } },
  { type: /^(?:application|text)\/(?:rss|atom|rdf|feed)\+/, kind: { is: 'a feed' } },
  { type: /^(?:application|text)\/(?:.*\+)?json$/, kind: { is: 'data for programs' } },
  { type: /^(?:application|text)\/(?:.*\+)?xml$/, kind: { is: 'data for programs' } },
  { type: /^(?:image)\//, kind: { is: 'a picture' } },
  { type: /^(?:video)\//, kind: { is: 'a film' } },
  { type: /^(?:audio)\//, kind: { is: 'a recording' } },
  {
    type: /^application\/.*(?:word|officedocument|opendocument|rtf|excel|powerpoint)/,
    kind: { is: 'an office document' },
  },
  { type: /^application\/.*(?:zip|gzip|tar|compressed)/, kind: { is: 'an archive' } },
  { type: /^text\//, kind: 'markup' },
]

/** Servers that do not know send these for pages and texts alike: the content decides. */
const unsaid = /^(?:application\/(?:octet-stream|x-unknown|unknown)|unknown\/unknown|\*\/\*)$/

/** How to read what came under a Content-Type; `begins`, the first characters of the content, decides where it says nothing. */
export function kindOf(type: string | null, begins: string): Kind {
  if (type === null || unsaid.test(type)) return looksLikeMarkup(begins) ? 'markup' : readPlain
  const known = kinds.find(each => each.type.test(type))?.kind
  // Pages are served as plain text or as XML by mistake, and feeds as pages.
  if (known === readPlain && /^\s*(?:<!doctype html|<html)/i.test(begins)) return 'markup'
  if (isFeed(begins)) return { is: 'a feed' }
  return known ?? { is: `of the type ${type}` }
}

const looksLikeMarkup = (begins: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype|html|head|body|article|!--)/i.test(begins)

const isFeed = (begins: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/i.test(begins)

export function refusedKind(is: string): Trouble {
  const remedy =
    is === 'a feed'
      ? 'Let me follow it: /feeds add'
      : 'Add the address of an article, or the text itself with /add text:'
  return { what: `is ${is}, not an article`, remedy }
}
