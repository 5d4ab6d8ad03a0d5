import { expect, test } from '@playwright/test'
import { formWith } from '../../web/src/lib/files/form/form.fixture.ts'
import { officeOf } from '../../web/src/lib/files/form/insert/office-form.fixture.ts'
import { expectAccessible } from './support/accessible.ts'
import { downloaded } from './support/papers/downloaded.ts'
import { OFFICE } from './support/papers/hand-over.ts'
import { signIn } from './support/people/sign-in.ts'

/** As a superior sends it, without who signs below: there is room for every line. */
const FORM = {
  name: 'Biểu 02.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    formWith((sheet) => sheet.replace(/<row r="12".*?<\/row>/, '').replace('<mergeCell ref="D12:F12"/>', '')),
  ),
}

test('an organiser lays the columns of a table, takes that back, and fills a form from above', async ({ page }) => {
  await signIn(page, 'organiserHead', '/tham-dinh/in')
  const table = page.getByRole('article', { name: 'Bảng tổng hợp, thẩm định' })
  await expect(table).toContainText(OFFICE, { timeout: 60_000 })
  const heads = table.locator('thead th')
  await page.getByRole('button', { name: 'Chỉnh cột của bảng' }).click()
  const dialog = page.getByRole('dialog')
  const level = dialog.getByLabel('Đề mục của cột “Mức đề xuất”')
  await level.fill('Mức thẩm định')
  await level.press('Alt+ArrowUp')
  // Every other list and table is laid here too; what is voted on keeps its words and moves as one, and nothing of the first is lost.
  const which = dialog.getByLabel('Danh sách, bảng')
  await which.selectOption({ label: 'Phiếu biểu quyết' })
  await expect(dialog.getByLabel('Đề mục của cột “Hoàn thành tốt nhiệm vụ”')).toHaveAttribute('readonly')
  await dialog.getByRole('button', { name: 'Chuyển cột “Hoàn thành tốt nhiệm vụ” lên trước' }).click()
  await expect(dialog.getByRole('columnheader')).toHaveText([
    ...['TT', 'Hoàn thành xuất sắc nhiệm vụ', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ'],
    ...['Không hoàn thành nhiệm vụ', 'Tập thể, cá nhân'],
  ])
  await which.selectOption({ label: 'Bảng tổng hợp, thẩm định (chưa lưu)' })
  await dialog.getByRole('button', { name: 'Bỏ cột “Ghi chú”' }).click()
  await dialog.getByRole('button', { name: 'Bỏ cột “Số phiếu”' }).click()
  await dialog.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(dialog.getByRole('columnheader', { name: 'Số phiếu' })).toBeVisible()
  await expect(dialog.getByRole('columnheader', { name: 'Ghi chú' })).toHaveCount(0)
  await expectAccessible(page, 'columns of a table')
  await dialog.getByRole('button', { name: 'Lưu cách trình bày' }).click()
  await expect(dialog.getByText('Đã lưu các cột của bảng.')).toBeVisible({ timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await expect(heads).toHaveText([
    ...['TT', 'Họ và tên, tập thể', 'Tự xếp loại', 'Số phiếu', 'Hội nghị, đơn vị đề nghị', 'Ý kiến người đứng đầu'],
    ...['Mức thẩm định', 'Ý kiến tham gia', 'Lý do (nếu khác)', 'Ý kiến thẩm định, căn cứ'],
  ])
  const book = (await downloaded(page, 'Tải tệp Excel')).part('xl/worksheets/sheet1.xml')
  expect(book).toContain('Mức thẩm định')
  expect(book).not.toContain('Ghi chú')
  expect((await downloaded(page, 'Tải tệp Word')).part('word/document.xml')).toContain('Mức thẩm định')

  await page.getByRole('button', { name: 'Chỉnh cột của bảng' }).click()
  await dialog.getByRole('button', { name: 'Lấy lại các cột ban đầu' }).click()
  await dialog.getByRole('button', { name: 'Lưu cách trình bày' }).click()
  await expect(dialog.getByText('Đã lưu các cột của bảng.')).toBeVisible({ timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await expect(heads.filter({ hasText: 'Ghi chú' })).toHaveCount(1)

  // A form from above: its columns are known by their headings, it is kept, filled, and comes back when it was taken away.
  await page.getByRole('button', { name: 'Điền biểu mẫu của cấp trên' }).click()
  await dialog.getByRole('button', { name: 'Thêm biểu mẫu' }).click()
  const file = dialog.getByLabel('Chọn tệp biểu mẫu (.xlsx)', { exact: true }).and(page.locator('input'))
  await file.setInputFiles({ ...FORM, buffer: Buffer.from('%PDF-1.4') })
  await expect(dialog.getByText('Đây không phải bảng tính Excel', { exact: false })).toBeVisible()
  await file.setInputFiles(FORM)
  await expect(dialog.getByLabel('Cột B: Họ và tên')).toHaveValue('subject')
  await dialog.getByLabel('Dòng đề mục').selectOption('3')
  await expect(dialog.getByText('Các ô D3:E3 ở dòng đề mục gộp nhiều cột', { exact: false })).toBeVisible()
  await dialog.getByLabel('Dòng đề mục').selectOption('4')
  await dialog.getByLabel('Cột E: HTTNV').selectOption({ label: 'Mức đề xuất' })
  await expectAccessible(page, 'columns of a form')
  await dialog.getByRole('button', { name: 'Lưu biểu mẫu' }).click()
  const form = dialog.getByRole('listitem').filter({ hasText: 'Biểu 02' })
  await expect(form).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'forms of a table')
  await form.getByRole('button', { name: 'Bỏ biểu mẫu' }).click()
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(form).toBeVisible({ timeout: 60_000 })
  const filled = await downloaded(page, 'Điền và tải về Biểu 02')
  expect(filled.name).toBe('Biểu 02.xlsx')
  expect(filled.part('xl/worksheets/sheet7.xml')).toContain(OFFICE)
  expect(filled.part('xl/styles.xml')).toContain('Times New Roman')

  // Another has one row, then sums and who signs: how many come, and where, is said before it is filled.
  await dialog.getByRole('button', { name: 'Thêm biểu mẫu' }).click()
  await file.setInputFiles({ ...FORM, name: 'Biểu 03.xlsx', buffer: Buffer.from(officeOf(1)) })
  await expect(dialog.getByLabel('Cột B: Họ và tên')).toHaveValue('subject')
  await dialog.getByRole('button', { name: 'Lưu biểu mẫu' }).click()
  await dialog.getByRole('button', { name: 'Điền và tải về Biểu 03' }).click()
  await expect(dialog.getByText(/có 01 dòng để điền.*ngay dưới dòng 4/)).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'rows that are put in')
  const longer = (await downloaded(page, 'Chèn dòng, điền và tải về')).part('xl/worksheets/sheet7.xml')
  expect(longer).toContain(OFFICE)
  const [, last, signs] = /COUNTIF\(D4:D(\d+),.*<mergeCell ref="D(\d+):F/.exec(longer) ?? []
  expect(Number(last)).toBeGreaterThan(4)
  expect(Number(signs)).toBe(Number(last) + 3)
})
