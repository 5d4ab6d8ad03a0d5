import { expect, type Page } from '@playwright/test'
import { ANSWERED } from '../conference.ts'

/** Three functions, one after the other, each of which may be called for the first time. */
const KEPT = { timeout: 3 * ANSWERED.timeout }

/** The signed copy of the paper that stands open, the first that it gets: sent once it was said that it bears no mark. */
export const keepCopy = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('checkbox', { name: /^Tôi đã xem: tài liệu không có dấu Mật/ }).check()
  const buffer = Buffer.from(`%PDF-1.7\n${name}\n%%EOF\n`)
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await expect(page.getByText(/^Bản số 1 ·/)).toBeVisible(KEPT)
}
