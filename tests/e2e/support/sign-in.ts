import { type Browser, expect, type Page } from '@playwright/test'
import type { CastName } from '../../cast.ts'
import { somebody } from './people.ts'

/** Fills the sign-in page that stands open. */
export const fillSignIn = async (page: Page, who: CastName): Promise<void> => {
  const { userName, password } = somebody(who)
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

/** Signs in from the first page, and waits for what one has to do. */
export const signIn = async (page: Page, who: CastName): Promise<void> => {
  await page.goto('/dang-nhap')
  await fillSignIn(page, who)
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
}

/** A browser of one's own for a further person: nothing is shared with the others. */
export const pageOf = async (browser: Browser, who: CastName): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, who)
  return page
}
