/** The lines that a running process logs. pino's logger is one; nothing that is logged may hold a token. */
export interface Log {
  debug(fields: object, line: string): void
  info(fields: object, line: string): void
  warn(fields: object, line: string): void
  error(fields: object, line: string): void
}
