import { describe, expect, test } from 'vitest'
import { behindAll, namesBehind } from './behind.ts'

/** A text with its «figures», and what the name behind each of them holds ("outlet" for nobody). */
type Row = readonly [marked: string, ...names: readonly string[]]

const each = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (marked, ...names) => {
    const found = namesBehind(marked)
    expect(found).toHaveLength(names.length)
    for (const [at, name] of names.entries()) expect(found[at]).toContain(name.toLowerCase())
  })
}

describe('how far a speaker reaches', () => {
  each([
    ['«Seventeen» were found, the harbour police said; «six» are still missing.', 'harbour police', 'harbour police'],
    ['The blast killed «12», police said; the hospital said «14» people died.', 'police', 'hospital'],
    ["The clinic's own register shows «58» dead; «40» more, the mayor says, are hurt.", 'clinic', 'mayor'],
    [
      'The guards shot down «nine» drones, the spokesman went on to say. In all, «457» have been lost.',
      'spokesman',
      'spokesman',
    ],
    ['Seven men died on the hill, Major Ana Ruiz said by phone. Wounded were «21».', 'Ana Ruiz'],
    ['Killed: «43». Wounded: «128». These are the figures an interior ministry source gave us.', 'source', 'source'],
    ['The bridge fell and «43» died. That is according to the district police.', 'district police'],
    [
      'Norland keeps «4,500» men there and, according to the Coast Observer, has sent «400» more.',
      'outlet',
      'Observer',
    ],
    [
      'Fighting for two camps left «101» soldiers dead the military said on Monday in what was its worst day.',
      'military',
    ],
    ['Rockets left «seven» dead the mayor added while «12» fighters fell north of the town.', 'mayor', 'mayor'],
  ])
})

describe('words that give a figure', () => {
  each([
    ['The rebel governor, Hamid Noor, gave me the figure of «812» dead.', 'Hamid Noor'],
    ["By the council's count the war has killed «646» civilians.", 'council'],
    [
      "The result, in the words of the Health Ministry's Operations Center, was «67» dead and «12» hurt.",
      'Center',
      'Center',
    ],
    ["The rebels' radio boasted of «40» killed.", "rebels' radio"],
    ['The state agency spoke only of shells that injured «six».', 'state agency'],
    ["The Widows' Circle, a group in the capital, has the names of «63» men killed since May.", "Widows' Circle"],
    ['The army has shown two and claims to be holding «eleven» soldiers.', 'army'],
    ['Local radio had put the dead, in the early hours, at «21».', 'local radio'],
    ['An earlier report by Fars, quoting an "informed source", had put the dead at «20».', 'Fars'],
    ['The depot burned and «four» vehicles with it, Captain Lee Moon specified.', 'Lee Moon'],
    ['SANA the official agency said rockets injured «six».', 'SANA'],
    ['Sources in the American newspaper The New York Times said «12» soldiers died.', 'sources in'],
  ])
})

describe('headlines and labels', () => {
  each([
    ["Army 'lost «200» men' in hill ambush, claim rebels", 'rebels'],
    ['Bus plunge kills «12» pilgrims, say police', 'police'],
    ['CORRECTED: Trains collide in Minya, «eight» dead', 'outlet'],
    ['CUE: Rescuers are digging after a quake that killed «800» people.', 'outlet'],
    ['What we know tonight: «22» bodies found, «37» people missing.', 'outlet', 'outlet'],
    ['«Twelve» died on the road.\n\nSource: https://example.org/news/12', 'outlet'],
  ])
})

describe('whom a word means', () => {
  each([
    [
      'Ministry spokesman Colonel Ian Bell said «two» tanks burned. The army was silent. The spokesman said «12» men died.',
      'Ian Bell',
      'Ian Bell',
    ],
    ['The local MP, Alim Khan, asked why nobody came. «Two» drivers died, he added.', 'Alim Khan'],
    ['Responsibility was claimed by a rebel group. He said «12» people died.', 'outlet'],
  ])
})

describe('what proves is no speaker', () => {
  test.each([
    ['The health ministry reported «12» deaths, citing hospital records.', 'health ministry', []],
    ['He is blunt. The mayor said «13» men died, citing intercepted radio talk.', 'mayor', []],
    ['The Star newspaper reported «12» deaths, citing police.', 'police', ['Star newspaper']],
  ])('%s', (marked, name, via) => {
    const [found] = behindAll(marked)
    expect(found!.claimant.name.toLowerCase()).toContain(name)
    expect(found!.via).toEqual(via)
  })
})
