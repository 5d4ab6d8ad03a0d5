import { expect, test } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { ANSWERED } from './support/conference.ts'
import { downloaded } from './support/papers/downloaded.ts'
import { keepCopy } from './support/papers/keep-copy.ts'
import { printsAtOnce } from './support/papers/prints.ts'
import { pageOf, signIn } from './support/people/sign-in.ts'

/** Has not proposed: a body outside is asked before. */
const OFFICE = 'Cơ quan LĐLĐ huyện Sìn Hồ'
const BOARD = 'Cơ quan LĐLĐ Sìn Hồ'

test('a body outside is asked by a letter that says no level, and what its dispatch says stands on the table', async ({
  browser,
  page,
}) => {
  test.slow()
  await signIn(page, 'organiserHead', '/tham-dinh')
  await page.getByRole('link', { name: 'Lấy ý kiến cơ quan ngoài' }).click()
  await page.getByLabel('Loại cơ quan').selectOption('Cấp ủy cùng cấp')
  await expect(page.getByText(/^Đã chọn \d\d trường hợp$/)).toBeVisible()
  await page.getByLabel('Loại cơ quan').selectOption('Cơ quan khác')
  await page.getByLabel('Tên cơ quan được lấy ý kiến').fill('Đảng ủy phường Tân Phong')
  await page.locator('summary', { hasText: BOARD }).first().click()
  await page.getByRole('checkbox', { name: `Tập thể ${OFFICE}` }).check()
  await expectAccessible(page, 'a letter to a body outside')
  await page.getByRole('button', { name: 'Phát hành công văn' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Phát hành công văn' }).click()
  await page.getByRole('link', { name: /^Đảng ủy phường Tân Phong – công văn lập/ }).click()
  const letter = page.getByRole('article', { name: 'Công văn lấy ý kiến' })
  await expect(letter).toContainText(OFFICE)
  await expect(letter).not.toContainText('Hoàn thành')
  await printsAtOnce(page, letter)
  expect((await downloaded(page, 'Tải tệp Word')).part('word/document.xml')).toContain('Đảng ủy phường Tân Phong')
  await page.getByRole('tab', { name: 'Phiếu lấy ý kiến' }).click()
  await expect(page.getByRole('article', { name: 'Phiếu lấy ý kiến' })).toContainText('Ưu điểm')
  await keepCopy(page, 'cong-van-da-ky.pdf')

  await page.getByLabel('Số công văn trả lời').fill('12-CV/ĐU')
  await page.getByLabel(`Ý kiến về ${OFFICE}`).selectOption('Chỉ nhận xét')
  await page.getByLabel(`Lý do, nội dung nhận xét về ${OFFICE}`).fill('Phối hợp tốt với địa phương.')
  await expectAccessible(page, 'an answer from a dispatch')
  await page.getByRole('button', { name: 'Ghi ý kiến trả lời' }).click()
  await expect(page.getByText('Đã ghi ý kiến trả lời.')).toBeVisible(ANSWERED)
  await page.getByRole('link', { name: 'Các công văn lấy ý kiến' }).click()
  await page.getByRole('link', { name: 'Về bảng thẩm định' }).click()
  const answer = page.getByText(/^Đảng ủy phường Tân Phong: Chỉ nhận xét \(theo Công văn số 12-CV\/ĐU/).first()
  await expect(answer).toBeVisible()
  await expect(page.getByRole('row', { name: OFFICE }).first()).toContainText('Chưa có hồ sơ đề nghị của đơn vị')

  await test.step('its dispatch is kept as it came, and opened beside the answer by who handles the group', async () => {
    await answer.click()
    await expect(page.getByText('Phối hợp tốt với địa phương.')).toBeVisible()
    await keepCopy(page, 'cong-van-tra-loi.pdf')
    const other = await pageOf(browser, 'organiser', '/tham-dinh')
    await other
      .getByText(/^Đảng ủy phường Tân Phong: Chỉ nhận xét/)
      .first()
      .click()
    await expect(other.getByText('cong-van-tra-loi.pdf')).toBeVisible()
    await other.context().close()
  })
})
