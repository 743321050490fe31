/** Index of the first of things in order that satisfies `reached`; their number when none does. For lists as long as a sentence. */
export const firstFrom = <Thing>(things: readonly Thing[], reached: (thing: Thing) => boolean): number => {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(things[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
