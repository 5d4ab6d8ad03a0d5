import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { downloaded } from '../support/papers/downloaded.ts'
import { enterNumber } from '../support/papers/enter-number.ts'
import { printsAtOnce } from '../support/papers/prints.ts'
import { pageOf, signIn } from '../support/people/sign-in.ts'

/** In a group that both organisers handle. */
const OFFICE = 'Cơ quan LĐLĐ thành phố Lai Châu'

const STAFF = 'Đồng Thị Thủy'
const WHY = 'Còn chậm 02 báo cáo chuyên đề.'

test('organisers appraise what a unit has proposed on one table, and hand it over once', async ({ browser, page }) => {
  await signIn(page, 'organiserHead', '/tham-dinh')
  await expect(page.getByRole('heading', { level: 1, name: 'Thẩm định' })).toBeVisible()
  const levels = page.getByRole('combobox', { name: /^Mức đề xuất đối với/ })
  await expect.poll(() => levels.count()).toBeGreaterThan(1)
  const office = page.getByRole('row', { name: OFFICE }).first()
  await expect(office).toContainText('Đề nghị: Hoàn thành tốt nhiệm vụ')
  await expectAccessible(page, 'appraisal')

  // Another level than the unit’s asks why; the group’s quota counts it at once, and stops what is beyond it.
  const first = page.getByRole('combobox', { name: `Mức đề xuất đối với ${OFFICE}` })
  await first.selectOption('Hoàn thành xuất sắc nhiệm vụ')
  await page.getByLabel(`Lý do đối với ${OFFICE}`).fill('Có 02 sáng kiến được công nhận cấp tỉnh.')
  await expect(page.getByText(/^01 xuất sắc \/ 00 tốt, cho phép 00/).first()).toBeVisible()
  await page.getByText('Lọc', { exact: true }).click()
  await page.getByLabel('Đối chiếu quy định').selectOption('Phải sửa trước khi trình')
  await expect(levels).toHaveCount(1)
  await expect(page).toHaveURL(/quy-dinh=block/)
  await page.getByRole('button', { name: 'Bỏ lọc' }).click()
  await expect.poll(() => levels.count()).toBeGreaterThan(1)
  await expect(async () => {
    await page.getByRole('button', { name: 'Trình kết quả thẩm định' }).click()
    await expect(page.getByText(/^Các trường hợp đủ mức đều chưa đúng quy định/)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await first.selectOption('Hoàn thành tốt nhiệm vụ')
  // Who works beside sees it without asking.
  const other = await pageOf(browser, 'organiser', '/tham-dinh')
  await expect(other.getByRole('combobox', { name: `Mức đề xuất đối với ${OFFICE}` })).toHaveValue('good')
  await other.context().close()

  // A list that was made elsewhere: nothing of it is taken while a name is unknown; then all, and one step back.
  await page.getByRole('button', { name: 'Dán danh sách mức đề xuất' }).click()
  const list = page.getByLabel('Danh sách', { exact: true })
  await list.fill(`${OFFICE}\tHTNV\tCòn chậm 02 báo cáo.\nTrần Văn Không\tHTTNV`)
  await expect(page.getByText('Có 01 dòng chưa ghi được nên chưa ghi dòng nào.', { exact: false })).toBeVisible()
  await expect(page.getByText('Trần Văn Không: ', { exact: false })).toContainText('không có mã, họ tên này trong bảng')
  await list.fill(`${OFFICE}\tHTNV\tCòn chậm 02 báo cáo.`)
  await page.getByRole('button', { name: 'Ghi 01 trường hợp' }).click()
  await expect(first).toHaveValue('completed')
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(first).toHaveValue('good')

  // A level of its own, which stays.
  await page
    .getByRole('combobox', { name: `Mức đề xuất đối với ${STAFF}` })
    .first()
    .selectOption('Hoàn thành nhiệm vụ')
  await page.getByLabel(`Lý do đối với ${STAFF}`).first().fill(WHY)

  // Whom to call, and for what.
  await page.getByText(/^Cần gọi: \d\d nơi$/).click()
  await expect(page.getByText('chưa gửi hồ sơ đề nghị', { exact: false }).first()).toBeVisible()
  await expect(page.getByText(/ – Đồng chí .* – chưa gửi/).first()).toBeVisible()
  await expectAccessible(page, 'appraisal filled')

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

  // Drafts of what would be handed over: printed, and both files as they leave.
  await page.getByRole('link', { name: 'In, tải bảng, báo cáo, tờ trình' }).click()
  const table = page.getByRole('article', { name: 'Bảng tổng hợp, thẩm định' })
  await expect(table).toContainText(WHY)
  await expect(table.locator('[data-mark]')).toHaveAttribute('data-mark', 'DỰ THẢO')
  await expectAccessible(page, 'papers of appraisal')
  await printsAtOnce(page, table)
  const book = await downloaded(page, 'Tải tệp Excel')
  expect(book.name).toBe('Bảng tổng hợp, thẩm định.xlsx')
  const cells = book.part('xl/worksheets/sheet1.xml')
  for (const said of [OFFICE, WHY, 'COUNTIF(', 'TỔNG HỢP THEO NHÓM']) expect(cells).toContain(said)
  const word = await downloaded(page, 'Tải tệp Word')
  expect(word.name).toBe('Bảng tổng hợp, thẩm định.docx')
  expect(word.part('word/document.xml')).toContain('w:orient="landscape"')
  // Who belongs to a group has neither its levels nor its arithmetic.
  const insider = await pageOf(browser, 'organiser', '/tham-dinh/in')
  const hers = insider.getByRole('article', { name: 'Bảng tổng hợp, thẩm định' })
  await expect(hers).toContainText(OFFICE)
  await expect(hers).not.toContainText('Công chức không giữ chức vụ lãnh đạo, quản lý')
  await insider.context().close()
  await page.getByRole('link', { name: 'Về bảng thẩm định' }).click()

  const handOver = page.getByRole('button', { name: 'Trình kết quả thẩm định' })
  await expect(async () => {
    await handOver.click()
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(page.getByRole('dialog')).toContainText('Sau khi trình không sửa được nữa.')
  // The papers of that meeting were late: it is said of each, and accepted for all that carry no reason.
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Đã xem xét \d\d trường hợp nêu trên và vẫn trình$/ })
    .check()
  await page.getByRole('dialog').getByRole('button', { name: 'Trình kết quả thẩm định' }).click()
  await expect(page.getByText(/^Đã trình \d\d trường hợp\.$/)).toBeVisible({ timeout: 60_000 })
  await expect(levels).toHaveCount(0)
  await expect(page.getByText('Đã trình.', { exact: true }).nth(1)).toBeVisible()

  // What was handed over is read again as it was, under the letter that the văn thư will number.
  await page.getByRole('link', { name: 'In, tải bảng, báo cáo, tờ trình' }).click()
  await page.getByRole('button', { name: /^Đã trình: / }).click()
  await expect(table).toContainText(WHY)
  await expect(table).toContainText('(Kèm theo Tờ trình số …… của Ban Tổ chức - Kiểm tra)')
  await page.getByRole('button', { name: 'Báo cáo', exact: true }).click()
  await expect(page.getByRole('article', { name: 'Báo cáo tổng hợp, thẩm định' })).toContainText(`Lý do: ${WHY}`)
  await page.getByRole('button', { name: 'Tờ trình', exact: true }).click()
  const letter = page.getByRole('article', { name: 'Tờ trình kết quả thẩm định' })
  await expect(letter).toContainText('Số …-TTr/…')
  await expect(letter).toContainText('Phạm Văn Hùng')
  await printsAtOnce(page, letter)
  await enterNumber(browser, { find: 'Về việc xem xét, quyết định', number: '7', code: 'TCKT' })
  await expect(letter).toContainText('Số 07-TTr/TCKT')
  expect((await downloaded(page, 'Tải tệp Word')).part('word/document.xml')).toContain('Kính trình')

  // Whoever appraises nothing is told so.
  const cadre = await pageOf(browser, 'cadre', '/tham-dinh')
  await expect(cadre.getByText('Đồng chí không thẩm định nhóm nào')).toBeVisible()
  await cadre.context().close()
})
