import './runtime.cjs'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { commands } from '../commands/all.ts'
import { slackManifest } from './chat/slack/manifest.ts'

const usage = `npm run --silent slack:manifest -- [--http ADDRESS] [--out FILE]

Writes the manifest of the Slack app, made from the commands there are. Paste it at api.slack.com/apps:
Create New App, From a manifest.

  --http ADDRESS  Slack comes to this https address (SLACK_SIGNING_SECRET and PORT); Socket Mode without it
  --out FILE      write to a file
`

/** Gives the exit code: 0 written, 2 wrong flags. */
function main(given: readonly string[]): number {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { http: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) {
      process.stdout.write(usage)
      return 0
    }
    const text = `${JSON.stringify(slackManifest(commands, httpAddress(values.http)), null, 2)}\n`
    if (values.out === undefined) process.stdout.write(text)
    else writeFileSync(values.out, text)
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
    return 2
  }
}

function httpAddress(given: string | undefined): string | null {
  if (given === undefined) return null
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:')
    throw new Error(
      `--http takes the https address where Slack reaches the bot, such as https://bot.example.org, not "${given}"`,
    )
  return given
}

process.exitCode = main(process.argv.slice(2))
