/** What a document can say about itself. */
export type Fact = 'title' | 'outlet' | 'address' | 'published' | 'updated'

/**
 * Names under which documents state facts about themselves: labels of a text header ("Published: ..."), keys of front
 * matter and of JSON. Small letters; earlier names win where a file uses several for one fact.
 * "source" names who was asked as often as who published: a text header takes it only beside other labels.
 */
export const labels: Readonly<Record<Fact, readonly string[]>> = {
  title: ['title', 'headline', 'name', 'webtitle'],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'newspaper',
    'site_name',
    'sitename',
    'site',
    'website',
    'source',
    'source_name',
  ],
  address: ['url', 'address', 'canonical', 'canonical_url', 'permalink', 'link', 'weburl', 'source_url', 'original'],
  published: [
    'published',
    'datepublished',
    'date_published',
    'published_at',
    'publishedat',
    'published_date',
    'publication_date',
    'publicationdate',
    'webpublicationdate',
    'pubdate',
    'pub_date',
    'posted',
    'date',
    'created_at',
  ],
  updated: [
    'updated',
    'datemodified',
    'date_modified',
    'updated_at',
    'updatedat',
    'modified',
    'last_updated',
    'last_modified',
    'lastmod',
  ],
}

const factOf = new Map(Object.entries(labels).flatMap(([fact, names]) => names.map(name => [name, fact as Fact])))

/** The fact behind a label as people write it ("Publication date", "date-published"); null when it names none. */
export function labelledFact(label: string): Fact | null {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return factOf.get(name) ?? factOf.get(name.replace(/_(?:on|at)$/, '')) ?? null
}
