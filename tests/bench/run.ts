/**
 * `npm run bench`: how fast Tallywire reads, what hostile texts cost, how fast documents come into the index, how fast answers
 * come, what alerts cost, and what ten thousand feeds do.
 * `npm run bench -- speed shape` runs only those parts. All text is made by the bench itself, the same in every run; times are
 * processor times, medians of several turns in which ours and the peers' work alternate, so compare ratios and not milliseconds.
 * The exit code is 1 when a target is missed.
 */
import { alerts } from './alerting.ts'
import { answers } from './answering.ts'
import { feeds } from './feeding.ts'
import { type Finding, line } from './finding.ts'
import { ingest } from './ingesting.ts'
import { endurance, shape, speed } from './reading.ts'

/** Every part by the name that runs it alone, in the order they are run. */
const parts: Readonly<Record<string, () => readonly Finding[] | Promise<readonly Finding[]>>> = {
  speed,
  shape,
  endurance,
  ingest,
  answers,
  alerts,
  feeds,
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in parts))
if (unknown.length > 0) {
  process.stderr.write(`No part is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.\n`)
  process.exit(2)
}

let missed = 0
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stdout.write(`${name}\n`)
  for (const finding of await run()) {
    process.stdout.write(`${line(finding)}\n`)
    if (!finding.met) missed++
  }
}
process.exitCode = missed > 0 ? 1 : 0
