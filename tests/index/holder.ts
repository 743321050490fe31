import { openStore } from '../../src/index/open.ts'
import { made } from './made.ts'

/** A process of its own that opens an index, writes documents as long as it lives, and says each one it was told is safe. */
const store = await openStore({ path: process.argv[2]! })
process.stdout.write('open\n')
for (let number = 0; ; number++) {
  await store.write(null, made(`d${number}`, `Document ${number}`), [], new Date(0))
  process.stdout.write(`d${number}\n`)
}
