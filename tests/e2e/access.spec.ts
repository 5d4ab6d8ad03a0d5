import { expect, type Page, test } from '@playwright/test'
import { invitations } from '../../tools/seed/accounts.ts'
import { somebody } from './support/people/people.ts'
import { pageOf, signIn } from './support/people/sign-in.ts'

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }

const WRONG = 'Tên đăng nhập hoặc mật khẩu chưa đúng.'

const enter = async (page: Page, identifier: string, password: string): Promise<void> => {
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(identifier)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

const setPassword = async (page: Page, password: string): Promise<void> => {
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
  await page.getByLabel('Nhập lại mật khẩu mới').fill(password)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
}

const invitationOf = (personId: string) => {
  const found = invitations.find((each) => each.personId === personId)
  if (!found) throw new Error(`${personId} has no code`)
  return found
}

test('a wrong password, an unknown account and one that is off read the same', async ({ page }) => {
  await page.goto('/dang-nhap')
  for (const [identifier, password] of [
    [somebody('cadre').userName, 'khong-phai-mat-khau'],
    ['khongcoai', 'khong-phai-mat-khau'],
    ['khong.co.ai@laichau.example', 'khong-phai-mat-khau'],
    [somebody('deactivated').userName, somebody('deactivated').password],
  ] as const) {
    await enter(page, identifier, password)
    await expect(page.getByRole('alert').filter({ hasText: WRONG })).toBeVisible(COLD)
  }
})

test('somebody signs in by e-mail and lands on the page that was asked for', async ({ page }) => {
  const { email, password } = somebody('organiser')
  await page.goto('/tien-do')
  await enter(page, email ?? '', password)
  await expect(page.getByRole('heading', { level: 1, name: 'Tiến độ' })).toBeVisible(COLD)
})

test('a one-time code opens an account once; typed in lower case, it is read all the same', async ({
  page,
  browser,
}) => {
  const { code, userName } = invitationOf(somebody('invited').id)
  await page.goto('/ma-truy-cap')
  await page.getByLabel('Mã truy cập', { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '))
  await setPassword(page, 'ngắn')
  await expect(page.getByText('Mật khẩu cần có ít nhất 10 ký tự.').first()).toBeVisible()
  await setPassword(page, 'nương ngô suối đá')
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible(COLD)

  const other = await (await browser.newContext()).newPage()
  await other.goto(`/ma-truy-cap#${code}`)
  await setPassword(other, 'kẻ khác đặt mật khẩu')
  await expect(other.getByText('Mã truy cập này đã được sử dụng.').first()).toBeVisible()
  await other.goto('/dang-nhap')
  await enter(other, userName, 'kẻ khác đặt mật khẩu')
  await expect(other.getByRole('alert').filter({ hasText: WRONG })).toBeVisible()
  await enter(other, userName, 'nương ngô suối đá')
  await expect(other.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
})

test('an account that is locked while in use ends at once, with a sentence', async ({ page, browser }) => {
  const user = await pageOf(browser, 'sharedEmail')
  await signIn(page, 'admin', '/tai-khoan')
  const { name } = somebody('sharedEmail')
  await page.getByRole('button', { name: `Quyền, khóa tài khoản: ${name}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tài khoản được sử dụng (bỏ chọn để khóa)').uncheck()
  await dialog.getByRole('button', { name: 'Khóa tài khoản' }).click()
  await expect(user.getByText('Tài khoản này hiện không được sử dụng, hoặc vừa được đặt mật khẩu mới.')).toBeVisible(
    COLD,
  )
})

test('signing out leaves nothing in the browser, and back does not bring it back', async ({ page }) => {
  await signIn(page, 'outsider')
  await page
    .getByRole('link', { name: /bản kiểm điểm cá nhân/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /bản kiểm điểm cá nhân/i })).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click()
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await expect(page.getByText('Đồng chí đã đăng xuất.')).toBeVisible()
  const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  expect(left).toEqual([])
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Việc cần làm' })).toHaveCount(0)
})

test('a mail that tells of a code is chosen for each, and never because it was for the one before', async ({
  page,
}) => {
  await signIn(page, 'admin', '/tai-khoan')
  const dialog = page.getByRole('dialog')
  const mail = dialog.getByRole('checkbox', { name: /^Gửi thư mời/ })
  const [first = '', second = ''] = invitations
    .filter(({ personId }) => personId !== somebody('invited').id)
    .map(({ name }) => name)
  await page.getByRole('button', { name: `Cấp mã cho ${first}` }).click(COLD)
  await expect(mail).not.toBeChecked()
  await mail.check()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: `Cấp mã cho ${second}` }).click()
  await expect(mail).not.toBeChecked()
})
