import { expect, type Locator, type Page } from '@playwright/test'

/** Ctrl+P gives this, from the page as it stands: the paper one is looking at, or else where to print. */
export const prints = async (page: Page, what: Locator = page.getByRole('article').first()): Promise<void> => {
  await page.emulateMedia({ media: 'print' })
  await expect(what).toBeVisible()
  await page.emulateMedia({ media: null })
}
