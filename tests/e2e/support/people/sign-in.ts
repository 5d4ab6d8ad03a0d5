import { type Browser, expect, type Page } from '@playwright/test'
import { openSession } from '../../../../tools/seed/course/as-person.ts'
import type { CastName } from '../../../cast.ts'
import { endpoints } from '../endpoints.ts'
import { somebody } from './people.ts'

/** Fills the sign-in page that stands open; on one's own machine the session stays in the browser. */
export const fillSignIn = async (page: Page, who: CastName, machine: 'own' | 'shared' = 'shared'): Promise<void> => {
  const { userName, password } = somebody(who)
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  if (machine === 'own') await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

/** Under this key the SDK keeps a session in the window's storage; "demo" is the key of the API in a build for emulators. */
const SESSION = 'firebase:authUser:demo:[DEFAULT]'
const AN_HOUR_MS = 3_600_000

/** The session as the sign-in page leaves it in the window: somebody who has signed in here before. */
const sessionOf = async (who: CastName): Promise<string> => {
  const { idToken, refreshToken, localId, email } = await openSession(endpoints(), somebody(who).userName)
  const stsTokenManager = { refreshToken, accessToken: idToken, expirationTime: Date.now() + AN_HOUR_MS }
  const user = { uid: localId, email, emailVerified: false, isAnonymous: false, providerData: [], stsTokenManager }
  return JSON.stringify({ ...user, apiKey: 'demo', appName: '[DEFAULT]' })
}

/**
 * Makes this page somebody's who has signed in, before it opens anything. The sign-in page itself is not passed: it has
 * tests of its own, and costs seconds each time.
 */
export const startSession = async (page: Page, who: CastName): Promise<void> => {
  // An address without a file, so that nothing of the app runs before the session is there.
  await page.goto('/assets/khong-co.js')
  await page.evaluate(([key, session]) => sessionStorage.setItem(key, session), [
    SESSION,
    await sessionOf(who),
  ] as const)
}

/** Opens a page as somebody who has signed in, at home unless said otherwise. */
export const signIn = async (page: Page, who: CastName, path = '/'): Promise<void> => {
  await startSession(page, who)
  await page.goto(path)
  if (path === '/') await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
}

/** A browser of one's own for a further person: nothing is shared with the others. */
export const pageOf = async (browser: Browser, who: CastName, path = '/'): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, who, path)
  return page
}
