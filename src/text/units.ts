/** Room behind the last unit, so that a look ahead needs no check. */
const room = 16

/** Short texts and the words of names are asked for by the thousand: they share one place in memory. */
const shared = Buffer.alloc(2 * 65_536)
const sharedUnits = new Uint16Array(shared.buffer, shared.byteOffset, shared.length / 2)

/**
 * The UTF-16 units of a text with noughts behind them, good until the next call. Reading numbers costs a fraction of `charCodeAt`,
 * whose cost depends on how the string came about (decoded, cut out, put together).
 */
export const unitsOf = (source: string): Uint16Array => {
  const { length } = source
  if (length + room <= sharedUnits.length) {
    shared.write(source, 'utf16le')
    sharedUnits.fill(0, length, length + room)
    return sharedUnits
  }
  const units = new Uint16Array(length + room)
  Buffer.from(units.buffer).write(source, 'utf16le')
  return units
}
