import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { chromium as playwright } from '@playwright/test'
import { Refusal } from '../../tools/refusal.ts'

/** Names and places of an installed Chromium or Chrome, by system. */
const systemBrowsers = (): string[] => {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? [join(root, 'Google/Chrome/Application/chrome.exe')] : []))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

const CACHE = join(import.meta.dirname, '..', '..', '.cache')

/**
 * A browser from an npm package, unpacked once into a folder of the project's cache. Beside first, then renamed: an
 * interrupted unpacking must not pass for a browser.
 */
const unpackedIn = async (name: string, unpack: (folder: string) => Promise<void> | void): Promise<string> => {
  const folder = join(CACHE, name)
  const unpacked = join(folder, 'chromium')
  if (existsSync(unpacked)) return unpacked
  mkdirSync(CACHE, { recursive: true })
  const arriving = mkdtempSync(join(CACHE, `${name}-`))
  await unpack(arriving)
  renameSync(arriving, folder)
  return unpacked
}

const packaged = (): Promise<string> =>
  unpackedIn('chromium', async (folder) => {
    const before = process.env.TMPDIR
    // The package asks the system for its folder of temporary files, at each call.
    process.env.TMPDIR = folder
    try {
      const { default: sparticuz } = await import('@sparticuz/chromium')
      await sparticuz.executablePath()
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
  })

/** Chrome 109, the oldest that the product is kept to (docs/decisions/0059): KIEMDIEM_OLDER_CHROMIUM, or the packaged one (Linux). */
export const olderChromium = (): Promise<string> => {
  const given = process.env.KIEMDIEM_OLDER_CHROMIUM
  if (given && existsSync(given)) return Promise.resolve(given)
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Refusal('The browser tests need Chrome 109 too: set KIEMDIEM_OLDER_CHROMIUM to its executable.')
  return unpackedIn('chromium-109', (folder) => {
    const packed = join(dirname(createRequire(import.meta.url).resolve('chromium-109')), '..', 'bin', 'chromium.br')
    writeFileSync(join(folder, 'chromium'), brotliDecompressSync(readFileSync(packed)), { mode: 0o755 })
  })
}

/** KIEMDIEM_CHROMIUM, the system's Chromium or Chrome, Playwright's own, and last the packaged one (Linux only). */
export const findChromium = async (): Promise<string> => {
  const given = process.env.KIEMDIEM_CHROMIUM
  if (given) {
    if (existsSync(given)) return given
    throw new Refusal(`KIEMDIEM_CHROMIUM names ${given}, which does not exist.`)
  }
  const found = [...systemBrowsers(), playwright.executablePath()].find((path) => existsSync(path))
  if (found) return found
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  throw new Refusal(
    'No Chromium was found: install Google Chrome or Chromium, or set KIEMDIEM_CHROMIUM to its executable.',
  )
}

/** Quiet on a closed network, and without the sandbox that Chromium refuses to set up for root. */
export const chromiumFlags = (): string[] => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
