/** Byte strings by their key, those used last kept; together never more than so many bytes. */
export interface Cache {
  get(key: string): Uint8Array | undefined
  set(key: string, value: Uint8Array): void
}

export function boundedCache(most: number): Cache {
  // A map keeps the order of entering: what is used enters anew, so the first is what was not used for longest.
  const held = new Map<string, Uint8Array>()
  let size = 0
  const drop = (key: string): void => {
    size -= held.get(key)?.length ?? 0
    held.delete(key)
  }
  return {
    get(key) {
      const value = held.get(key)
      if (value === undefined) return undefined
      held.delete(key)
      held.set(key, value)
      return value
    },
    set(key, value) {
      drop(key)
      held.set(key, value)
      size += value.length
      for (const oldest of held.keys()) {
        if (size <= most) break
        drop(oldest)
      }
    },
  }
}
