import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/all.ts'
import type { Asker } from '../../src/chat/command.ts'
import { dispatch } from '../../src/chat/dispatch.ts'
import type { Store, Tenant } from '../../src/index/store.ts'
import { renderDiscord } from '../../src/messages/discord.ts'
import { plainLine } from '../../src/messages/line.ts'
import type { Message } from '../../src/messages/message.ts'
import { renderSlack } from '../../src/messages/slack.ts'
import { desks } from '../chat/desks.ts'
import { madeUpIndex } from './made-up-index.ts'

let store: Store
beforeEach(async () => {
  store = await madeUpIndex()
})
afterEach(() => store.close())

const now = (): Date => new Date('2025-01-14T09:30:00Z')
const member: Asker = { tenant: 's1', platform: 'discord', channel: 'c1', user: 'u1', name: 'ben', manages: false }
const anna: Asker = { ...member, user: 'u9', name: 'anna', manages: true }
const elsewhere: Asker = { ...anna, tenant: 's2', name: 'zoe' }

async function ask(line: string, asker: Asker = anna): Promise<Message> {
  const failures: unknown[] = []
  const log = { error: (details: object) => void failures.push(details) }
  const message = await dispatch(line, { ...desks, store, asker, now, commands, status: async () => [], log })
  expect(failures).toEqual([])
  // Every answer is one that platforms can show.
  renderDiscord(message, { invocation: line, page: 0 })
  renderSlack(message, { invocation: line, page: 0 })
  return message
}

/** All words of a message. */
const words = ({ title, parts }: Message): string =>
  [
    title,
    ...parts.flatMap(part => {
      if (part.kind === 'text') return part.lines.map(plainLine)
      if (part.kind === 'facts') return part.facts.map(({ name, value }) => `${name}: ${plainLine(value)}`)
      if (part.kind === 'table')
        return part.rows.flatMap(({ cells, notes, mark }) => [
          cells.map(plainLine).join(' | '),
          ...(mark === null ? [] : [mark]),
          ...notes.map(plainLine),
        ])
      return []
    }),
  ].join('\n')

const idOf = async (low: number, tenant: Tenant = 's1'): Promise<string> =>
  (await store.claims({ tenant })).find(each => each.low === low)!.id

const commandOf = ({ controls }: Message, label: string): string => {
  const button = controls.find(each => each.kind === 'button' && each.label === label)
  if (button?.kind !== 'button') throw new Error(`There is no button ${label}`)
  return button.command
}

describe('/correct', () => {
  const changes: readonly (readonly [string, string])[] = [
    ['measure:wounded', 'Measure: killed → wounded'],
    ['claimant:"Vell Monitor"', 'Who says it: Arland army → Vell Monitor'],
    ['claimant:Zelensky', 'Who says it: Arland army → Volodymyr Zelenskyy'],
    ['claimant:"the outlet itself"', 'Who says it: Arland army → Morning Courier'],
    ['claimant:"Port Vell Mothers"', 'Who says it: Arland army → Port Vell Mothers'],
    ['via:"Wire Service, AFP"', 'Via: nobody → Wire Service, AFP'],
    ['who:"North Korean soldiers"', 'Who is counted: rebel fighters → North Korean soldiers'],
    ['asof:2025-01-05', 'As of: 9 Jan 2025 → 5 Jan 2025'],
    ['asof:2025-01', 'As of: 9 Jan 2025 → 1–31 Jan 2025'],
    ['asof:"2025-01-02 to 2025-01-05"', 'As of: 9 Jan 2025 → 2–5 Jan 2025'],
    ['asof:none', 'As of: 9 Jan 2025 → not said'],
    ['figure:"at least 4,200"', 'Figure: 4,000 → at least 4,200'],
    ['figure:"3,000 to 3,500"', 'Figure: 4,000 → 3,000 to 3,500'],
    ['figure:20% measure:territory', 'Figure: 4,000 → 20%'],
    ['not-a-claim:true', 'Claim: a claim → no claim'],
  ]
  test.each(changes)('%s', async (options, shown) => {
    const id = await idOf(4000)
    const message = await ask(`/correct ${id} ${options}`)
    expect(message.title).toMatch(/^Corrected: 4,000 killed, Arland army/)
    expect(words(message).split('\n')).toContain(shown)
    expect(words(message)).toMatch(/By anna, /)
    const seen = words(await ask(`/claim ${id}`))
    expect(seen).toMatch(/^Corrected by anna, /m)
    expect(words(await ask(`/claim ${id}`, elsewhere))).not.toMatch(/Corrected/)
    const undone = await ask(commandOf(message, 'Undo'), { ...anna, name: 'carl' })
    expect(undone.title).toMatch(/^Taken back: /)
    expect(words(undone)).toContain(`This no longer holds:\n${shown}`)
    expect(words(undone)).toMatch(/Taken back by carl, /)
    expect(words(await ask(`/claim ${id}`))).not.toMatch(/Corrected/)
  })

  test('shows both readings, and its mark in answers', async () => {
    const id = await idOf(1200)
    await ask(`/correct ${id} measure:wounded claimant:"Arland army"`)
    const claim = await ask(`/claim ${id}`)
    expect(words(claim)).toMatch(/Measure: wounded, read by the machine as killed/)
    expect(words(claim)).toMatch(/Who says it: Arland army, read by the machine as Vell Monitor/)
    expect(claim.data).toMatchObject({ measure: 'wounded', correction: { by: 'anna', machine: { measure: 'killed' } } })
    expect(words(await ask('/figures wounded'))).toMatch(/about 1,200 \| Arland army.*\ncorrected by anna/)
    expect(words(await ask('/figures wounded', elsewhere))).not.toMatch(/1,200/)
    await ask(`/correct ${await idOf(4000)} claimant:"Vell Monitor"`)
    const compared = words(await ask('/compare a:"Vell Monitor" b:"Arland army"'))
    expect(compared).toMatch(/corrected by anna/)
    expect(words(await ask('/timeline'))).toMatch(/about 1,200[^\n]*\n[^\n]*corrected by anna/)
  })

  test('what is no claim stands in no answer, and can be brought back', async () => {
    const id = await idOf(4000)
    await ask(`/correct ${id} not-a-claim:true`)
    expect(words(await ask('/casualties'))).not.toMatch(/4,000/)
    expect(words(await ask(`/claim ${id}`))).toMatch(/Set aside by anna: it is no claim/)
    expect((await ask(`/correct ${id}`)).controls).toMatchObject([{ label: 'It is a claim' }, {}])
    await ask(`/correct ${id} not-a-claim:false`)
    expect(words(await ask('/casualties'))).toMatch(/4,000/)
  })

  test('to another subject by its name', async () => {
    const [low, other] = [await idOf(300), (await store.claims({ tenant: 's1' })).find(each => each.low === 10000)!]
    await ask(`/split name:"Those sent to Port Vell" claims:${other.id}`)
    const message = await ask(`/correct ${low} subject:"those sent to port vell"`)
    expect(words(message)).toMatch(/Subject: .* → Those sent to Port Vell/)
    expect(words(await ask('/figures captured who:"Those sent to Port Vell"'))).toMatch(/300/)
    expect((await ask(`/correct ${low} subject:Nowhere`)).title).toMatch(/no subject is called “Nowhere”/)
  })

  test('without saying what is wrong it asks, with a line that changes nothing', async () => {
    const id = await idOf(1200)
    const question = await ask(commandOf(await ask(`/claim ${id}`), 'Correct'))
    expect(question).toMatchObject({ title: 'What is wrong with this claim?', private: true })
    const { line } = question.data as { line: string }
    expect(line).toMatch(/measure:killed claimant:"Vell Monitor" via:"Wire Service"/)
    expect((await ask(line)).title).toBe('It reads so already')
    expect(await store.corrections('s1')).toEqual([])
    const [, menu] = question.controls
    if (menu?.kind !== 'select') throw new Error('There is no menu')
    expect(words(await ask(menu.choices.find(({ label }) => label.includes('missing'))!.command))).toMatch(
      /Measure: killed → missing/,
    )
  })

  test('options complete: claims of late answers first, claimants, subjects', async () => {
    const context = { ...desks, store, asker: anna, now, commands, status: async () => [] }
    const choices = async (name: string, option: string, typed: string) =>
      (await commands.find(each => each.name === name)!.options.find(each => each.name === option)!.complete!(
        typed,
        context,
      ))!
    const late = await idOf(300)
    await store.keepViews('s1', [{ key: 'k', invocation: `/claim ${late}` }], now())
    await store.keepViews('s2', [{ key: 'k', invocation: `/claim ${await idOf(1200)}` }], now())
    expect((await choices('correct', 'id', ''))[0]).toBe(`${late} 300 captured, Arland army`)
    expect(await choices('correct', 'id', '4,000')).toEqual([`${await idOf(4000)} 4,000 killed, Arland army`])
    expect(await choices('split', 'claims', 'aaaaaaa, 300')).toEqual([`aaaaaaa, ${late}`])
    expect(await choices('correct', 'claimant', 'vell')).toContain('Vell Monitor')
    expect(await choices('alias', 'as', 'arl')).toEqual(['Arland army'])
    expect(await choices('merge', 'into', 'rebel')).not.toEqual([])
    const chosen = (await choices('correct', 'id', '4,000'))[0]!
    const made = await ask(`/correct id:"${chosen}" measure:wounded`)
    const { id } = (made.data as { correction: { id: string } }).correction
    const undo = commands.find(each => each.name === 'corrections')!.actions!.find(each => each.name === 'undo')!
    expect(await undo.options[0]!.complete!('', context)).toEqual([id])
  })

  const wrong: readonly (readonly [string, RegExp])[] = [
    ['zzzzzzz measure:killed', /There is no claim zzzzzzz/],
    ['ID measure:arrested', /measure: does not take “arrested”/],
    ['ID asof:someday', /asof: “someday” is no day/],
    ['ID asof:"2025-02-01 to 2025-01-01"', /asof: /],
    ['ID figure:many-ish', /figure: “many-ish” is not one figure/],
    ['ID figure:"12 or 15 and 40"', /is not one figure/],
    ['ID figure:-5', /figure: “-5” is not one figure/],
    ['ID figure:5%', /figure: “5%” is no count/],
    ['ID asof:2025-13-45', /asof: “2025-13-45” is no day/],
    ['ID asof:3025-01-01', /asof: “3025-01-01” is still to come/],
    ['ID claimant:"—"', /claimant: “—” is no name/],
    ['ID claimant:none', /claimant: “none” is no name/],
    ['ID via:","', /via: “,” is no name/],
    ['ID who:" "', /who: “” names nobody/],
    ['ID who:none', /who: “none” names nobody/],
    ['ID measure:killed', /It reads so already/],
  ]
  test.each(wrong)('%s is refused in words', async (rest, title) => {
    const message = await ask(`/correct ${rest.replace('ID', await idOf(4000))}`)
    expect(message).toMatchObject({ title: expect.stringMatching(title), tone: 'notice' })
    expect(await store.corrections('s1')).toEqual([])
  })

  test('changes are for those who manage the server, the list is for all', async () => {
    const id = await idOf(4000)
    for (const line of [
      `/correct ${id} measure:wounded`,
      '/merge subject:a into:b',
      `/split name:x claims:${id}`,
      '/alias name:"Arland army" as:"Vell Monitor"',
      '/corrections undo id:abcde',
      '/corrections redo id:abcde',
    ])
      expect((await ask(line, member)).title).toMatch(/is for those who manage this server/)
    await ask(`/correct ${id} measure:wounded`)
    expect(words(await ask('/corrections', member))).toMatch(/4,000 killed, Arland army \| anna/)
  })

  test('copies of the story are put right with it, when asked for', async () => {
    const first = await idOf(4000)
    const document = (await store.document({ tenant: null, id: 'courier.txt' }))!
    const claims = await store.claims({ tenant: null, documents: ['courier.txt'] })
    const copy = { ...document, id: 'copy.txt', version: 'copy.txt', outlet: 'Evening Courier' }
    await store.write(null, copy, claims, now())
    const once = await ask(`/correct ${first} measure:wounded`)
    await ask(commandOf(once, 'Correct 1 copy too'))
    const wounded = await store.claims({ tenant: 's1', measures: ['wounded'] })
    expect(wounded.map(each => each.document.id).sort()).toEqual(['copy.txt', 'courier.txt'])
  })
})

describe('/merge, /split and /alias', () => {
  const subjects = async (asker: Asker = anna) =>
    (await store.subjects({ tenant: asker.tenant })).map(each => each.name)

  test('a split and a merge undo each other', async () => {
    const before = await subjects()
    const claims = [await idOf(4000), await idOf(300)].join(', ')
    const split = await ask(`/split name:"Port Vell, the second battle" claims:"${claims}"`)
    expect(words(split)).toMatch(/Split off: .*Port Vell, the second battle/)
    expect(await subjects()).toEqual(expect.arrayContaining([...before, 'Port Vell, the second battle']))
    expect(await subjects(elsewhere)).toEqual(before)
    expect(words(await ask(commandOf(split, 'All figures of it')))).toMatch(/4,000/)
    const merge = await ask(`/merge subject:"Port Vell, the second battle" into:"${before[0]}"`)
    expect(words(merge)).toMatch(new RegExp(`Subject: Port Vell, the second battle → ${before[0]}`))
    expect(await subjects()).toEqual(before)
    await ask(commandOf(merge, 'Undo'))
    expect(await subjects()).toHaveLength(before.length + 1)
    expect((await ask(`/merge subject:"${before[0]}" into:"${before[0]}"`)).title).toMatch(/one subject already/)
    expect((await ask('/split name:"Port Vell, the second battle" claims:zzzzzzz')).title).toMatch(
      /is called .* already/,
    )
  })

  test('all that a document says is split off', async () => {
    await ask('/split name:"As the Courier counts" document:"Battle for Port Vell"')
    expect(words(await ask('/casualties who:"As the Courier counts"'))).toMatch(/4,000[\s\S]*1,200/)
    expect((await ask('/split name:Other document:nowhere')).title).toMatch(/No document with claims matches/)
    expect((await ask('/split name:Other')).title).toMatch(/What shall be split off/)
    const id = await idOf(300)
    expect((await ask(`/split name:" " claims:${id}`)).title).toBe('name: needs words')
    const once = await ask(`/split name:Other claims:"#${id}, \`${id.toUpperCase()}\`"`)
    expect(once.title).toBe('Split off: Other: 300 captured, Arland army')
  })

  test('an alias is found and shown under the one name', async () => {
    const alias = await ask('/alias name:"vell monitor" as:"Arland army"')
    expect(words(alias)).toMatch(/Taken for one: Vell Monitor is Arland army/)
    const data = (await ask('/figures deployed source:"Arland army"')).data as { tables: object[] }
    expect(data.tables).toMatchObject([{ positions: [{ claimant: { id: 'army' } }] }])
    expect(words(await ask('/sources'))).not.toMatch(/Vell Monitor/)
    expect(words(await ask('/sources', elsewhere))).toMatch(/Vell Monitor/)
    expect((await ask('/alias name:Nobody as:NIS')).title).toMatch(/Nobody in the index is called “Nobody”/)
    expect((await ask('/alias name:"Arland army" as:"arland army"')).title).toMatch(/one claimant already/)
    const again = await ask('/alias name:"Vell Monitor" as:NIS')
    expect(again).toMatchObject({ title: 'Vell Monitor is taken for Arland army already', tone: 'notice' })
    await ask(commandOf(again, 'Undo'))
    expect(words(await ask('/sources'))).toMatch(/Vell Monitor/)
  })
})

describe('/corrections', () => {
  test('lists what holds and what was taken back, and turns it', async () => {
    expect((await ask('/corrections')).title).toMatch(/Nothing has been put right/)
    const first = await ask(`/correct ${await idOf(4000)} measure:wounded`)
    await ask(`/correct ${await idOf(300)} claimant:NIS`)
    await ask(`/correct ${await idOf(1200, null)} measure:missing`, { ...anna, tenant: null, platform: 'terminal' })
    await ask(commandOf(first, 'Undo'))
    const all = await ask('/corrections')
    expect(words(all)).toMatch(/the operator's/)
    expect(words(all)).toMatch(/taken back by anna/)
    const [menu] = all.controls
    if (menu?.kind !== 'select') throw new Error('There is no menu')
    expect(menu.choices.map(({ label }) => label)).toEqual([expect.stringMatching(/300 captured/)])
    const { corrections } = all.data as { corrections: { id: string; operator: boolean }[] }
    const operators = corrections.find(each => each.operator)!.id
    expect((await ask(`/corrections undo id:${operators}`)).title).toMatch(/is the operator’s/)
    expect((await ask(`/corrections undo id:${corrections.at(-1)!.id}`)).title).toMatch(/taken back already/)
    expect((await ask('/corrections undo id:zzzzz')).title).toMatch(/There is no correction zzzzz/)
    expect((await ask(`/corrections redo id:${corrections.at(-1)!.id}`)).title).toMatch(/^Holds again: 4,000/)
    expect(words(await ask('/corrections list text:captured'))).not.toMatch(/4,000/)
    await ask(`/correct ${await idOf(300)} claimant:"Arland army"`)
    expect(words(await ask('/corrections list text:captured'))).not.toMatch(/taken back/)
    expect(words(await ask('/corrections list text:captured')).match(/changes nothing now/g)).toHaveLength(2)
    expect((await ask('/corrections list text:zebra')).title).toBe('No correction has the words “zebra”')
    expect(words(await ask('/corrections', elsewhere))).toMatch(/^Corrections\n[^\n]*1,200/)
  })
})

test('/export holds what was put right, by whom, and what the machine read', async () => {
  await ask(`/correct ${await idOf(4000)} measure:wounded via:AFP`)
  const [file] = (await ask('/export format:json measure:wounded')).files!
  expect(JSON.parse(String(file!.content))).toMatchObject([
    { low: 4000, measure: 'wounded', corrected_by: 'anna', machine_reading: ['measure: killed', 'via: nobody'] },
  ])
})
