/** Words in small letters with which names of outlets end: "Gulf Times", "Nile Monitor", "Radio" stands first as well. */
export const outletWords: readonly string[] =
  'post times herald monitor observer tribune gazette chronicle journal courier telegraph news daily today press mail standard weekly review globe voice dispatch bulletin examiner inquirer sun star mirror record register reporter sentinel advertiser argus echo broadcasting television radio tv fm newswire wire'.split(
    ' ',
  )

const words = new Set(outletWords)

/** Sections of a paper that are named like papers: "World News", "Today's News". */
const sections =
  /^(?:world|latest|breaking|top|local|national|international|regional|business|sports?|politics|more|related|live|video|good|bad|the|today'?s|this week'?s|daily|press|home|crime|health|science|weather|war|in the)$/i

/** A line that is an outlet's name: two to five words in capitals, the last or the first of which is a trade's. */
export function isOutletLine(line: string): boolean {
  const all = line.replace(/^the /i, '').split(/\s+/)
  if (all.length < 2 || all.length > 5 || !all.every(word => /^(?:\p{Lu}[\p{L}'’.-]*|of|and|&)$/u.test(word)))
    return false
  const last = all.at(-1)!.toLowerCase()
  const first = all[0]!.toLowerCase()
  return (words.has(last) && !all.slice(0, -1).every(word => sections.test(word))) || first === 'radio'
}
