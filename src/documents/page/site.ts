/** Second-level names under which countries register others: the site of news.co.example is three names long. */
const registries = new Set('ac co com edu gob gouv gov go mil ne net nom or org'.split(' '))

/** The part of a host's name that its owner registered: "m.news.example" and "www.news.example" are "news.example". */
export function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host
  const names = host.toLowerCase().replace(/\.$/, '').split('.')
  const long = names.length > 2 && names.at(-1)!.length === 2 && registries.has(names.at(-2)!)
  return names.slice(long ? -3 : -2).join('.')
}

/** The host as people name it: "www.news.example" is "news.example". */
export function siteName(host: string): string {
  return host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\.(?=.+\.)/, '')
}
