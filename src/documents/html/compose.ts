import type { PageBlock } from './blocks.ts'

/** Paragraphs that only point elsewhere, in the words pages use for it. */
const pointer =
  /^(?:related|read(?: also| more| next)?|see also|also read|more(?: on| from)?|watch|listen|recommended|don['’]t miss|you (?:may|might) also like)\b.{0,40}[:：»>]/i

/** The blocks of a page as text, without those that only lead to other stories: figures in such teasers are not this story's. */
export function composeText(blocks: readonly PageBlock[]): string {
  const kept = dropEmptyHeadings(dropLinkLists(blocks).filter(block => !isTeaser(block)))
  let text = ''
  for (const [at, block] of kept.entries()) {
    const above = kept[at - 1]
    const together = above && above.kind === block.kind && (block.kind === 'item' || block.kind === 'row')
    text += `${at === 0 ? '' : together ? '\n' : '\n\n'}${block.kind === 'item' ? '- ' : ''}${block.text}`
  }
  return text
}

function isTeaser({ kind, text, linked }: PageBlock): boolean {
  if (kind === 'heading') return false
  if (linked >= text.length * 0.8) return true
  return linked >= text.length * 0.4 && pointer.test(text)
}

/** Runs of list items that are links for the most part. */
function dropLinkLists(blocks: readonly PageBlock[]): PageBlock[] {
  const kept: PageBlock[] = []
  let run: PageBlock[] = []
  const settle = (): void => {
    const length = run.reduce((sum, { text }) => sum + text.length, 0)
    const linked = run.reduce((sum, block) => sum + block.linked, 0)
    if (run.length < 2 || linked < length * 0.6) kept.push(...run)
    run = []
  }
  for (const block of blocks) {
    if (block.kind === 'item') run.push(block)
    else {
      settle()
      kept.push(block)
    }
  }
  settle()
  return kept
}

/** A heading stands for what is below it: with nothing there it headed what was dropped. One that is a link needs prose. */
function dropEmptyHeadings(blocks: readonly PageBlock[]): PageBlock[] {
  return blocks.filter((block, at) => {
    if (block.kind !== 'heading') return true
    const next = blocks[at + 1]
    if (!next) return false
    if (next.kind === 'heading') return at === 0 || block.linked === 0
    return block.linked < block.text.length * 0.8 || next.text.length >= 80
  })
}
