import { expect, test } from 'vitest'
import { nearest } from '../../src/chat/suggest.ts'
import { editDistance } from '../../src/names/distance.ts'

test.each([
  ['', '', 0],
  ['killed', 'killed', 0],
  ['kiled', 'killed', 1],
  ['kilelds', 'killeds', 1],
  ['soldier', 'soldiers', 1],
  ['iklled', 'killed', 1],
  ['', 'abc', 3],
  ['abc', 'xyz', 3],
])('%s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

const names = ['National Intelligence Service', 'Volodymyr Zelenskyy', 'Yonhap', 'Reuters']

test.each([
  ['Zelenskyy', ['Volodymyr Zelenskyy']],
  ['yonhp', ['Yonhap']],
  ['intelligence', ['National Intelligence Service']],
  ['RÉUTERS', ['Reuters']],
  ['Kremlin', []],
  ['xx', []],
])('%s suggests', (typed, expected) => {
  expect(nearest(typed, names)).toEqual(expected)
})
