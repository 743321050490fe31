import { describe, expect, test } from 'vitest'
import { guardedLookup } from '../../../src/documents/fetch/connect.ts'
import type { Lookup } from '../../../src/documents/fetch/lookup.ts'
import { isPublic } from '../../../src/documents/fetch/public.ts'

/** One a line: an address, and what it is. */
const notPublic = [
  '0.0.0.0 this machine',
  '10.1.2.3 private',
  '100.64.0.1 shared by a provider',
  '127.0.0.1 loopback',
  '127.255.255.254 loopback',
  '169.254.169.254 the metadata of clouds',
  '172.16.0.1 private',
  '172.31.255.255 private',
  '192.168.1.1 private',
  '192.0.0.8 reserved',
  '192.0.2.1 for documents',
  '198.18.0.1 for benchmarks',
  '198.51.100.1 for documents',
  '203.0.113.9 for documents',
  '224.0.0.1 many machines',
  '240.0.0.1 reserved',
  '255.255.255.255 everybody',
  ':: unspecified',
  '::1 loopback',
  '::127.0.0.1 compatible, long out of use',
  '::ffff:10.0.0.1 mapped',
  '::ffff:0:10.0.0.1 translated',
  '64:ff9b::10.0.0.1 translated',
  '64:ff9b::a9fe:a9fe translated',
  '64:ff9b:1::8.8.8.8 translated locally',
  '100::1 discarded',
  '2001::1 Teredo',
  '2001:db8::1 for documents',
  '2002:7f00:1:: 6to4',
  '2002:808:808:: 6to4',
  '3fff::1 for documents',
  '4000::1 not handed out',
  '5f00::1 not handed out',
  'fc00::1 unique local',
  'fd12:3456::1 unique local',
  'fe80::1 link local',
  'fe80::1%eth0 link local',
  'fec0::1 site local',
  'ff02::1 many machines',
  'example.org a name',
  '999.1.1.1 nothing',
]

const publicOnes = [
  '8.8.8.8',
  '1.1.1.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700:4700::1111',
  '2a00:1450:4001:81b::200e',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
  '[2606:4700:4700::1111]',
]

test.each(notPublic)('not public: %s', line => expect(isPublic(line.split(' ')[0]!)).toBe(false))
test.each(publicOnes)('public: %s', address => expect(isPublic(address)).toBe(true))

describe('a look-up', () => {
  const finds = (...addresses: readonly string[]): Lookup => {
    return (_host, _options, done) =>
      done(
        null,
        addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
  }
  const look = (lookup: Lookup, all: boolean): Promise<unknown> =>
    new Promise(resolve =>
      guardedLookup(isPublic, lookup)('a.example', { all }, (error, found) => resolve(error ? error.name : found)),
    )

  test('forgets what is private', async () => {
    const mixed = finds('127.0.0.1', '8.8.8.8', '::1', '2606:4700:4700::1111')
    expect(await look(mixed, true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700:4700::1111', family: 6 },
    ])
    expect(await look(mixed, false)).toBe('8.8.8.8')
  })

  test('of private addresses alone fails', async () => {
    expect(await look(finds('10.0.0.1', 'fe80::1'), true)).toBe('PrivateAddressError')
    expect(await look(finds('10.0.0.1'), false)).toBe('PrivateAddressError')
    expect(await look(finds(), true)).toBe('PrivateAddressError')
  })
})
