/** A question is a sentence or two; who pastes an article does not ask. */
export const longestQuestion = 500

/** What chat puts into a text that is no part of the question: links, mentions, code, emoji, lines quoted from others. */
const furniture: readonly RegExp[] = [
  /^\s*(?:>|&gt;).*$/gm,
  /```[^`]*```/g,
  /<a?(?:[@#!:]|https?:|mailto:)[^<>\n]{0,2000}>/g,
  /\bhttps?:\/\/\S+/g,
  /:[a-z0-9_+-]{2,40}:/g,
]

/** The words of a chat message that ask something: without mentions, links, quoted lines and code, on one line. */
export function askedWords(message: string): string {
  let words = message
  for (const each of furniture) words = words.replace(each, ' ')
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim()
}

/** One spelling for marks that keyboards write in several ways; invisible characters go. */
export const plainMarks = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cc}]/gu, ' ')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
