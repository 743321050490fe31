import { people, type Say } from '../scene.ts'

/**
 * Documents of one story: every other gives the figure of a body that nobody has heard of, the next prints it again under
 * another name.
 */
export function documentsOf(count: number): { readonly id: string; readonly says: readonly Say[] }[] {
  return Array.from({ length: count }, (_, at) => {
    const number = Math.floor(at / 2)
    const source = { ...people.ministry, id: `body-${number}`, name: `Body number ${number}` }
    return { id: `d${at}`, says: [{ say: String(1000 + number), source }] }
  })
}
