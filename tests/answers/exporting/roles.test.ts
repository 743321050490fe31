import { expect, test } from 'vitest'
import { rolesOf } from '../../../src/answers/exporting/roles.ts'
import { type Given, stored } from '../stored.ts'

const day = (to: string): Given => ({ asOf: { from: to, to } })

test('every claim has its role among the answers, and what was superseded says by which', () => {
  const now = stored('300', day('2025-01-09'))
  const again = stored('300', day('2025-01-08'))
  const old = stored('200', day('2025-01-01'))
  const incident = stored('12', { ...day('2025-01-09'), scope: 'incident' })
  const part = stored('30', { ...day('2025-01-09'), subset: true })
  const denied = stored('300', { ...day('2025-01-09'), who: 'B', stance: 'denied' })
  const wounded = stored('700', { ...day('2025-01-09'), measure: 'wounded' })
  const roles = rolesOf([now, again, old, incident, part, denied, wounded])
  expect([now, again, old, incident, part, denied, wounded].map(({ id }) => roles.get(id))).toEqual([
    { role: 'standing', supersededBy: null },
    { role: 'standing', supersededBy: null },
    { role: 'superseded', supersededBy: now.id },
    { role: 'incident', supersededBy: null },
    { role: 'part', supersededBy: null },
    { role: 'denied', supersededBy: null },
    { role: 'standing', supersededBy: null },
  ])
})

test('a headline that its own text credits to somebody has none', () => {
  const outlet = { id: 'outlet', name: 'the outlet', text: null, kind: 'outlet', country: null } as const
  const headline = stored('300', { in: 'one', source: outlet })
  const text = stored('300', { in: 'one' })
  const roles = rolesOf([headline, text])
  expect(roles.has(headline.id)).toBe(false)
  expect(roles.get(text.id)?.role).toBe('standing')
})
