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

/** Whoever reads the rows on standard output may stop early (`| head`): that is no failure. */
export function letReadersStop(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
