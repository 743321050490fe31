import { parentPort } from 'node:worker_threads'
import { readListing } from './listing.ts'
import { NoFeed } from './no-feed.ts'
import type { ParseJob, ParseResult } from './parser.ts'

// Everything a server sends is parsed here, where it can be ended.
parentPort!.on('message', ({ id, bytes, stated }: ParseJob) => {
  parentPort!.postMessage(result(id, bytes, stated))
})

// Only now is there somebody to read: the time a job may take begins here.
parentPort!.postMessage('ready')

function result(id: number, bytes: Uint8Array, stated: ParseJob['stated']): ParseResult {
  try {
    return { id, listing: readListing(bytes, stated) }
  } catch (error) {
    if (error instanceof NoFeed) return { id, noFeed: error.message }
    return { id, noFeed: 'the answer could not be read as a feed' }
  }
}
