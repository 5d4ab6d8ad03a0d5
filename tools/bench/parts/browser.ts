import { type Browser, type BrowserContext, type CDPSession, chromium, type Locator, type Page } from '@playwright/test'
import { CAST, type CastName } from '../../../tests/cast.ts'
import { campaignId } from '../../../tests/e2e/support/campaign.ts'
import { somebody } from '../../../tests/e2e/support/people/people.ts'
import { chromiumFlags } from '../../../tests/support/chromium.ts'
import { env } from '../../../tests/support/env.ts'
import type { Extent, Figure } from '../figures.ts'
import { keyFigures } from './browser/keys.ts'
import { soakFigures } from './browser/soak.ts'
import { tableFigures } from './browser/table.ts'

/** Slow 3G, and a processor of a quarter of this one's speed. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SLOWER_CPU = 4
/** The relay before the documents (relay.ts) is no address that the page's own policy knows. */
const COMMON = { baseURL: env.webUrl, locale: 'vi-VN', bypassCSP: true }
const PATIENCE = { timeout: 120_000 }

const slowed = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  return session
}

const contextOf = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ ...COMMON, viewport: { width: 412, height: 915 } })

/** Signs in on the own machine, so that a new page of the same browser is still signed in. */
const signIn = async (page: Page, who: CastName): Promise<void> => {
  const { userName, password } = somebody(who)
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc cần làm' }).waitFor(PATIENCE)
}

interface Shown {
  shell: number
  all: number
}

/** Seconds from the address until the page has its heading, and what it is opened for. */
const opened = async (page: Page, path: string, done: (page: Page) => Promise<unknown>): Promise<Shown> => {
  const session = await slowed(page)
  const started = performance.now()
  const since = () => (performance.now() - started) / 1_000
  await page.goto(path, { waitUntil: 'commit', ...PATIENCE })
  await page.getByRole('heading', { level: 1 }).first().waitFor(PATIENCE)
  const shell = since()
  await done(page)
  const all = since()
  await session.detach()
  return { shell, all }
}

/** The same signed-in person in a browser that has nothing of the product yet: the session alone is carried over. */
const cold = async (browser: Browser, signedIn: BrowserContext): Promise<Page> => {
  const state = await signedIn.storageState()
  for (const origin of state.origins)
    origin.localStorage = origin.localStorage.filter(({ name }) => name.startsWith('firebase:authUser:'))
  const context = await browser.newContext({
    ...{ ...COMMON, viewport: { width: 412, height: 915 }, storageState: state },
  })
  return context.newPage()
}

const said = ({ shell }: Shown) => `its heading after ${shell.toFixed(1)} s`

interface Opening {
  id: 'home' | 'writing' | 'board'
  who: CastName
  path: string
  /** What the page is opened for. */
  done: (page: Page) => Locator
}

const openingFigures = async (browser: Browser): Promise<Figure[]> => {
  const signInPage = await (await contextOf(browser)).newPage()
  const button = (page: Page) => page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor(PATIENCE)
  const first = await opened(signInPage, '/dang-nhap', button)
  await signInPage.context().close()
  const figures: Figure[] = [{ id: 'slow-sign-in', figure: first.all }]
  const paper = `${await campaignId()}_${CAST.cadre}`
  const pages: readonly Opening[] = [
    { id: 'home', who: 'cadre', path: '/', done: (page) => page.getByRole('heading', { name: 'Kế hoạch của đợt' }) },
    { id: 'writing', who: 'cadre', path: `/ban-kiem-diem/${paper}`, done: (page) => page.getByRole('textbox').first() },
    { id: 'board', who: 'organiser', path: '/tien-do', done: (page) => page.getByText('Đang theo dõi trực tiếp') },
  ]
  for (const { id, who, path, done } of pages) {
    const context = await contextOf(browser)
    const page = await context.newPage()
    await signIn(page, who)
    const until = (shown: Page) => done(shown).waitFor(PATIENCE)
    const fresh = await cold(browser, context)
    const atFirst = await opened(fresh, path, until)
    figures.push({ id: `slow-${id}`, figure: atFirst.all, note: said(atFirst) })
    await fresh.context().close()
    // The worker has kept the shell by then.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null))
    await page.goto(path)
    await until(page)
    await page.close()
    const again = await opened(await context.newPage(), path, until)
    figures.push({ id: `slow-${id}-warm`, figure: again.all, note: said(again) })
    await context.close()
  }
  return figures
}

/** What a weak device and a long day do to the browser's side. */
export const measure = async ({ quick }: Extent): Promise<Figure[]> => {
  const browser = await chromium.launch({
    executablePath: process.env.KIEMDIEM_CHROMIUM ?? '',
    args: [...chromiumFlags(), '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  })
  const open = async (who: CastName) => {
    const context = await browser.newContext({ ...COMMON, serviceWorkers: 'block' })
    const page = await context.newPage()
    await signIn(page, who)
    return page
  }
  try {
    return [
      ...(await openingFigures(browser)),
      ...(await keyFigures(await open('cadre'), quick ? 60 : 200)),
      ...(await soakFigures(await open('organiser'), quick ? 600 : 4_000)),
      // Last: the board of the soak is the trial's own.
      ...(await tableFigures(await open('organiserHead'), quick ? 120 : 300)),
    ]
  } finally {
    await browser.close()
  }
}
