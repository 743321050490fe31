/** Texts that nobody writes in good faith, or that a broken feed sends: each is cut to the size asked for. */
const of = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

const nested = (open: string, close: string) => (size: number) => {
  const depth = Math.floor(size / (open.length + close.length))
  return open.repeat(depth) + close.repeat(depth)
}

const letters = (at: number): string => {
  let name = ''
  for (let rest = at; name.length < 6; rest = Math.floor(rest / 7)) name += 'aeioulr'[rest % 7]
  return name
}

const counted = (size: number, one: (at: number) => string): string => {
  const parts: string[] = []
  for (let length = 0, at = 0; length < size; at++) {
    const part = one(at)
    parts.push(part)
    length += part.length
  }
  return parts.join('').slice(0, size)
}

/** What is sent, by name, and the text of a given size. */
export const hostile: Readonly<Record<string, (size: number) => string>> = {
  'a million digits': of('9'),
  'digits in groups': of('123,'),
  'nested quotation marks': nested('“he said ', '”'),
  'quotation marks that never close': of('" “ '),
  'one sentence without end': of('and then the soldiers walked on towards the river while 12 of them were killed '),
  '100,000 commas': size => `${','.repeat(Math.min(100_000, size))}${of(' a,')(Math.max(0, size - 100_000))}`,
  'parentheses in parentheses': nested('(12 killed ', ')'),
  'a million hyphens': of('-'),
  'words with hyphens': of('a-'),
  'and and and': of('and '),
  'all capitals': of('AT LEAST 12 PEOPLE WERE KILLED AND 30 WERE WOUNDED, OFFICIALS SAID. '),
  'all capitals without end': of('AT LEAST 12 PEOPLE WERE KILLED AND 30 WERE WOUNDED '),
  'said said said': of('said '),
  'he said he said': of('he said '),
  'who said that': of('who said that '),
  'according to according to': of('according to '),
  'said the of the of the': size => `said ${of('the minister of ')(size - 5)}`,
  'names without end': size => counted(size, at => `${letters(at).replace(/^./, first => first.toUpperCase())}, `),
  'known names without end': of('Kyiv, Zelenskyy, the United Nations, '),
  'numbers parted by to': size => counted(size, at => `${at} to `),
  'numbers parted by and': size => counted(size, at => `${at} and `),
  'numbers parted by commas': size => counted(size, at => `${at}, `),
  'numbers parted by killed': size => counted(size, at => `${at} killed `),
  'spelled numbers': of('one hundred thousand '),
  'between between between': of('between 3 and '),
  'at least at least': of('at least '),
  'killed killed killed': of('killed '),
  'people people people': of('people '),
  'dates without end': of('on 3 March '),
  'days without end': of('last Monday '),
  points: of('.'),
  'points with spaces': of('. '),
  'letters with points': of('U.S.'),
  'one word': of('a'),
  'lines of one word': of('a\n'),
  'empty lines': of('\n'),
  'lines in spaces': of(' \n'),
  'list marks': of('- '),
  'bullets of killed': of('- 12 killed\n'),
  colons: of('a: '),
  apostrophes: of("'s "),
  'money and percent': of('$%€'),
  'half characters': of('\ud83d'),
  'letters of other scripts': of('убито '),
  'combining marks': of('e\u0301\u0301\u0301'),
}
