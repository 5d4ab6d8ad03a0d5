import { paths } from '@kiemdiem/domain/ids'
import { type Browser, chromium, type Page } from '@playwright/test'
import { db } from '../../../functions/src/firestore/db.ts'
import { fromFirestore } from '../../../functions/src/firestore/from-firestore.ts'
import { CAST, type CastName } from '../../../tests/cast.ts'
import { PAGES, weightOf } from '../../../tests/deploy/support/bundle.ts'
import { campaignId } from '../../../tests/e2e/support/campaign.ts'
import { somebody } from '../../../tests/e2e/support/people/people.ts'
import { readsOf } from '../../../tests/e2e/support/reads.ts'
import { chromiumFlags } from '../../../tests/support/chromium.ts'
import { env } from '../../../tests/support/env.ts'
import { returnAs, signIn as tokenOf } from '../../seed/course/as-person.ts'
import { type Figure, median } from '../figures.ts'

const byteFigures = (): Figure[] => {
  const heaviest = (kind: 'sign-in' | 'task' | 'board'): Figure => {
    const weights = PAGES.filter((page) => page.kind === kind).map(({ name, keys }) => ({ name, ...weightOf(...keys) }))
    const [most] = weights.sort((a, b) => b.js - a.js)
    return { id: `js-${kind}`, figure: most?.js ?? null, note: most?.name ?? '' }
  }
  const css = Math.max(...PAGES.map(({ keys }) => weightOf(...keys).css))
  return [heaviest('sign-in'), heaviest('task'), heaviest('board'), { id: 'css', figure: css }]
}

const PHONE = { width: 412, height: 915 }

const openAs = async (browser: Browser, who: CastName, viewport = { width: 1366, height: 768 }): Promise<Page> => {
  const context = await browser.newContext({ baseURL: env.webUrl, locale: 'vi-VN', bypassCSP: true, viewport })
  const page = await context.newPage()
  await page.addInitScript(() => {
    Reflect.set(globalThis, 'shift', 0)
    const seen = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
        if (!hadRecentInput) Reflect.set(globalThis, 'shift', Number(Reflect.get(globalThis, 'shift')) + value)
      }
    }
    new PerformanceObserver(seen).observe({ type: 'layout-shift', buffered: true })
  })
  const { userName, password } = somebody(who)
  await page.goto('/dang-nhap')
  await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Việc cần làm' }).waitFor()
  return page
}

/** When nothing has come for a while. */
const SETTLED_MS = 1500

/** How far a page jumps under the eyes while it loads. */
const shiftOf = async (page: Page, path: string): Promise<number> => {
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(SETTLED_MS)
  return page.evaluate(() => Number(Reflect.get(globalThis, 'shift')))
}

const shiftFigures = async (browser: Browser): Promise<Figure[]> => {
  const page = await openAs(browser, 'cadre', PHONE)
  const organiser = await openAs(browser, 'organiser', PHONE)
  const writing = `/ban-kiem-diem/${await campaignId()}_${CAST.cadre}`
  const times = async (seen: Page, path: string) =>
    median([await shiftOf(seen, path), await shiftOf(seen, path), await shiftOf(seen, path)])
  return [
    { id: 'shift-home', figure: Math.max(await times(page, '/'), await times(organiser, '/')) },
    { id: 'shift-task', figure: await times(page, writing) },
  ]
}

const sumOf = (reads: Record<string, number>): number => Object.values(reads).reduce((sum, count) => sum + count, 0)

/** Of those: what tells how far units are. What one has opened oneself lies beside them and is none. */
const boardsIn = (reads: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(reads).filter(([listener]) => /^boards|\/summaries\//.test(listener)))

const openBoard = async (page: Page) => {
  await page.goto('/tien-do')
  await page.getByText('Đang theo dõi trực tiếp').waitFor()
  await page.waitForTimeout(SETTLED_MS)
  return readsOf(page)
}

/** A sealed paper and the chair who may return it; returned once, while an organiser looks on. */
const STAFF = { id: 'p-lu-van-quan', unit: 'Cơ quan LĐLĐ Phong Thổ', chair: 'tanvankinh' }

const returnIt = async () => {
  const at = { projectId: env.project, firestore: env.firestore, auth: env.auth, functionsUrl: env.functionsUrl }
  const token = await tokenOf(at, STAFF.chair)
  const seen = { paperId: `${await campaignId()}_${STAFF.id}`, revision: 1, remarks: 'Đề nghị bổ sung số liệu.' }
  const started = performance.now()
  await returnAs(at, token, { ...seen, key: `bench-${Date.now()}` })
  return started
}

const boardFigures = async (browser: Browser): Promise<Figure[]> => {
  const page = await openAs(browser, 'organiser')
  await page.waitForTimeout(SETTLED_MS)
  const home = boardsIn(await readsOf(page))
  const reads = sumOf(await openBoard(page))
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: STAFF.unit }) })
  const told = row.getByText('vừa thay đổi lúc').waitFor()
  const started = await returnIt()
  await told
  const screen = performance.now() - started
  await page.waitForTimeout(SETTLED_MS)
  const after = sumOf(await readsOf(page))
  const viewer = await openAs(browser, 'head')
  const seen = await openBoard(viewer)
  const { docs } = await db
    .collection(paths.boards(await campaignId()))
    .where('track', 'in', ['partyGroup', 'provincial'])
    .get()
  const units = (await db.collection('units').count().get()).data().count
  const bytes = docs.reduce((sum, doc) => sum + Buffer.byteLength(JSON.stringify(fromFirestore(doc.data()))), 0)
  const rows = docs.reduce((sum, doc) => sum + Object.keys(doc.get('rows') as object).length, 0)
  return [
    { id: 'home-boards', figure: sumOf(home), note: JSON.stringify(home) },
    { id: 'board-open', figure: reads - units, note: `${reads} reads, ${units} units` },
    { id: 'board-open-viewer', figure: sumOf(seen) },
    { id: 'board-change', figure: after - reads },
    { id: 'board-bytes', figure: Math.round(bytes / rows), note: `${Math.round(bytes / 1024)} KiB, ${rows} reviews` },
    { id: 'screen', figure: screen },
  ]
}

/** What a browser fetches and shows of the trial. */
export const measure = async (): Promise<Figure[]> => {
  const browser = await chromium.launch({ executablePath: process.env.KIEMDIEM_CHROMIUM ?? '', args: chromiumFlags() })
  try {
    return [...byteFigures(), ...(await shiftFigures(browser)), ...(await boardFigures(browser))]
  } finally {
    await browser.close()
  }
}
