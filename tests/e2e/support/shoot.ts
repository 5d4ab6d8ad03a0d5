import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test'
import type { CastName } from '../../cast.ts'
import { pageOf } from './people/sign-in.ts'

/** Every screen at an office PC's width and a phone's, for `npm run screenshots`; another folder leaves the README's alone. */
const FOLDER = process.env.KIEMDIEM_SCREENSHOTS ?? 'docs/screenshots'
const WIDTHS = [
  { name: '1366', width: 1366, height: 768 },
  { name: '360', width: 360, height: 740 },
]

/** Where a picture stands: those in dark colours in a folder of their own. */
const DARK = join(FOLDER, 'dark')
const SCHEMES = [
  { colorScheme: 'light', folder: FOLDER },
  { colorScheme: 'dark', folder: DARK },
] as const

/** The page as it stands, or with a part of it in view, at both widths, light and dark; it must not scroll sideways. */
export const shoot = async (page: Page, name: string, part?: Locator): Promise<void> => {
  mkdirSync(DARK, { recursive: true })
  for (const { name: width, ...size } of WIDTHS) {
    await page.setViewportSize(size)
    await part?.evaluate((element) => element.scrollIntoView())
    await page.waitForTimeout(400)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider, `${name} must not scroll sideways at ${width} px`).toBeLessThanOrEqual(0)
    for (const { colorScheme, folder } of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(150)
      await page.screenshot({ path: join(folder, `${name}-${width}.png`) })
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1366, height: 768 })
}

/** Where a test that goes on passes a screen: a picture when pictures are made, else nothing. */
export const shootInPassing = async (page: Page, name: string, part?: Locator): Promise<void> => {
  if (test.info().project.name === 'screenshots') await shoot(page, name, part)
}

/** A page of somebody, once its heading is there and nothing is loading. */
export const screen = async (
  browser: Browser,
  who: CastName,
  path: string,
  heading: RegExp | string,
): Promise<Page> => {
  const page = await pageOf(browser, who, path)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  return page
}
