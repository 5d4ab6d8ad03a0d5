import { expect, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { campaignId } from './support/campaign.ts'
import { enterNumber } from './support/papers/enter-number.ts'
import { keepCopy } from './support/papers/keep-copy.ts'
import { somebody } from './support/people/people.ts'
import { pageOf, signIn } from './support/people/sign-in.ts'

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }

test('an issue that the head suggests stands above its answer, and holds up sending until it is answered', async ({
  page,
  browser,
}) => {
  const paper = `${await campaignId()}_${CAST.clerk}`
  await signIn(page, 'head', `/goi-y/${paper}`)
  await expect(page.getByText('Chưa có vấn đề nào được gợi ý')).toBeVisible()
  await page.getByRole('button', { name: 'Xem lại và gửi gợi ý' }).click()
  await expect(page.getByRole('alert').getByRole('link', { name: /^Căn cứ/ })).toBeVisible()
  await page.getByLabel('Vấn đề gợi ý kiểm điểm').fill('Chậm báo cáo số liệu đoàn viên quý III.')
  await page.getByLabel('Căn cứ').fill('Thông báo kết luận kiểm tra.')
  await page.getByLabel('Văn bản').fill('Số 15-TB/UBKT, ngày 12/10')
  await page.reload()
  await expect(page.getByLabel('Căn cứ')).toHaveValue('Thông báo kết luận kiểm tra.')
  await page.getByRole('button', { name: 'Xem lại và gửi gợi ý' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Chậm báo cáo số liệu đoàn viên quý III.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Gửi gợi ý kiểm điểm' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(`Đồng chí ${somebody('head').name} ghi lúc`)).toBeVisible()
  await expect(page.getByLabel('Căn cứ')).toHaveValue('')

  const writer = await pageOf(browser, 'clerk', `/ban-kiem-diem/${paper}`)
  const part = writer.locator('[id="muc-IV"]')
  await expect(part.getByText('Chậm báo cáo số liệu đoàn viên quý III.')).toBeVisible()
  await writer.getByRole('button', { name: 'Xem lại và gửi' }).click()
  const summary = writer.getByRole('alert').filter({ hasText: 'nội dung cần hoàn thiện' }).first()
  await expect(summary.getByRole('link', { name: /^IV\. Giải trình vấn đề gợi ý thứ nhất/ })).toBeVisible()
  const answer = part.getByLabel('Giải trình vấn đề gợi ý thứ nhất')
  await answer.fill('Đã chậm 03 ngày; đã bổ sung số liệu và rút kinh nghiệm.')
  await expect(summary.getByRole('link', { name: /^IV\. / })).toHaveCount(0)
  await writer.context().close()

  await test.step('as a letter it is a draft until it is issued, and then has the number that the văn thư enters', async () => {
    const letter = page.getByRole('main')
    await page.getByRole('button', { name: 'Công văn gợi ý kiểm điểm' }).click()
    await expect(letter.getByText('DỰ THẢO').first()).toBeVisible()
    await page.getByRole('button', { name: 'Phát hành công văn' }).click()
    await expect(page.getByRole('button', { name: 'Phát hành công văn' })).toHaveCount(0, COLD)
    await expect(letter.getByText('Số: …/…')).toBeVisible()
    await expect(letter.getByText('DỰ THẢO')).toHaveCount(0)
    await enterNumber(browser, { find: 'goi y kiem diem', number: '117', code: 'CSPL' })
    await expect(letter.getByText('Số: 117/CSPL')).toBeVisible()
  })

  await test.step('and carries its signed copy', async () => {
    await keepCopy(page, 'cong-van-ky.pdf')
  })
})
