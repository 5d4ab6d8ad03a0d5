import { expect, type Locator, type Page } from '@playwright/test'
import { pdfPages } from './pdf-pages.ts'

/** Ctrl+P gives this, from the page as it stands: the paper one is looking at, or else where to print. */
export const prints = async (page: Page, what: Locator = page.getByRole('article').first()): Promise<void> => {
  await page.emulateMedia({ media: 'print' })
  await expect(what).toBeVisible()
  await page.emulateMedia({ media: null })
}

/** The same, from the first page on: what is left of the shell, however low, would take a page of its own before the paper. */
export const printsAtOnce = async (page: Page, what: Locator): Promise<void> => {
  await prints(page, what)
  const [first = []] = pdfPages(await page.pdf({ preferCSSPageSize: true }))
  expect(
    first.map(({ text }) => text).filter((text) => text !== ''),
    'the first page says something',
  ).not.toEqual([])
}
