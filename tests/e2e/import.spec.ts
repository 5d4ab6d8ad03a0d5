import { expect, type Page, test } from '@playwright/test'
import { writeWorkbook } from '../../web/src/features/registry/import/file/write-workbook.ts'
import { looksRight } from './support/looks-right.ts'
import { signIn } from './support/people/sign-in.ts'

test.describe.configure({ timeout: 240_000 })

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }
const UNIT = 'Ban Chính sách pháp luật và Quan hệ lao động'
const HEADS = ['TT', 'Họ  và tên'.normalize('NFD'), 'Ngày, tháng, năm sinh', 'Phòng ban', 'Chức vụ', 'Đối tượng', 'Gọi']

/** As an office keeps it: a title above, heads spelt anyhow, a year for a birth date, a unit nearly right, a sum below. */
const FILE = writeWorkbook([
  {
    name: 'DS 2026',
    rows: [
      ['DANH SÁCH CÁN BỘ MỚI'],
      HEADS,
      ['1', ' Sùng A   Chứ ', '1990', UNIT, 'Chuyên viên', 'CC', '0912 000 111'],
      [
        '2',
        'Mùa Thị Dở\u200b',
        '2.1.1991',
        'Ban Chính sách pháp luật và QH lao động',
        'Văn thư',
        'NLĐ',
        '0912 000 112',
      ],
      ['3', 'Giàng A Lềnh', '31/02/1980', UNIT, 'Chuyên viên', 'CC', ''],
      ['', 'Tổng cộng: 3'],
    ],
  },
])

const choose = async (page: Page) => {
  const file = { name: 'ds.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(FILE) }
  await page.getByLabel('Chọn tệp', { exact: true }).and(page.locator('input')).setInputFiles(file)
  await page.getByLabel(/^Cột G: Gọi/).selectOption({ label: 'Điện thoại' })
}
const preview = async (page: Page) => {
  await page.getByRole('button', { name: 'Xem trước kết quả' }).click()
  await page.getByLabel('Có phải đơn vị').selectOption({ label: `Đúng, là ${UNIT}` }, COLD)
}

test('a messy workbook: a column corrected, looked at, stored, the same again changes nothing, taken back', async ({
  page,
}) => {
  await signIn(page, 'organiser', '/danh-sach/nhap')
  await choose(page)
  await looksRight(page, 'import-columns')
  await preview(page)
  const result = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(result('Sùng A Chứ')).toContainText('Chỉ có năm sinh 1990')
  await expect(result('Giàng A Lềnh')).toContainText('C5: “31/02/1980” không phải ngày')
  await looksRight(page, 'import-questions')
  await page.getByRole('button', { name: 'Cập nhật kết quả theo trả lời' }).click()
  await expect(result('Mùa Thị Dở')).toContainText('Điện thoại: 0912 000 112')

  await page.getByRole('button', { name: 'Nhập 02 người' }).click()
  const dialog = page.getByRole('dialog')
  await looksRight(page, 'import-dialog')
  await dialog.getByRole('button', { name: 'Nhập 02 người' }).click()
  await expect(page.getByText('Đã thêm 02 người.')).toBeVisible(COLD)
  await looksRight(page, 'import-stored')

  await page.getByRole('button', { name: 'Nhập tệp khác' }).click()
  await choose(page)
  await preview(page)
  await page.getByRole('button', { name: 'Cập nhật kết quả theo trả lời' }).click()
  await expect(page.getByText('Danh sách đã đúng như trong tệp nên không có gì để nhập.')).toBeVisible()
  await looksRight(page, 'import-again')

  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác lần nhập này' }).click()
  await expect(page.getByText('Lần nhập gần nhất lúc')).toBeHidden(COLD)
})
