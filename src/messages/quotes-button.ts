import type { Again } from './again.ts'
import type { Control } from './message.ts'

/** Shows the words that prove each figure, or hides them again. */
export const quotesButton = ({ quotes, again }: { readonly quotes: boolean; readonly again: Again }): Control =>
  quotes
    ? { kind: 'button', label: 'Hide quotes', command: again({ quotes: undefined }), untyped: true }
    : { kind: 'button', label: 'Show quotes', command: again({ quotes: true }) }
