import { describe, expect, test } from 'vitest'
import { behindAll } from './behind.ts'

const names = (marked: string, outlet: string): string[] =>
  behindAll(marked, outlet).map(({ claimant }) => (claimant.kind === 'outlet' ? 'outlet' : claimant.name))

describe('a document that is a body’s own word', () => {
  test.each<[outlet: string, name: string]>([
    ['UNICEF', "UN Children's Fund (UNICEF)"],
    ['General Staff of Marovia', 'General Staff of Marovia'],
    ['Lakeland PDMA', 'Lakeland PDMA'],
    ['WHO Office for the Lakes', 'WHO Office for the Lakes'],
  ])('%s speaks itself', (outlet, name) => {
    expect(names('At dawn «40» people drowned.', outlet)).toEqual([name])
  })

  test.each<string>(['The Army Times', 'Police News', 'Radio Command', 'The Courier', 'Reuters'])(
    '%s is the press',
    outlet => {
      expect(names('At dawn «40» people drowned.', outlet)).toEqual(['outlet'])
    },
  )
})

describe('a statement that a document carries', () => {
  test.each<[marked: string, ...names: string[]]>([
    [
      'Statement by the Northern Liberation Front\n\nOur fighters attacked the post at dawn. «Twelve» soldiers were killed.\n\nThe army said «two» died.',
      'Northern Liberation Front',
      'army',
    ],
    [
      '(CLANDESTINE) RADIO BANDERA ROJA, 0100 GMT\n\nOUR UNITS ATTACKED THE BARRACKS AT NIGHT. THE ARMY LOST «14» DEAD.',
      'Bandera Roja',
    ],
    [
      'Rain fell all day.\n\n[NOTE: THE NAVY PRESS COMMITTEE, IN A COMMUNIQUE READ ON THE AIR, GIVES THE FOLLOWING ACCOUNT.]\n\nA SHIP WAS SUNK WITH «40» DEAD.',
      'NAVY PRESS COMMITTEE',
    ],
    // Somebody quoted speaks of "our soldiers".
    [
      'Statement by the mayor awaited\n\n"Our soldiers are tired," said Ana Ruiz.\n\nSome «40» people drowned.',
      'outlet',
    ],
    ['A message from the editors\n\nSome «40» people drowned.', 'outlet'],
  ])('%s', (marked, ...expected) => {
    const found = names(marked, 'The Courier').map(name => name.toLowerCase())
    for (const [at, name] of expected.entries()) expect(found[at]).toContain(name.toLowerCase())
  })
})
