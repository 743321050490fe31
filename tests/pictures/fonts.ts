import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const faces = [
  [400, 'normal', '400Regular/Inter_400Regular.ttf'],
  [400, 'italic', '400Regular_Italic/Inter_400Regular_Italic.ttf'],
  [500, 'normal', '500Medium/Inter_500Medium.ttf'],
  [600, 'normal', '600SemiBold/Inter_600SemiBold.ttf'],
  [700, 'normal', '700Bold/Inter_700Bold.ttf'],
  [800, 'normal', '800ExtraBold/Inter_800ExtraBold.ttf'],
] as const

/** The letters of the pictures, carried in the page itself: a page of the disk may read no other files. */
export function fontFaces(): string {
  return faces
    .map(([weight, style, file]) => {
      const data = readFileSync(require.resolve(`@expo-google-fonts/inter/${file}`)).toString('base64')
      const source = `url(data:font/ttf;base64,${data})`
      return `@font-face { font-family: Inter; font-weight: ${weight}; font-style: ${style}; src: ${source}; }`
    })
    .join('\n')
}
