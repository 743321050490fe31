import { createRequire } from 'node:module'

// Both are CommonJS with types that nodenext does not find; what is used of them is this little.
const require = createRequire(import.meta.url)

interface Numbers {
  readonly Culture: { readonly English: string }
  readonly recognizeNumber: (text: string, culture: string) => readonly unknown[]
}

interface Wink {
  readonly readDoc: (text: string) => unknown
}

const numbers: Numbers = require('@microsoft/recognizers-text-number')
const winkNLP: (model: unknown) => Wink = require('wink-nlp')
const wink = winkNLP(require('wink-eng-lite-web-model'))

/** Tokens, sentences, parts of speech, entities and sentiment: what wink reads with its lite model. */
export const readByWink = (text: string): unknown => wink.readDoc(text)

/** Numbers alone, without what they count or who says so. */
export const readByRecognizers = (text: string): unknown => numbers.recognizeNumber(text, numbers.Culture.English)
