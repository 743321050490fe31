import { expect, test } from 'vitest'
import { ledElsewhere } from '../../../src/documents/page/elsewhere.ts'

const article = 'https://news.example/2024/quake-kills-12'

test.each([
  ['the front page', article, 'https://www.news.example/', /front page/],
  ['the front page by another name', article, 'https://news.example/index.html', /front page/],
  ['a consent', article, 'https://consent.portal.example/collect?to=x', /consent or a login/],
  ['a login', article, 'https://news.example/login?next=/2024/quake-kills-12', /consent or a login/],
  ['a wall', article, 'https://news.example/account/sign-in/', /consent or a login/],
])('%s is not the article', (_, asked, found, what) => expect(ledElsewhere(asked, found)?.what).toMatch(what))

test.each([
  ['itself', article, article],
  ['its new address', article, 'https://news.example/world/quake-kills-12.html'],
  ['the article behind a short address', 'https://short.example/x1', article],
  ['the front page, when it was asked for', 'https://news.example/', 'https://www.news.example/'],
  ['an article about logins', 'https://short.example/x1', 'https://news.example/login-data-of-thousands-stolen'],
  ['the login that was asked for', 'https://news.example/login', 'https://news.example/login/'],
  ['a short address whose end is a front page', 'https://short.example/x', 'https://quake.example/'],
])('%s is what was asked for', (_, asked, found) => expect(ledElsewhere(asked, found)).toBe(null))
