import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { putsAway } from '../support/papers/put-away.ts'
import { signIn } from '../support/people/sign-in.ts'
import { shootInPassing } from '../support/shoot.ts'

test('what was told is put away, and reported to who stands above', async ({ page }) => {
  test.slow()
  await signIn(page, 'organiserHead', '/luu-tru')
  await putsAway(page)

  // What was told is counted for who stands above; its report gets a place in the book of papers.
  await page.goto('/bao-cao')
  const report = page.getByRole('article', { name: 'Báo cáo kết quả đánh giá, xếp loại' })
  await expect(report).toContainText('II. KẾT QUẢ XẾP LOẠI', { timeout: 60_000 })
  await page.getByLabel('Tình hình tổ chức thực hiện').fill('Các đơn vị hoàn thành kiểm điểm đúng hạn.')
  await expect(report).toContainText('đúng hạn', { timeout: 60_000 })
  await expectAccessible(page, 'a report before it is issued')
  await shootInPassing(page, 'report')
  await page.getByRole('button', { name: 'Phát hành báo cáo' }).click()
  await expect(page.getByText('Báo cáo chưa được vào số.', { exact: false })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('tab', { name: 'Danh mục hồ sơ gửi' }).click()
  await expect(page.getByRole('article', { name: 'Danh mục hồ sơ gửi' })).toContainText('Danh sách kết quả xếp loại')
})
