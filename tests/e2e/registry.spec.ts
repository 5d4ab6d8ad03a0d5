import { addDays, localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { expect, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { somebody } from './support/people/people.ts'
import { pageOf, signIn } from './support/people/sign-in.ts'

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }

test('who keeps the registry finds a unit without marks and changes it', async ({ page }) => {
  await signIn(page, 'organiser', '/danh-sach')
  await page.getByLabel('Tìm trong bảng').fill('ban chinh sach')
  await page.getByRole('link', { name: /^Ban Chính sách pháp luật/ }).click()
  await page.getByLabel('Nơi ban hành').fill('Thành phố Lai Châu')
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText(/Đã lưu Ban Chính sách/)).toBeVisible(COLD)
  await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toBeHidden()

  // Its head will be away: who is in charge then, from a day that is still to come; and that it will not be so after all.
  const day = (days: number) => viDate(addDays(localDate(new Date()), days))
  await page.getByRole('button', { name: 'Ghi người điều hành thay' }).click()
  await expect(page.getByText('Xin điền mục này.').first()).toBeVisible()
  await page.getByRole('combobox', { name: 'Người được giao điều hành' }).fill('tao thi anh')
  await page.getByRole('option', { name: /Tao Thị Ánh/ }).click()
  await page.getByLabel('Từ ngày').last().fill(day(60))
  await page.getByLabel('Đến hết ngày').last().fill(day(50))
  await page.getByLabel('Văn bản giao điều hành').fill('Giấy ủy quyền số 12/GUQ')
  await page.getByRole('button', { name: 'Ghi người điều hành thay' }).click()
  await expect(page.getByText(/^Ngày kết thúc sớm hơn ngày bắt đầu/)).toBeVisible(COLD)
  await page.getByLabel('Đến hết ngày').last().fill(day(62))
  await page.getByRole('button', { name: 'Ghi người điều hành thay' }).click()
  await page.getByRole('button', { name: 'Lưu và áp dụng' }).click()
  await expect(page.getByText(/^Từ ngày .* đồng chí Tao Thị Ánh điều hành đơn vị thay đồng chí/)).toBeVisible()
  await page.getByRole('button', { name: 'Kết thúc điều hành thay' }).click()
  await expect(page.getByRole('button', { name: 'Ghi người điều hành thay' })).toBeVisible(COLD)
})

test('two who edit one person at once are shown both, and what was typed outlives a reload', async ({
  page,
  browser,
}) => {
  const path = `/danh-sach/can-bo/${CAST.cadre}`
  await signIn(page, 'organiser', path)
  await page.getByLabel('Điện thoại').fill('0000 111 222')
  await page.reload()
  await expect(page.getByLabel('Điện thoại')).toHaveValue('0000 111 222')

  const other = await pageOf(browser, 'organiserHead', path)
  await other.getByLabel('Mã cán bộ của cơ quan').fill('CB-015')
  await other.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(other.getByText(/Đã lưu Lò Thị Mai/)).toBeVisible(COLD)

  await expect(page.getByText('Đã có người lưu bản mới trong lúc đồng chí sửa')).toBeVisible()
  await page.getByRole('button', { name: 'Lấy bản đã lưu' }).click()
  await expect(page.getByLabel('Mã cán bộ của cơ quan')).toHaveValue('CB-015')
  await other.context().close()
})

// Somebody who signs in in no other test: the trial's password is not his any more.
test('somebody changes the own password and signs in with the new one', async ({ page }) => {
  const { userName, password } = somebody('districtStaff')
  await signIn(page, 'districtStaff', '/tai-khoan-cua-toi')
  await expect(page.getByRole('definition').filter({ hasText: userName }).first()).toBeVisible()
  const change = async (current: string, next: string) => {
    await page.getByLabel('Mật khẩu đang dùng').fill(current)
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(next)
    await page.getByLabel('Nhập lại mật khẩu mới').fill(next)
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
  }
  await change('khong-phai-mat-khau', 'tám ngọn đồi chè')
  await expect(page.getByText('Mật khẩu đang dùng chưa đúng. Mật khẩu chưa thay đổi.').first()).toBeVisible(COLD)
  await change(password, 'Basketball2026')
  await expect(page.getByText(/^Mật khẩu này dễ đoán/).first()).toBeVisible(COLD)
  await change(password, 'tám ngọn đồi chè')
  await expect(page.getByText('Đã đổi mật khẩu. Mời đồng chí đăng nhập bằng mật khẩu mới.')).toBeVisible(COLD)
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(userName)
  // Typed as some systems do, with marks of their own beside the letters.
  await page.getByLabel('Mật khẩu', { exact: true }).fill('tám ngọn đồi chè'.normalize('NFD'))
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tài khoản của tôi' })).toBeVisible(COLD)
})
