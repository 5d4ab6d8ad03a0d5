import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { pageOf, signIn } from '../support/people/sign-in.ts'

/** In a group that both organisers handle; its people are in groups of which each has his own. */
const OFFICE = 'Cơ quan LĐLĐ thành phố Lai Châu'

test('organisers appraise what a unit has proposed on one table, and hand it over once', async ({ browser, page }) => {
  await signIn(page, 'organiserHead', '/tham-dinh')
  await expect(page.getByRole('heading', { level: 1, name: 'Thẩm định' })).toBeVisible()
  const levels = page.getByRole('combobox', { name: /^Mức đề xuất đối với/ })
  await expect.poll(() => levels.count()).toBeGreaterThan(1)
  const office = page.getByRole('row', { name: OFFICE }).first()
  await expect(office).toContainText('Đề nghị: Hoàn thành tốt nhiệm vụ')
  await expectAccessible(page, 'appraisal')

  // Another level than the unit’s asks why; the group’s quota counts it at once.
  const first = page.getByRole('combobox', { name: `Mức đề xuất đối với ${OFFICE}` })
  await first.selectOption('Hoàn thành xuất sắc nhiệm vụ')
  await page.getByLabel(`Lý do đối với ${OFFICE}`).fill('Có 02 sáng kiến được công nhận cấp tỉnh.')
  await expect(page.getByText(/^01 xuất sắc \/ 00 tốt, cho phép 00/)).toBeVisible()
  // Who works beside sees it without asking.
  const other = await pageOf(browser, 'organiser', '/tham-dinh')
  await expect(other.getByRole('combobox', { name: `Mức đề xuất đối với ${OFFICE}` })).toHaveValue('outstanding')
  await other.context().close()

  // Keys lead from cell to cell.
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByLabel(`Ghi chú về ${OFFICE}`)).toBeFocused()

  // The units’ levels for all the rest: shown first, taken, taken back, taken again.
  const accept = page.getByRole('button', { name: /^Lấy mức đơn vị đề nghị cho \d\d trường hợp chưa ghi$/ })
  for (const undone of [true, false]) {
    await accept.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Lấy mức đơn vị đề nghị' }).click()
    await expect(accept).toBeHidden()
    if (!undone) continue
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await expect(accept).toBeVisible()
  }

  const handOver = page.getByRole('button', { name: 'Trình kết quả thẩm định' })
  await expect(async () => {
    await handOver.click()
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(page.getByRole('dialog')).toContainText('Sau khi trình không sửa được nữa.')
  await page.getByRole('dialog').getByRole('button', { name: 'Trình kết quả thẩm định' }).click()
  await expect(page.getByText(/^Đã trình \d\d trường hợp\.$/)).toBeVisible({ timeout: 60_000 })
  await expect(levels).toHaveCount(0)
  await expect(page.getByText('Đã trình.', { exact: true }).nth(1)).toBeVisible()

  // Whoever appraises nothing is told so.
  const cadre = await pageOf(browser, 'cadre', '/tham-dinh')
  await expect(cadre.getByText('Đồng chí không thẩm định nhóm nào')).toBeVisible()
  await cadre.context().close()
})
