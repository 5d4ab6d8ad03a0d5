import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { campaignId } from './support/campaign.ts'
import { signIn } from './support/sign-in.ts'

/** Two workers without an account, whom no other browser test needs. */
const KEPT = 'p-vang-xo-hu'
const NEW = 'p-cheo-thi-may'

test('an organiser enters a paper that bears a mark, and says of another that it gives no level', async ({ page }) => {
  const campaign = await campaignId()
  await signIn(page, 'organiser', `/nhap-thay/${campaign}_${KEPT}`)
  const mark = page.getByLabel('Bản giấy đóng dấu độ mật nào?')
  // The first call to a function may find it starting.
  const again = page.getByRole('button', { name: 'Thử lại' })
  await expect(mark.or(again)).toBeVisible({ timeout: 60_000 })
  if (await again.isVisible()) await again.click()
  await mark.selectOption('Không đóng dấu độ mật')
  await page.getByLabel('Nhập cả nội dung bản kiểm điểm').check()
  await expect(page.getByRole('textbox').nth(4)).toBeVisible()
  // With a mark, nothing that was typed stays.
  await mark.selectOption('Mật')
  await expect(page.getByLabel('Nhập cả nội dung bản kiểm điểm')).toBeHidden()
  await page.getByRole('button', { name: 'Nhập thay', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('bản có độ mật ghi cả số')
  await page.getByLabel('Số của bản giấy').fill('02-BC/BTV')
  await page.getByLabel('Ngày của văn bản đó').fill('20/11/2025')
  await page.getByLabel('Nơi lưu văn bản').fill('Tủ mật, Văn phòng')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.getByRole('button', { name: 'Nhập thay', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập thay', exact: true }).click()
  await expect(page.getByText('Đã nhập thay')).toBeVisible()
  await page.goto(`/ho-so/${campaign}_${KEPT}`)
  await expect(page.getByText('Bản giấy số 02-BC/BTV (Mật), ký ngày 20/11/2025').first()).toBeVisible()

  await page.goto(`/xep-loai/${campaign}_${NEW}_partyGroup`)
  await expect(page.getByText('Hiện đang được xếp loại như mọi hồ sơ.')).toBeVisible()
  await expect(page.getByText('Theo danh sách đang lưu')).toBeVisible()
  await page.getByLabel('Lý do không xếp loại').selectOption('Thời gian công tác trong năm chưa đủ 06 tháng')
  await page.getByLabel('Ghi chú (nếu có)').fill('từ 01/09')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Ghi không xếp loại' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi không xếp loại' }).click()
  await expect(page.getByText('Không xếp loại chất lượng. Lý do: Thời gian công tác')).toBeVisible()
  await expect(page.getByLabel('Lý do bỏ ghi')).toBeVisible()
})
