import { createHash } from 'node:crypto'
import type { Document } from './document.ts'

/** A document with its version: the hash of its text and of what it states about itself. */
export function withVersion(document: Omit<Document, 'version'>): Document {
  const { id, text, title, outlet, address, published, updated } = document
  const stated = JSON.stringify([text, title, outlet, address, published, updated])
  const version = createHash('sha256').update(stated).digest('hex')
  return { id, version, text, title, outlet, address, published, updated }
}
