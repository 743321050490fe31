import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/documents/document.ts'
import { readDocuments } from '../../src/documents/read.ts'

function read(html: string): Document {
  const { documents, problems } = readDocuments({ path: 'page.html', bytes: new TextEncoder().encode(html) })
  expect(problems).toEqual([])
  return documents[0]!
}

const headline = 'Ferry sinks off Sulawesi, at least 31 missing'
const paragraphs = [
  'At least 31 people are missing after a ferry sank in rough seas off Sulawesi on Monday, the search and rescue agency said.',
  'Another 84 passengers were brought ashore by fishing boats, Muhammad Arif, who heads the local office, told reporters.',
  'The vessel had left the port with 115 people aboard, ten more than its permit allows, the transport ministry said.',
  'Officials put the number of children among the missing at seven, while relatives at the harbour spoke of a dozen.',
]
const article = paragraphs.map(words => `<p>${words}</p>`).join('\n')
const linkedData = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': '#publisher', name: 'Island Courier' },
    { '@type': 'WebPage', '@id': 'https://courier.example/ferry', url: 'https://courier.example/ferry' },
    {
      '@type': ['NewsArticle'],
      headline,
      datePublished: '2024-07-08T23:10:00+08:00',
      dateModified: '2024-07-09T06:00:00+08:00',
      publisher: { '@id': '#publisher' },
      mainEntityOfPage: { '@id': 'https://courier.example/ferry' },
    },
  ],
}
const script = (content: string): string => `<script type="application/ld+json">${content}</script>`

function page(head: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

describe('the text of a page', () => {
  const whole = page(
    `<title>${headline} | Island Courier</title>`,
    `<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
     <main><article><h1>${headline}</h1>${article}
       <p><a href="/other">Earthquake kills 40 in the highlands, hundreds hurt</a></p>
       <ul><li><a href="/a">Volcano: 3 dead</a></li><li><a href="/b">Flood displaces 9,000</a></li></ul>
     </article></main>
     <aside><h2>Most read</h2><a href="/c">Bus crash leaves 17 dead</a></aside>
     <footer>Island Courier, 12 Harbour Road</footer><script>var dead = 99</script>`,
  )

  test('is the title and every paragraph, each on its own', () => {
    expect(read(whole).text).toBe([headline, ...paragraphs].join('\n\n'))
  })

  test('holds nothing of other stories, menus and scripts', () => {
    const { text } = read(whole)
    for (const words of ['Earthquake', 'Volcano', 'Flood', 'Bus crash', 'Harbour Road', 'dead = 99', 'Home'])
      expect(text).not.toContain(words)
  })

  test('keeps words of one sentence together and blocks apart', () => {
    const { text } = read(
      page(
        '',
        `<article>${article}<p>Police said <b>12</b> people, <a href="#">among&nbsp;them</a> 3&#8239;children<sup>[4]</sup>, were <i>hurt</i>.</p>
         <div>First<br>Second</div><blockquote>We lost everything</blockquote>
         <ul><li>Dead: 31</li><li>Hurt: 12</li></ul>
         <table><tr><th>Island</th><th>Missing</th></tr><tr><td>Muna</td><td>14</td></tr></table></article>`,
      ),
    )
    expect(text).toContain('Police said 12 people, among them 3 children, were hurt.')
    expect(text).toContain(
      'First\n\nSecond\n\nWe lost everything\n\n- Dead: 31\n- Hurt: 12\n\nIsland | Missing\nMuna | 14',
    )
  })

  test('keeps the columns of a table: empty cells, cells over several columns or rows', () => {
    const { text } = read(
      page(
        '',
        `<article>${article}<table>
         <tr><th></th><th>Dead</th><th>Hurt</th><th>Homes</th></tr>
         <tr><td colspan="4">Lower valley</td></tr>
         <tr><td rowspan="2">Muna</td><td>14</td><td></td><td rowspan="2">300</td></tr>
         <tr><td>9</td><td>2</td></tr>
         <tr><td>Buton</td><td colspan="2">31</td><td></td></tr></table></article>`,
      ),
    )
    expect(text).toContain('| Dead | Hurt | Homes\nLower valley\nMuna | 14 |  | 300\nMuna | 9 | 2 |\nButon | 31 |  |')
  })

  test('is found without any article markup, in an old page of tables and line breaks', () => {
    const { text } = read(
      `<html><body><table><tr><td>${paragraphs.slice(0, 2).join('<br><br>')}<br><br>${paragraphs.slice(2).join('<br><br>')}</td></tr></table></body></html>`,
    )
    for (const words of paragraphs) expect(text).toContain(words)
  })

  test('is found in a fragment, and in a page that is one short note', () => {
    expect(read('<p>Twelve people were hurt, police said.</p>').text).toBe('Twelve people were hurt, police said.')
    expect(read(page('', '<div>Twelve people were hurt.</div>')).text).toContain('Twelve people were hurt.')
  })

  test('comes from the data of a page that scripts would draw', () => {
    const data = { '@type': 'NewsArticle', headline, articleBody: paragraphs.join('\n') }
    const { text } = read(page(script(JSON.stringify(data)), '<div id="root"></div>'))
    expect(text).toBe(`${headline}\n\n${paragraphs.join('\n')}`)
  })

  test.each<[string, string]>([
    ['elements nested ten thousand deep', `${'<div>'.repeat(10_000)}${article}${'</div>'.repeat(10_000)}`],
    ['a hundred thousand comments', `${'<!-- x -->'.repeat(200_000)}${article}`],
    ['scripts that never end', `${article}${'<script>'.repeat(200_000)}`],
    ['a million brackets', `${article}${'<'.repeat(1_000_000)}`],
    ['tables in tables', `${'<table><tr><td>'.repeat(900)}${article}${'</td></tr></table>'.repeat(900)}`],
  ])('survives %s', (_, html) => {
    const { text } = read(`<html><body>${html}</body></html>`)
    for (const words of paragraphs) expect(text).toContain(words)
  })
})

describe('what a page states about itself', () => {
  const facts = ({ title, outlet, address, published, updated }: Document): unknown => ({
    title,
    outlet,
    address,
    published,
    updated,
  })
  const all = {
    title: headline,
    outlet: 'Island Courier',
    address: 'https://courier.example/ferry',
    published: '2024-07-08',
    updated: '2024-07-09',
  }
  const none = { title: null, outlet: null, address: null, published: null, updated: null }
  const json = JSON.stringify(linkedData)

  test.each<[string, string, string, object]>([
    ['JSON-LD with a graph', script(json), `<article>${article}</article>`, all],
    ['JSON-LD in a list', script(JSON.stringify([linkedData])), `<article>${article}</article>`, all],
    ['JSON-LD in a comment', script(`<!-- ${json} -->`), `<article>${article}</article>`, all],
    [
      'JSON-LD with raw line ends',
      script(json.replace('Sulawesi', 'Sulawesi\n').replace(']}', '],}')),
      article,
      {
        ...all,
        title: 'Ferry sinks off Sulawesi , at least 31 missing',
      },
    ],
    [
      'meta elements',
      `<meta property="og:title" content="${headline}"><meta property="og:site_name" content="Island Courier">
       <meta property="og:url" content="https://courier.example/ferry">
       <meta property="article:published_time" content="2024-07-08T15:10:00Z">
       <meta property="article:modified_time" content="2024-07-09">`,
      article,
      all,
    ],
    [
      'broken JSON-LD beside meta elements',
      `${script('{"@type": "NewsArticle", ')}<meta name="date" content="2024-07-08">`,
      article,
      {
        ...none,
        published: '2024-07-08',
      },
    ],
    [
      'what readers see',
      '<title>Site</title>',
      `<article><h1>${headline}</h1><time datetime="2024-07-08T10:00">Monday</time>${article}</article>`,
      {
        ...none,
        title: headline,
        published: '2024-07-08',
      },
    ],
    [
      'a window title with the site behind a bar',
      `<title>${headline} | Island Courier</title>`,
      article,
      { ...none, title: headline },
    ],
    [
      'a time in a teaser is another story',
      '',
      `<article>${article}</article><aside><time datetime="2020-01-01">then</time></aside>`,
      none,
    ],
    [
      'a relative address and a date without a year state nothing',
      '<link rel="canonical" href="/ferry"><meta name="date" content="July 8">',
      article,
      none,
    ],
    ['nothing', '', article, none],
  ])('%s', (_, head, body, expected) => expect(facts(read(page(head, body)))).toEqual(expected))

  test('a page with an address is named by it, another by its path', () => {
    expect(read(page(script(json), article)).id).toBe('https://courier.example/ferry')
    expect(read(page('', article)).id).toBe('page.html')
  })
})
