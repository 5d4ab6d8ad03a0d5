import { expect, type Page, test } from '@playwright/test'
import { CAST, type CastName } from '../cast.ts'
import { fillSignIn } from './support/people/sign-in.ts'

/** What is in the browser of what the first page was made of, by whom it is of. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('kd.first.p-'))
      .map((name) => localStorage.getItem(name) ?? ''),
  )

const home = async (page: Page, who: CastName, machine: 'own' | 'shared'): Promise<void> => {
  await page.goto('/dang-nhap')
  await fillSignIn(page, who, machine)
  await expect(page.getByRole('heading', { name: 'Kế hoạch của đợt' })).toBeVisible()
}

/** Lets nothing of the database through until it is told to. */
const heldBack = async (page: Page): Promise<() => void> => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(/google\.firestore|\/v1\/projects\//, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

test('on one’s own machine the first page stands before the server has answered, until one signs out', async ({
  page,
}) => {
  await home(page, 'nonMember', 'own')
  const plan = page.getByRole('heading', { name: 'Kế hoạch của đợt' })
  // Account, campaign, papers, what was opened; that there is no board and no conference of this person's.
  const answers = async () =>
    Object.keys((JSON.parse((await kept(page))[0] ?? '{}') as { answers?: object }).answers ?? {})
  await expect.poll(async () => (await answers()).length, { timeout: 15_000 }).toBe(6)

  const release = await heldBack(page)
  await page.reload()
  await expect(plan).toBeVisible()
  await expect(page.getByText('Đang cập nhật…')).toBeVisible()
  release()
  await expect(page.getByText('Đang cập nhật…')).toBeHidden({ timeout: 30_000 })
  await expect(plan).toBeVisible()

  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click()
  await expect(page.getByText('Đồng chí đã đăng xuất.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('of what tells of others nothing is kept: who heads a unit waits for the server', async ({ page }) => {
  await home(page, 'head', 'own')
  await expect.poll(async () => (await kept(page)).length).toBe(1)
  const [text = ''] = await kept(page)
  const { answers } = JSON.parse(text) as { answers: Record<string, unknown[]> }
  expect(Object.keys(answers)).toContain(`access/${CAST.head}`)
  const ofOthers = Object.entries(answers).filter(([name]) => /^(progress\/[^/]+\/boards|conferences)\?/.test(name))
  expect(ofOthers.flatMap(([, rows]) => rows)).toEqual([])
  const release = await heldBack(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
  await expect(page.getByText('Đang tải…').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Kế hoạch của đợt' })).toBeHidden()
  release()
  await expect(page.getByRole('heading', { name: 'Kế hoạch của đợt' })).toBeVisible({ timeout: 30_000 })
})

test('on a shared machine nothing of it is kept', async ({ page }) => {
  await home(page, 'nonMember', 'shared')
  // Longer than what is written is waited for.
  await page.waitForTimeout(1_500)
  expect(await kept(page)).toEqual([])
})

/** The same session in a browser that has nothing of the product yet, as after its store was emptied. */
const emptied = async (page: Page): Promise<Page> => {
  const storageState = await page.context().storageState()
  for (const origin of storageState.origins)
    origin.localStorage = origin.localStorage.filter(({ name }) => name.startsWith('firebase:authUser:'))
  const context = await page.context().browser()?.newContext({ storageState, serviceWorkers: 'block' })
  if (!context) throw new Error('The browser is gone.')
  return context.newPage()
}

test('where nothing is kept the first page comes before the database’s script, and is live with it', async ({
  page,
}) => {
  await home(page, 'nonMember', 'own')
  const fresh = await emptied(page)
  const script = Promise.withResolvers<void>()
  await fresh.route(/assets\/database-/, async (route) => {
    await script.promise
    await route.continue()
  })
  await fresh.goto('/')
  await expect(fresh.getByRole('heading', { name: 'Kế hoạch của đợt' })).toBeVisible()
  await expect(fresh.getByText('Đang cập nhật…')).toBeVisible()
  // What only the listeners tell is not said before: that nothing is written.
  await expect(fresh.getByText('chưa viết')).toBeHidden()
  script.resolve()
  await expect(fresh.getByText('Đang cập nhật…')).toBeHidden({ timeout: 30_000 })
  await expect(fresh.getByText('đang viết')).toBeVisible()
  await fresh.context().close()
})

test('plain requests that nobody answers are done without', async ({ page }) => {
  await home(page, 'nonMember', 'own')
  const fresh = await emptied(page)
  let refused = 0
  await fresh.route(/\/v1\/projects\//, (route) => {
    refused += 1
    return route.abort()
  })
  await fresh.goto('/')
  await expect(fresh.getByRole('heading', { name: 'Kế hoạch của đợt' })).toBeVisible()
  await expect(fresh.getByText('Đang cập nhật…')).toBeHidden({ timeout: 30_000 })
  expect(refused).toBeGreaterThan(0)
  await fresh.context().close()
})

test('what looks like a session and is none ends at the sign-in page, once', async ({ page }) => {
  await page.goto('/assets/khong-co.js')
  await page.evaluate(() => {
    localStorage.setItem('firebase:authUser:other:[DEFAULT]', JSON.stringify({ uid: 'p-nobody' }))
  })
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(loads).toBeLessThanOrEqual(2)
})
