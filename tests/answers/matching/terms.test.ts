import { expect, test } from 'vitest'
import { alike } from '../../../src/answers/matching/terms.ts'

const meet = (asked: string, told: string, kind: string): boolean => {
  const words = new Set([...alike(told), kind])
  return [...alike(asked)].some(word => words.has(word))
}

test.each([
  ['soldiers', 'troops', 'military'],
  ['home', 'houses', 'building'],
  ['buildings', 'shops', 'building'],
  ['vehicles', 'tanks', 'vehicle'],
  ['hospital', 'hospitals', 'building'],
  ['lorries', 'trucks', 'vehicle'],
])('who asks for %s means %s', (asked, told, kind) => {
  expect(meet(asked, told, kind)).toBe(true)
})

test.each([
  ['hospitals', 'shops', 'building'],
  ['tanks', 'trucks', 'vehicle'],
  ['drones', 'helicopters', 'aircraft'],
  ['children', 'soldiers', 'military'],
])('who asks for %s does not mean %s', (asked, told, kind) => {
  expect(meet(asked, told, kind)).toBe(false)
})
