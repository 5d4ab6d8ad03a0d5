import { type Browser, expect, type Page } from '@playwright/test'

const VIEWPORT = { width: 360, height: 740 }

/** A small phone of somebody who has not signed in yet. */
export const phoneOf = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ viewport: VIEWPORT, hasTouch: true, isMobile: true })).newPage()

/** Nothing on the page is wider than the phone. */
export const fitsPhone = async (page: Page): Promise<void> =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(VIEWPORT.width)
