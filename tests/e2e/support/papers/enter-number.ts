import { type Browser, expect } from '@playwright/test'
import { ANSWERED } from '../conference.ts'
import { pageOf } from '../people/sign-in.ts'

/** The văn thư finds the one paper that waits for a number under these words, and gives it one. */
export const enterNumber = async (
  browser: Browser,
  { find, number, code }: { find: string; number: string; code: string },
): Promise<void> => {
  const book = await pageOf(browser, 'docketer', '/so-van-ban')
  await book.getByLabel('Tìm trong bảng').fill(find)
  await expect(book.getByLabel('Số', { exact: true })).toHaveCount(1)
  await book.getByLabel('Số', { exact: true }).fill(number)
  await book.getByLabel('Ký hiệu cơ quan').fill(code)
  await book.getByRole('button', { name: /^Vào số/ }).click()
  await expect(book.getByRole('button', { name: /^Sửa số, ngày/ })).toBeVisible(ANSWERED)
  await book.context().close()
}
