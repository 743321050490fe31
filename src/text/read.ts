import { readBlocks } from './blocks.ts'
import { readParagraphs } from './paragraphs.ts'
import { readSentences } from './sentences.ts'
import type { Sentence, Text } from './text.ts'
import { readTokens } from './tokens.ts'
import { unitsOf } from './units.ts'

/** Cuts a document's text into tokens, blocks and sentences, all with UTF-16 positions in `source`. Linear in its length; never throws. */
export const readText = (source: string): Text => {
  const units = unitsOf(source)
  const tokens = readTokens(source, units)
  const blocks = readBlocks(source, readParagraphs(source, units))
  const sentences: Sentence[] = []
  let at = 0
  for (const block of blocks) {
    while (at < tokens.length && tokens[at]!.start < block.start) at++
    const from = at
    while (at < tokens.length && tokens[at]!.end <= block.end) at++
    readSentences(tokens, block, from, at, source, sentences)
  }
  return { source, blocks, sentences, tokens }
}
