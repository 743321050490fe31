import { describe, expect, test } from 'vitest'
import { canonicalAddress } from '../../../src/documents/page/canonical.ts'
import { siteName, siteOf } from '../../../src/documents/page/site.ts'
import { isTracking } from '../../../src/documents/page/tracking.ts'

const here = 'https://www.news.example/world/quake'

/** Where it was found, what it states, what it goes by. */
describe('an article goes by', () => {
  test.each([
    ['its own address, when it states none', here, null, here],
    ['that without what tracks', `${here}?utm_medium=rss&id=7&fbclid=a#x`, null, `${here}?id=7`],
    ['that with what tells articles apart', `${here}?ref=7&src=b&a%20b=c+d`, null, `${here}?ref=7&src=b&a%20b=c+d`],
    ['what it states', 'https://m.news.example/amp/quake.html', here, here],
    ['what it states without what tracks', `${here}?x=1`, `${here}?x=1&utm_source=a`, `${here}?x=1`],
    [
      'what it states in part',
      `${here}?print=1`,
      '/world/quake-kills-12',
      'https://www.news.example/world/quake-kills-12',
    ],
    ['the safe one of two', here, 'http://news.example/2024/quake', 'https://news.example/2024/quake'],
    ['its own, when it states the front page', here, 'https://www.news.example/', here],
    ['its own, when it states its section', `${here}/12`, 'https://www.news.example/world/quake/', `${here}/12`],
    ['its own, when it states the script without the article', `${here}?id=5`, here, `${here}?id=5`],
    ["its own, when it states another site's", here, 'https://agency.example/quake', here],
    ["its own, when it states a neighbour's", 'https://a.co.uk/x', 'https://b.co.uk/y', 'https://a.co.uk/x'],
    ['its own, when it states no address', here, 'http://', here],
    ['its own, when it states a script', here, 'javascript:void(0)', here],
    ['its own, when it states a password', here, 'https://me:pw@www.news.example/a', here],
    ['its own, when it states another port', here, 'https://www.news.example:8443/quake', here],
  ])('%s', (_, found, stated, goesBy) => expect(canonicalAddress(found, stated)).toBe(goesBy))
})

test.each([
  ['news.example', 'news.example'],
  ['m.www.News.Example.', 'news.example'],
  ['edition.news.co.uk', 'news.co.uk'],
  ['news.com.au', 'news.com.au'],
  ['a.news.com', 'news.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
])('the site of %s is %s', (host, site) => expect(siteOf(host)).toBe(site))

test.each([
  ['www.news.example', 'news.example'],
  ['amp.news.example', 'news.example'],
  ['www.com', 'www.com'],
  ['127.0.0.1', '127.0.0.1'],
])('people call %s %s', (host, name) => expect(siteName(host)).toBe(name))

test.each(['UTM_Source', 'fbclid', 'gclid', 'at_campaign', 'mc_eid', '_ga'])('%s tracks', name =>
  expect(isTracking(name)).toBe(true),
)
test.each(['id', 'article', 'page', 'p', 'ref', 'src', 'story', 'sid', 'date', 'category'])('%s does not track', name =>
  expect(isTracking(name)).toBe(false),
)
