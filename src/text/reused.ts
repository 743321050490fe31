type Numbers = Uint8Array | Int32Array | Uint32Array

/**
 * A place for so many numbers, noughts at first, that is good until the next call: making an array of its own for each short document
 * takes as long as reading ten of its words. A long document gets one of its own.
 */
export const reused = <Kind extends Numbers>(make: (length: number) => Kind): ((length: number) => Kind) => {
  const kept = make(4096)
  return length => {
    if (length > kept.length) return make(length)
    kept.fill(0, 0, length)
    return kept.subarray(0, length) as Kind
  }
}
