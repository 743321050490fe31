import type { Trouble } from '../problem.ts'
import { siteOf } from './site.ts'

/** Pages that sites send people to before, or instead of, an article: by the host's first name or a part of the path. */
const gates = {
  hosts: /^(?:accounts?|auth|consent|guce|id|idp|login|privacy|signin|sso|subscribe|subscription)\./i,
  paths:
    /\/(?:captcha|challenge|consent|cookie-?wall|log-?in|paywall|privacy-?wall|register|sign-?in|subscribe)(?:[/.]|$)/i,
} as const

/**
 * Whether a redirect led away from the article that was asked for: to the front page, as sites do with articles they
 * have taken down, or to a page that asks for consent or a subscription. Null when it did not.
 */
export function ledElsewhere(asked: string, found: string): Trouble | null {
  const [from, to] = [new URL(asked), new URL(found)]
  if (isFront(to) && !isFront(from) && siteOf(from.hostname) === siteOf(to.hostname))
    return {
      what: 'leads to the front page of its site',
      remedy: 'The article was taken down, or has another address.',
    }
  const gate = gates.hosts.test(to.hostname) || gates.paths.test(to.pathname)
  const asksForIt = gates.hosts.test(from.hostname) || gates.paths.test(from.pathname)
  if (gate && !asksForIt)
    return {
      what: 'is shown only after a consent or a login',
      remedy: 'Open it in a browser and add its text instead.',
    }
  return null
}

const isFront = ({ pathname, search }: URL): boolean => /^\/(?:index\.\w+)?$/.test(pathname) && search === ''
