/**
 * A command as somebody typed it. Options are the words behind `name:`, not yet checked against the command;
 * `bare` are the words before the first option: "/claim ab12cd", "/casualties NIS".
 */
export interface Invocation {
  readonly name: string
  readonly options: Readonly<Record<string, string | boolean>>
  readonly bare?: string
}

/** The line read, or in plain words why it cannot be. */
export type ParsedInvocation = { readonly invocation: Invocation } | { readonly problem: string }

/** Pairs of marks people and their keyboards put round a value. */
const closing: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' }

const space = /\s/u
const optionName = /^[\p{L}\p{N}_-]{1,32}$/u

interface Word {
  readonly text: string
  /** Set when the word opens an option: `who:` or `who:Kursk`. */
  readonly option: string | null
}

/**
 * Read a command line: `/casualties who:"North Korean soldiers" history:true`. A value without quotes runs to the
 * next option (`who:North Korean soldiers source:NIS`); inside quotes \" and \\ stand for themselves.
 */
export function parseInvocation(line: string): ParsedInvocation {
  const words = readWords(line.trim().replace(/^\//, ''))
  if (typeof words === 'string') return { problem: words }
  const [first, ...rest] = words
  if (!first || first.option !== null || first.text === '') return { problem: 'Say a command, for example /help.' }

  const options: Record<string, string> = {}
  const bare: string[] = []
  let current: string | null = null
  for (const word of rest) {
    if (word.option !== null) {
      current = word.option
      if (Object.hasOwn(options, current)) return { problem: `The option ${current}: is given twice.` }
      options[current] = word.text
    } else if (current === null) bare.push(word.text)
    else options[current] = options[current] ? `${options[current]} ${word.text}` : word.text
  }
  const empty = Object.keys(options).find(name => options[name] === '')
  if (empty) return { problem: `The option ${empty}: has no value. Write ${empty}:"…".` }
  const invocation = { name: first.text.toLowerCase(), options }
  return { invocation: bare.length > 0 ? { ...invocation, bare: bare.join(' ') } : invocation }
}

/** The command line for a command and its options; parseInvocation reads it back to the same. */
export function formatInvocation(
  name: string,
  options: Readonly<Record<string, string | boolean | number | undefined>>,
): string {
  const written = Object.entries(options).flatMap(([option, value]) => {
    if (value === undefined || value === false || value === '') return []
    return [`${option}:${value === true ? 'true' : quoteIfNeeded(`${value}`)}`]
  })
  return [`/${name}`, ...written].join(' ')
}

function quoteIfNeeded(value: string): string {
  if (/^[\p{L}\p{N}._-]+$/u.test(value)) return value
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

/** The line cut into words at white space outside quotes; a sentence about the trouble when a quote stays open. */
function readWords(line: string): readonly Word[] | string {
  const words: Word[] = []
  let at = 0
  while (at < line.length) {
    if (space.test(line.charAt(at))) {
      at++
      continue
    }
    let text = ''
    let option: string | null = null
    let quoted = false
    while (at < line.length && !space.test(line.charAt(at))) {
      const mark = line.charAt(at)
      const close = closing[mark]
      // A quote opens only at the start of a word or value: the mark in 5" stays a mark.
      if (close && text === '' && !quoted) {
        const end = readQuoted(line, at + 1, close)
        if (!end) return `A quote opened with ${mark} is not closed.`
        text = end.text
        at = end.next
        quoted = true
      } else if (
        mark === ':' &&
        option === null &&
        !quoted &&
        optionName.test(text) &&
        !line.startsWith('//', at + 1)
      ) {
        option = text.toLowerCase()
        text = ''
        at++
      } else {
        text += mark
        at++
      }
    }
    words.push({ text, option })
  }
  return words
}

function readQuoted(line: string, from: number, close: string): { text: string; next: number } | null {
  let text = ''
  for (let at = from; at < line.length; at++) {
    const mark = line.charAt(at)
    const following = line.charAt(at + 1)
    if (mark === '\\' && (following === '\\' || following === close)) {
      text += following
      at++
    } else if (mark === close) return { text, next: at + 1 }
    else text += mark
  }
  return null
}
