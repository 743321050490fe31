import { describe, expect, test } from 'vitest'
import { behindAll, each } from './behind.ts'

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
    ['The convoy was hit twice, the colonel said. Some «40» men had been killed.', 'colonel'],
    ['The convoy was hit twice, the colonel said. Some «40» men were killed there in 2019.', 'outlet'],
    ['The toll passed «300», the agency said, while «171» are still missing.', 'agency', 'agency'],
    ['The toll passed «300», the agency said, while the army put the missing at «171».', 'agency', 'army'],
    ['It held «19» men captive, the mayor said, all of them convicted men; «12» others had died.', 'mayor', 'mayor'],
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
    [
      'Hundreds fled, «300» of them hurt, according to the rebels (the army says it is «800»), and roads are full.',
      'rebels',
      'army',
    ],
    [
      "Admissions of hurt children came to «118» in May, the charity's figures show; «96» of them died.",
      'charity',
      'charity',
    ],
  ])
})

describe('words that give a figure', () => {
  each([
    [
      'The Committees put the number at «72» while the Observatory said it had documented «58» deaths.',
      'Committees',
      'Observatory',
    ],
    ['Airwars a London-based group that tracks civilian deaths says that at least «5,000» died.', 'Airwars'],
    ["Syria's state-run television said troops killed «50» men.", 'State Television of Syria'],
    ['The UN human rights office said «300» people died.', 'OHCHR'],
    ['The U.N. refugee agency said «300» people fled.', 'UNHCR'],
    [
      'A war monitor with many helpers, the Syrian Observatory for Human Rights, said «37» men died.',
      'Syrian Observatory',
    ],
    ['A separate count by Doctors Without Borders, or MSF, found «143» deaths in hospitals alone.', 'Doctors Without'],
    ['Local authorities, quoted by the charity, estimate that «15» people died.', 'local authorities'],
    ['His vice president, Tom Oktay, later raised the number of dead to «1,498».', 'Tom Oktay'],
    ['Police held «14» men, Minister Ivan Ruiz wrote on X. Prosecutors say they killed «200».', 'Ruiz', 'prosecutors'],
    ['«67» people died, said spokesperson Maria Santos, up from «52» on Monday.', 'Maria Santos', 'Maria Santos'],
    ["The National Unity Government's defence ministry said «two» fighters died.", 'national unity government'],
    ['President Ada Lund said on Sunday «12» soldiers had died.', 'Ada Lund'],
    ['President Ada Lund said on Sunday 12 May «14» soldiers had died.', 'Ada Lund'],
    ["Ian Bell's last statement mentioned «92» dead.", 'Ian Bell'],
    ['Some «190» people are missing, according to El Pais, which cited sources in the rescue services.', 'sources in'],
    ["The rebels' radio monitored in the capital boasted of over «700» killed.", "rebels' radio"],
    ['Amaq, the outlet of the group, trumpeted three "operations" that had killed «70».', 'Islamic State'],
    ['The envoy, Tom Hale, said estimates run as high as «150,000» dead.', 'Tom Hale'],
    ['Chinese state media said «126» people died.', 'State Media of China'],
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
    ['At least «9» dead in school shooting, Austrian media report', 'Austrian media'],
    ['«Three» dead, «six» missing after avalanche (officials)', 'officials', 'officials'],
    ['**At least «12» dead in harbour blast, police say** | The Herald', 'police'],
    ['Drone swarm over port: «34» shot down, says air force', 'air force'],
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
      'Fighters of the Islamic State killed «15» soldiers, pro-government media said. The jihadist group said it killed «40».',
      'pro-government media',
      'Islamic State',
    ],
    ['The mayor said «22» were hurt. It was learned that «four» children are among the dead.', 'mayor', 'outlet'],
    [
      'Responsibility was claimed by Jund al-Sahra, a group based abroad. In its statement it boasted of «30» dead.',
      'Jund al-Sahra',
    ],
    [
      'Norland reported «14» dead. Its General Staff claimed that the enemy lost «540» men.',
      'Norland',
      'General Staff',
    ],
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

test('what is only added to a denial is not denied', () => {
  const marked = 'Colonel Ian Bell denied that any of his men, of whom «58» have been killed since July, took part.'
  expect(behindAll(marked)[0]!.stance).toBe('asserted')
  expect(behindAll('Colonel Ian Bell denied that «58» of his men were killed.')[0]!.stance).toBe('denied')
})

test('the second speaker of a sentence has no relay', () => {
  const marked = 'The Committees put the number at 72 while the Observatory said it had documented «58» deaths.'
  expect(behindAll(marked)[0]!.via).toEqual([])
})

test('nobody relays what stands in brackets', () => {
  const marked = 'Hundreds fled, according to the rebels (the army says it is «800»), and roads are full.'
  expect(behindAll(marked)[0]!.via).toEqual([])
})

test('the report in which one speaks does not relay it', () => {
  expect(behindAll('In its latest situation report, OCHA said «32» people had died.')[0]!.via).toEqual([])
})
