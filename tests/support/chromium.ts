import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium as playwright } from '@playwright/test'

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

/** The browser inside an npm package: unpacked once, into the project's cache rather than the shared /tmp. */
const packaged = async (): Promise<string> => {
  const folder = join(import.meta.dirname, '..', '..', '.cache', 'chromium')
  mkdirSync(folder, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium')
    return await sparticuz.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** KIEMDIEM_CHROMIUM, the system's Chromium or Chrome, Playwright's own, and last the packaged one (Linux only). */
export const findChromium = async (): Promise<string> => {
  const given = process.env.KIEMDIEM_CHROMIUM
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`KIEMDIEM_CHROMIUM names ${given}, which does not exist.`)
  }
  const found = [...systemBrowsers(), playwright.executablePath()].find((path) => existsSync(path))
  if (found) return found
  if (process.platform === 'linux' && process.arch === 'x64') return packaged()
  throw new Error(
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
