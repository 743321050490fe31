import { execFile } from 'node:child_process'
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { fontFaces } from './fonts.ts'

const run = promisify(execFile)

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The browser that CHROMIUM names, or one on the PATH. Throws, with what to do, when there is none. */
export function findChromium({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv): string {
  const candidates = CHROMIUM
    ? [CHROMIUM]
    : PATH.split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  const found = candidates.find(isProgram)
  if (found === undefined) throw new Error('No Chromium was found: set CHROMIUM to its path.')
  return found
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Dots of a picture for one of its page. */
const density = 1.5

/** A PNG of a page, as high as the page is, or cut below what the selector `until` finds. */
export async function shoot(html: string, browser: string, until: string | null): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'shoot-'))
  const page = join(folder, 'page.html')
  const picture = join(folder, 'page.png')
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--virtual-time-budget=2000',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--force-device-scale-factor=${density}`,
  ]
  try {
    writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${fontFaces()}</style>${html}${measuring(until)}`)
    const { stdout } = await run(browser, [...flags, '--window-size=1000,400', '--dump-dom', `file://${page}`], {
      maxBuffer: 64 << 20,
    })
    const size = /data-size="(\d+,\d+)"/.exec(stdout)?.[1]
    if (size === undefined) throw new Error('The page could not be measured')
    await run(browser, [...flags, `--window-size=${size}`, `--screenshot=${picture}`, `file://${page}`])
    return readFileSync(picture)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A page that is cut fades out. */
const measuring = (until: string | null): string => `<script>document.fonts.ready.then(() => {
  const end = selector => document.querySelector(selector).getBoundingClientRect().bottom
  const height = Math.ceil(${until === null ? "end('main')" : `end('${until}') + 56`})
  document.body.dataset.size = document.querySelector('main').offsetWidth + ',' + height
  if (${until !== null}) {
    const fade = document.createElement('div')
    const ground = getComputedStyle(document.body).backgroundColor
    fade.style.cssText = 'position: absolute; left: 0; right: 0; height: 44px; top: ' + (height - 44) + 'px;' +
      'background: linear-gradient(transparent, ' + ground + ')'
    document.body.append(fade)
  }
})</script>`
