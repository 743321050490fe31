import type { Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../alerts/log.ts'

/** Bolt's own lines, into our log. Its debug lines hold whole payloads, so they are left out. */
export function boltLogger(log: Log): Logger {
  const write =
    (level: 'info' | 'warn' | 'error') =>
    (...words: unknown[]): void =>
      log[level]({ platform: 'slack' }, words.map(String).join(' '))
  return {
    debug: () => {},
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    setLevel: () => {},
    getLevel: () => 'info' as LogLevel,
    setName: () => {},
  }
}
