import { expect, type Page, test } from '@playwright/test'
import { accounts } from '../../tools/seed/accounts.ts'
import { CAST } from '../cast.ts'
import { campaignId } from './support/campaign.ts'
import { somebody } from './support/people/people.ts'

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

/** Where Firestore's channel looks whether there is a network at all: written into the SDK, no setting turns it off. */
const PROBE = 'https://www.google.com/images/cleardot.gif'

test('nothing is asked of any other address: the probe of the network is refused before it leaves the browser', async ({
  page,
  context,
}) => {
  const left: string[] = []
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      left.push(route.request().url())
      return route.abort()
    },
  )
  await page.goto('/')
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeVisible()
  const refused = await page.evaluate(async (probe) => {
    const seen: string[] = []
    const both = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        if (seen.push(`${effectiveDirective} ${blockedURI}`) === 2) resolve()
      })
    })
    new Image().src = probe
    await fetch(probe, { mode: 'no-cors' }).catch(() => undefined)
    await both
    return seen.sort()
  }, PROBE)
  expect(refused).toEqual([`connect-src ${PROBE}`, `img-src ${PROBE}`])
  expect(left).toEqual([])
})

test.describe('without a network, the second time', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the page comes from what the browser has kept, and says what is missing and what is safe here', async ({
    page,
    context,
  }) => {
    const writer = somebody('cadre')
    await page.goto('/')
    await page.getByRole('checkbox').check()
    await signIn(page, writer.userName, writer.password)
    await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible({ timeout: 60_000 })
    const kept = await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().map(({ url }) => new URL(url))
    })
    // Of this origin alone, and of it only what the build has made: nothing of anybody.
    expect(new Set(kept.map(({ origin }) => origin))).toEqual(new Set([new URL(page.url()).origin]))
    for (const { pathname } of kept)
      expect(pathname).toMatch(
        /^\/(assets\/[\w-]+\.(js|css)|index\.html|early-scripts\.js|old-browser\.js|older-browsers\.js|icon\.svg)$/,
      )

    await page.goto(`/ban-kiem-diem/${await campaignId()}_${CAST.cadre}`)
    const box = page.getByRole('textbox').first()
    await expect(box).toBeVisible()
    await context.setOffline(true)
    await box.fill('Viết khi không có mạng.')
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
      .toContain('Viết khi không có mạng.')
    await page.close({ runBeforeUnload: false })

    const again = await context.newPage()
    await again.goto('/')
    // On one's own machine from the last time; what is not kept is what others have sent.
    await expect(again.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
    await expect(again.getByText('Đang mất kết nối.', { exact: false })).toBeVisible()
    await expect(again.getByText('Trên máy này còn 01 mục đã viết chưa gửi được')).toBeVisible()

    await context.setOffline(false)
    await again.goto(`/ban-kiem-diem/${await campaignId()}_${CAST.cadre}`)
    await expect(again.getByText('Viết khi không có mạng.').first()).toBeVisible()
  })
})
