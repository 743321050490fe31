/** Words that many claimants share: they tell nobody apart, so they match only where a claimant has no others. */
const shared = new Set(
  `a an the of for in on at and to from its his her their our one some who with by as
  official authority government ministry minister department office agency spokesman spokeswoman spokesperson
  president prime chief head director governor mayor chairman leader commander general colonel officer
  senior top regional local state national provincial federal news media report reporter council committee
  military army force group source country region city people`.split(/\s+/),
)

const joining = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'to', 'a', 'an'])

/** Accents, dots of "U.N." and possessives gone, plurals and spellings made one. */
function words(phrase: string): string[] {
  const plain = phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/['’]s?\b/g, ' ')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(singular)
}

const spellings: Readonly<Record<string, string>> = { defense: 'defence', center: 'centre', labor: 'labour' }

function singular(word: string): string {
  if (spellings[word] !== undefined) return spellings[word]
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** "International Organization for Migration" is also "iom". */
function initials(phrase: string): string[] {
  const parts = words(phrase).filter(word => !joining.has(word))
  return parts.length > 1 ? [parts.map(word => word[0]).join('')] : []
}

/** Whether two phrases can name one claimant: they share a distinguishing word, or one is the other's initials. */
export function sameClaimant(gold: string, found: string): boolean {
  const ours = words(gold)
  const telling = ours.filter(word => !shared.has(word))
  const theirs = new Set([...words(found), ...initials(found)])
  if (initials(gold).some(short => theirs.has(short))) return true
  return (telling.length > 0 ? telling : ours).some(word => theirs.has(word))
}
