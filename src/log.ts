import pino from 'pino'
import type { Log } from './alerts/log.ts'

/** Fields that may hold a secret, wherever a library puts them. Redaction does not look deeper than it is told. */
const hidden = ['token', 'appToken', 'botToken', 'signingSecret', 'authorization', 'Authorization', 'cookie']
const places = ['', '*.', '*.*.', '*.*.*.']

/**
 * The log: JSON lines to `write`. Fields that hold secrets by their name are taken out, and so is every value of
 * `secrets`, whatever line or field it turns up in.
 */
export function makeLog(level: string, secrets: readonly string[], write: (line: string) => void): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: places.flatMap(place => hidden.map(field => `${place}${field}`)), censor: '[secret]' },
    },
    { write: (line: string) => write(scrub(line, secrets)) },
  )
}

/** Words without any of the secrets. */
export function scrub(words: string, secrets: readonly string[]): string {
  return secrets.reduce((kept, secret) => {
    // In JSON, a secret with a quote or backslash in it is written otherwise.
    const escaped = JSON.stringify(secret).slice(1, -1)
    return kept.replaceAll(secret, '[secret]').replaceAll(escaped, '[secret]')
  }, words)
}
