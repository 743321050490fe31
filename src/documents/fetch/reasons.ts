/** Why an address was not fetched. Each has its words in `reasonWords`. */
export type Reason = keyof typeof reasonWords

interface Words {
  /** What happened, said of the address: "example.org does not exist". */
  readonly what: string
  /** What whoever gave the address can do. */
  readonly remedy: string
  /** Trying again later may help without anybody changing anything. */
  readonly passing: boolean
}

const tryLater = 'Try again later.'
const pasteText = 'Open it in a browser and add its text instead.'

/** Every reason, in words that somebody who never heard of HTTP understands. */
export const reasonWords = {
  'no-address': { what: 'is not a web address', remedy: 'Write it whole: https://example.org/news', passing: false },
  'other-scheme': {
    what: 'does not begin with http:// or https://',
    remedy: 'Only pages of the web can be fetched.',
    passing: false,
  },
  credentials: {
    what: 'holds a user name or password',
    remedy: 'Take it out: everybody who sees the address would know it.',
    passing: false,
  },
  port: { what: 'names a port on which no page is served', remedy: 'Take the port out.', passing: false },
  private: {
    what: 'leads into a private network',
    remedy: 'Only public addresses are fetched, unless the operator sets ALLOW_PRIVATE_ADDRESSES.',
    passing: false,
  },
  'unknown-host': { what: 'names a site that does not exist', remedy: 'Look for a slip in its name.', passing: true },
  unreachable: { what: 'cannot be reached', remedy: tryLater, passing: true },
  certificate: {
    what: 'has no valid certificate',
    remedy: 'Whoever runs the site must renew it; until then nobody can tell whose page it is.',
    passing: true,
  },
  'not-found': { what: 'does not exist (404)', remedy: 'Look for a slip in the address.', passing: false },
  gone: { what: 'is gone for good (410)', remedy: 'The site has taken it down.', passing: false },
  forbidden: { what: 'is not shown to everybody', remedy: pasteText, passing: false },
  'too-many-requests': { what: 'was asked for too often (429)', remedy: tryLater, passing: true },
  'server-error': { what: 'failed on its own server', remedy: tryLater, passing: true },
  'other-status': { what: 'gave an answer that is no page', remedy: pasteText, passing: false },
  'redirect-loop': { what: 'leads back to itself', remedy: pasteText, passing: false },
  'too-many-redirects': { what: 'was passed on more than 5 times', remedy: pasteText, passing: false },
  'broken-redirect': { what: 'is passed on to nowhere', remedy: pasteText, passing: false },
  'too-large': { what: 'is larger than 5 MB', remedy: pasteText, passing: false },
  'too-slow': { what: 'did not arrive within 20 seconds', remedy: tryLater, passing: true },
  compression: { what: 'is compressed in a way I do not know', remedy: pasteText, passing: false },
  broken: { what: 'broke off or came damaged', remedy: tryLater, passing: true },
  empty: { what: 'is empty', remedy: tryLater, passing: true },
  stopped: { what: 'was not waited for', remedy: 'The process is stopping.', passing: true },
} as const satisfies Readonly<Record<string, Words>>
