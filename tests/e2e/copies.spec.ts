import { expect, test } from '@playwright/test'
import { campaignId } from './support/campaign.ts'
import { signIn } from './support/people/sign-in.ts'

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }

test('a signed copy that was taken off is erased later, by its number, and what is kept is not', async ({ page }) => {
  await signIn(page, 'sectorChair', `/hoi-nghi/${await campaignId()}_u-btv-giao-duc_1/bien-ban`)
  const part = page.getByRole('main')
  const file = (text: string) => ({
    name: 'bien-ban-ky.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`),
  })
  const send = async (text: string, number: number) => {
    await page.getByRole('checkbox', { name: /^Tôi đã xem: tài liệu không có dấu Mật/ }).check()
    await page.locator('input[type=file]').setInputFiles(file(text))
    await expect(page.getByText(new RegExp(`^Bản số ${number} ·`))).toBeVisible(COLD)
  }
  await send('nhầm tệp', 1)
  await page.getByRole('button', { name: /^Gỡ bản ký/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lý do gỡ').fill('Quét nhầm văn bản khác.')
  await dialog.getByRole('button', { name: 'Gỡ bản ký' }).click()
  await expect(page.getByText(/^Bản số 1 ·/)).toHaveCount(0, COLD)
  await send('đúng tệp', 2)

  await part.getByText('Tệp đã gỡ', { exact: true }).click()
  await page.getByRole('button', { name: 'Xóa hẳn nội dung tệp đã gỡ' }).click()
  const erase = dialog.getByRole('button', { name: 'Xóa hẳn nội dung tệp đã gỡ' })
  await dialog.getByLabel(/^Số của bản đã gỡ/).fill('2')
  await expect(dialog.getByText(/không phải bản đang lưu/)).toBeVisible()
  await dialog.getByLabel(/^Số của bản đã gỡ/).fill('1')
  await dialog.getByLabel('Lý do xóa hẳn').fill('Tệp của văn bản khác.')
  await erase.click()
  await expect(dialog).toBeHidden(COLD)
  await expect(page.getByText(/^Bản số 2 ·/)).toBeVisible()

  await test.step('what is gone once is not there to be erased again', async () => {
    await page.getByRole('button', { name: 'Xóa hẳn nội dung tệp đã gỡ' }).click()
    await dialog.getByLabel(/^Số của bản đã gỡ/).fill('1')
    await dialog.getByLabel('Lý do xóa hẳn').fill('Xóa lần nữa.')
    await erase.click()
    await expect(dialog.getByRole('alert')).toBeVisible(COLD)
  })
})
