import { defineConfig } from 'vitest/config'

// `npm run test:kill`: the real process killed again and again, which takes minutes; `npm test` kills a smaller one.
export default defineConfig({
  test: { root: new URL('..', import.meta.url).pathname, include: ['tests/kill/*.kill.ts'], hookTimeout: 60_000 },
})
