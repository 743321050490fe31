import { expect, test } from 'vitest'
import { behindAll } from './behind.ts'

const idOf = (text: string): string | undefined => behindAll(text)[0]?.claimant.id

test.each([
  ['Veria’s army said «14» rebels fell.', 'The army of Veria said «14» rebels fell.'],
  ["Port Dorn's governor said «14» people died.", 'The governor of Port Dorn said «14» people died.'],
  ["Dorn's fire service said «3» homes burned.", 'The fire service of Dorn said «3» homes burned.'],
])('%s comes from the same as: %s', (one, other) => expect(idOf(one)).toBe(idOf(other)))

test.each([
  ["Veria's army said «14» rebels fell.", "Dorn's army said «14» rebels fell."],
  ["Dorn's head of police said «3» men fled.", 'The police of Dorn said «3» men fled.'],
])('%s does not come from the same as: %s', (one, other) => expect(idOf(one)).not.toBe(idOf(other)))
