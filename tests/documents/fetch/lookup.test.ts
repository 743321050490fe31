import { expect, test } from 'vitest'
import { keptLookup, type Lookup } from '../../../src/documents/fetch/lookup.ts'

function setting() {
  const asked: string[] = []
  let time = 0
  const lookup: Lookup = (host, _, done) => {
    asked.push(host)
    const address = `10.0.0.${asked.length}`
    const error = host.startsWith('no') ? Object.assign(new Error('none'), { code: 'ENOTFOUND' }) : null
    setImmediate(() => done(error, error ? [] : [{ address, family: 4 }]))
  }
  const kept = keptLookup({ lookup, now: () => time })
  const ask = (host: string, family = 0): Promise<string> =>
    new Promise(resolve =>
      kept(host, { all: true, family }, (error, found) =>
        resolve(error?.code ?? found.map(each => each.address).join()),
      ),
    )
  const wait = (seconds: number): void => {
    time += seconds * 1000
  }
  return { asked, ask, wait }
}

test('asks once for all who wait, and again after a while', async () => {
  const { asked, ask, wait } = setting()
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['10.0.0.1', '10.0.0.1', '10.0.0.2'])
  wait(299)
  expect(await ask('a')).toBe('10.0.0.1')
  wait(2)
  expect(await ask('a')).toBe('10.0.0.3')
  expect(asked).toEqual(['a', 'b', 'a'])
})

test('that there is none is kept for less', async () => {
  const { asked, ask, wait } = setting()
  expect(await ask('nobody')).toBe('ENOTFOUND')
  wait(19)
  expect(await ask('nobody')).toBe('ENOTFOUND')
  wait(2)
  expect(await ask('nobody')).toBe('ENOTFOUND')
  expect(asked).toHaveLength(2)
})

test('other questions about a name have other answers', async () => {
  const { ask } = setting()
  expect(await ask('a', 4)).not.toBe(await ask('a', 6))
})
