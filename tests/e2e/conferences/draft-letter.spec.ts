import { expect, test } from '@playwright/test'
import { ANSWERED, giveReasons, savePlan, stepBack, tooSoon, typeDay } from '../support/conference.ts'
import { enterNumber } from '../support/papers/enter-number.ts'
import { signIn } from '../support/people/sign-in.ts'

test('the Đảng đoàn sends its draft report by a letter that the văn thư numbers; one on paper brings its number, once', async ({
  page,
  browser,
}) => {
  test.slow()
  await signIn(page, 'organiser', '/hoi-nghi/lap/u-dang-doan')
  await page.getByLabel('Địa điểm', { exact: true }).fill('Phòng họp tầng 2')
  await typeDay(page, tooSoon())
  await giveReasons(page, 'Theo lịch công tác của Đảng đoàn.')
  const at = await savePlan(page)
  await expect(page.getByText('Chưa ghi nhận việc gửi dự thảo báo cáo đến Ban Tổ chức Tỉnh ủy.')).toBeVisible()

  const letter = page.getByRole('main')
  await page.getByRole('link', { name: 'Công văn gửi dự thảo' }).click()
  await expect(letter.getByText('DỰ THẢO').first()).toBeVisible(ANSWERED)
  await page.getByRole('button', { name: 'Phát hành công văn' }).click()
  await expect(page.getByRole('button', { name: 'Phát hành công văn' })).toHaveCount(0, ANSWERED)
  await expect(letter.getByText('Số …-CV/…')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bản ký' })).toBeVisible(ANSWERED)

  await enterNumber(browser, { find: 'gui du thao', number: '119', code: 'ĐĐ' })
  await expect(letter.getByText('Số 119-CV/ĐĐ')).toBeVisible()

  await page.goto(at)
  await expect(page.getByText(/^Đã gửi dự thảo: Số 119-CV\/ĐĐ, ngày/)).toBeVisible()
  await test.step('what went out on paper is recorded with its number, and not with one that is taken', async () => {
    await page.getByRole('button', { name: 'Ghi công văn giấy đã gửi' }).click()
    const dialog = page.getByRole('dialog')
    const record = dialog.getByRole('button', { name: 'Ghi công văn giấy đã gửi' })
    await record.click()
    await expect(dialog.getByText('Xin ghi số từ 1 đến 9999.')).toBeVisible()
    await dialog.getByLabel('Số', { exact: true }).fill('119')
    await dialog.getByLabel('Ký hiệu cơ quan').fill('ĐĐ')
    await dialog.getByLabel('Ngày công văn').fill('01/10/2026')
    await dialog.getByLabel('Người nhận dự thảo').fill('Văn thư')
    await dialog.getByLabel('Nơi lưu bản giấy').fill('Tủ hồ sơ Đảng đoàn')
    await record.click()
    await expect(dialog.getByText(/^Số này đã dùng/)).toBeVisible(ANSWERED)
    await dialog.getByLabel('Số', { exact: true }).fill('118')
    await record.click()
    await expect(dialog).toBeHidden(ANSWERED)
    await expect(page.getByText('Đã gửi dự thảo: Số 118-CV/ĐĐ, ngày 01/10/2026')).toBeVisible()
  })

  // Dates that follow this conference go back to those of the plan.
  await page.goto(`${at}/sua`)
  await stepBack(page, 'Hủy hội nghị', 'Lập thử.')
})
