import { expect, type Page, test } from '@playwright/test'
import { accounts } from '../../tools/seed/accounts.ts'

/** What the browser refuses or complains of: with the deployed policy of content there must be nothing. */
const complaints = (page: Page): string[] => {
  const seen: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text())
  })
  page.on('pageerror', (error) => seen.push(error.message))
  return seen
}

const signIn = async (page: Page, userName: string, password: string) => {
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

test('every page comes with the headers of production, whatever the address', async ({ request }) => {
  for (const path of ['/', '/dang-nhap', '/ho-so/khong-co']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-security-policy'], path).toContain("default-src 'none'")
    expect(answer.headers()['cache-control'], path).toBe('no-cache')
  }
  expect((await request.get('/assets/khong-co.js')).status()).toBe(404)
})

test('the app works under the policy of content: nothing is refused from sign-in to the board', async ({ page }) => {
  const seen = complaints(page)
  const organiser = accounts.find(({ userName }) => userName === 'nguyenthithanhhuyen')
  if (!organiser) throw new Error('the trial has no organiser')
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await signIn(page, organiser.userName, organiser.password)
  // The sign-in page has a heading too, and stands at the address that was asked for.
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
  await page.goto('/tien-do')
  await expect(page.getByRole('table').first()).toBeVisible()
  expect(seen).toEqual([])
})
