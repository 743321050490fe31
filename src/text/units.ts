/** Room behind the last unit, so that a look ahead needs no check. */
const room = 16

/**
 * The UTF-16 units of a text with noughts behind them. Reading numbers costs a fraction of `charCodeAt`, whose cost depends on how
 * the string came about (decoded, cut out, put together).
 */
export const unitsOf = (source: string): Uint16Array => {
  const units = new Uint16Array(source.length + room)
  Buffer.from(units.buffer).write(source, 'utf16le')
  return units
}
