import { type Browser, expect } from '@playwright/test'
import { pageOf } from '../people/sign-in.ts'

/** Proposed before the trial begins, and decided by the Đảng đoàn. */
export const OFFICE = 'Cơ quan LĐLĐ thành phố Lai Châu'

/** The table as organisers hand it over, unless an earlier test has. */
export const handOver = async (browser: Browser): Promise<void> => {
  const page = await pageOf(browser, 'organiserHead', '/tham-dinh')
  const row = page.getByRole('row', { name: OFFICE }).first()
  await expect(row).toBeVisible()
  const act = page.getByRole('button', { name: 'Trình kết quả thẩm định' })
  if (await act.isVisible()) {
    await page.getByRole('button', { name: /^Lấy mức đơn vị đề nghị cho/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lấy mức đơn vị đề nghị' }).click()
    await expect(async () => {
      await act.click()
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 })
    }).toPass()
    await page
      .getByRole('dialog')
      .getByRole('checkbox', { name: /^Đã xem xét/ })
      .check()
    await page.getByRole('dialog').getByRole('button', { name: 'Trình kết quả thẩm định' }).click()
    await expect(page.getByText(/^Đã trình \d\d trường hợp\.$/)).toBeVisible({ timeout: 60_000 })
  }
  await page.context().close()
}
