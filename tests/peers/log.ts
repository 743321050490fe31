/** Everything a peer was sent, in order, with promises for what is still to come: tests never sleep. */
export interface Log<T> {
  readonly all: readonly T[]
  add(entry: T): void
  /** The first entry that matches and that no earlier call took, whether it has come already or not. */
  next<S extends T>(matches: (entry: T) => entry is S): Promise<S>
  next(matches: (entry: T) => boolean): Promise<T>
}

interface Waiter<T> {
  readonly matches: (entry: T) => boolean
  readonly resolve: (entry: T) => void
}

export function createLog<T>(): Log<T> {
  const all: T[] = []
  const untaken: T[] = []
  const waiters: Waiter<T>[] = []
  return {
    all,
    add(entry) {
      all.push(entry)
      const index = waiters.findIndex(waiter => waiter.matches(entry))
      if (index < 0) untaken.push(entry)
      else waiters.splice(index, 1)[0]?.resolve(entry)
    },
    next(matches: (entry: T) => boolean): Promise<never> {
      const index = untaken.findIndex(matches)
      // The overloads give the narrowed type; inside, an entry is an entry.
      if (index >= 0) return Promise.resolve(untaken.splice(index, 1)[0] as never)
      return new Promise(resolve => waiters.push({ matches, resolve: resolve as (entry: T) => void }))
    },
  }
}
