/** A command was called wrongly; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What Node reads of the options of a call. Throws a UsageError, without Node's advice on how to pass a dash. */
export function parsedCall<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse()
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0], { cause: error })
  }
}
