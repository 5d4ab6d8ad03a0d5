import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { keepCopy } from '../support/papers/keep-copy.ts'
import { pageOf, signIn } from '../support/people/sign-in.ts'

const STAFF = 'Lường Văn Bình'
const WHY = 'Còn chậm hai báo cáo chuyên đề.'

test('the chair of a union decides on his office’s staff under NĐ 90, from his task to the one act', async ({
  browser,
  page,
}) => {
  test.slow()
  await signIn(page, 'cityChair')
  await page
    .getByRole('link', { name: /^Quyết định xếp loại \d\d hồ sơ/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Quyết định xếp loại' })).toBeVisible()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: STAFF }) })
  const level = row.getByRole('combobox', { name: `Kết quả của ${STAFF}` })
  // The first call of a function on a busy machine may be given up by the browser, which offers to ask again.
  const again = page.getByRole('button', { name: 'Tải lại' })
  await expect(async () => {
    if (await again.isVisible()) await again.click()
    await expect(level).toBeVisible({ timeout: 45_000 })
  }).toPass()
  // Her own name is on no list of hers.
  await expect(page.getByRole('rowheader', { name: 'Lê Thị Minh Nguyệt' })).toHaveCount(0)
  await expectAccessible(page, 'a head decides')

  // Another level than the proposed one wants its reason; what is typed stays in the window.
  await level.selectOption('Hoàn thành nhiệm vụ')
  const check = page.getByRole('button', { name: 'Xem trước và ghi kết quả' })
  const refused = page.getByText('Kết quả khác mức đề nghị', { exact: false })
  // So may this one's.
  await expect(async () => {
    await check.click()
    await expect(refused).toBeVisible({ timeout: 30_000 })
  }).toPass()
  await page.getByLabel(`Lý do đối với ${STAFF}`).fill(WHY)
  await page.reload()
  await expect(page.getByLabel(`Lý do đối với ${STAFF}`)).toHaveValue(WHY, { timeout: 60_000 })

  // What would be recorded is shown by the server first.
  await check.click()
  const dialog = page.getByRole('dialog', { name: 'Ghi kết quả xếp loại' })
  await expect(dialog).toContainText(`${STAFF}: Hoàn thành nhiệm vụ`, { timeout: 60_000 })
  await expect(dialog).toContainText('giữ kín')
  const accept = dialog.getByRole('checkbox', { name: 'Tôi đã xem xét các lưu ý trên' })
  if (await accept.isVisible()) await accept.check()
  await dialog.getByRole('button', { name: 'Ghi kết quả xếp loại' }).click()
  await expect(page.getByText(/^Đã ghi: \d\d trường hợp được quyết định/)).toBeVisible({ timeout: 60_000 })
  await expect(row).toContainText('Đã quyết định: Hoàn thành nhiệm vụ', { timeout: 60_000 })

  // What she decided leaves as a paper of hers: drafted by the server, issued, and then for the văn thư.
  await page.getByRole('link', { name: 'In văn bản kết quả' }).click()
  const paper = page.getByRole('article', { name: 'Quyết định', exact: true })
  await expect(paper).toContainText('CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Phát hành quyết định' }).click()
  await expect(page.getByRole('button', { name: 'Quyết định', exact: true })).toHaveAttribute('aria-pressed', 'true', {
    timeout: 60_000,
  })
  await expect(paper).toContainText(/Hoàn thành nhiệm vụ: 01/)
  await keepCopy(page, 'quyet-dinh-da-ky.pdf')

  // Whom it is about is told nothing of it yet, nor does anybody else decide here.
  const clerk = await pageOf(browser, 'cityClerk', '/quyet-dinh')
  await expect(clerk.getByText('Đồng chí không được giao ghi kết quả quyết định')).toBeVisible()
  await clerk.context().close()
})
