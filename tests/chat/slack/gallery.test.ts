import { expect, test } from 'vitest'
import { createGallery } from '../../../src/chat/slack/gallery.ts'

const picture = (content: string) => ({ name: 'a.png', type: 'image/png', content })

test('a picture that hangs a few messages above is not brought again', () => {
  let minutes = 0
  const gallery = createGallery(() => minutes * 60_000)
  const hung = (place: string, content: string) => gallery.hang(place, [picture(content)]).length
  expect(hung('C1', 'a')).toBe(1)
  expect(hung('C1', 'a')).toBe(0)
  expect(hung('C1', 'b')).toBe(1)
  // Another channel, and one person alone in this one, have not seen it.
  expect(hung('C2', 'a')).toBe(1)
  expect(hung('C1 U1', 'a')).toBe(1)
  minutes = 11
  expect(hung('C1', 'a')).toBe(1)
})

test('other files are always handed over', () => {
  const gallery = createGallery(() => 0)
  const table = { name: 'a.csv', type: 'text/csv', content: 'a' }
  expect(gallery.hang('C1', [table])).toEqual([table])
  expect(gallery.hang('C1', [table, picture('a')])).toHaveLength(2)
  expect(gallery.hang('C1', [table, picture('a')])).toEqual([table])
})
