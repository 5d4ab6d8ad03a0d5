import { expect, type Page, test } from '@playwright/test'
import { returnAs, signIn as tokenOf } from '../../tools/seed/course/as-person.ts'
import { reviewPlan, roster, units } from '../../tools/seed/roster.ts'
import { expectAccessible } from './support/accessible.ts'
import { campaignId } from './support/campaign.ts'
import { endpoints } from './support/endpoints.ts'
import { signIn, startSession } from './support/people/sign-in.ts'
import { readsOf, sumOf } from './support/reads.ts'

/** A sealed paper of a district's office and the chair who may return it; no other test uses them. */
const STAFF = { id: 'p-lu-van-quan', name: 'Lù Văn Quân', unit: 'Cơ quan LĐLĐ Phong Thổ' }
const CHAIR = 'p-tan-van-kinh'

const openBoard = async (page: Page, path = '/tien-do') => {
  await page.goto(path)
  await expect(page.getByText('Đang theo dõi trực tiếp')).toBeVisible()
}
const unitsOn = (page: Page) => page.getByRole('rowheader').getByRole('button')
const rowOf = (page: Page, unit: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit }) })
const boardsOf = (track: string) =>
  new Set(reviewPlan.filter((plan) => plan.track === track).map(({ unit }) => unit)).size

/** The chair returns the paper, away from the screen under test. */
const returnIt = async () => {
  const chair = roster.find(({ person }) => person.id === CHAIR)
  if (!chair) throw new Error(`${CHAIR} is not of the roster`)
  const at = endpoints()
  await returnAs(at, await tokenOf(at, chair.userName), {
    paperId: `${await campaignId()}_${STAFF.id}`,
    revision: 1,
    remarks: 'Đề nghị bổ sung số liệu.',
    key: `e2e-board-${Date.now()}`,
  })
}

test.describe('an organiser of two tracks', () => {
  test.beforeEach(({ page }) => startSession(page, 'organiser'))

  test('opening the board costs at most a read a unit and two, a change costs one', async ({ page }) => {
    await openBoard(page)
    await expect(unitsOn(page)).toHaveCount(boardsOf('partyGroup') + boardsOf('provincial'))
    const opening = sumOf(await readsOf(page))
    expect(opening).toBeLessThanOrEqual(units.length + 2)

    await returnIt()
    await expect(rowOf(page, STAFF.unit).getByText('vừa thay đổi lúc')).toBeVisible()
    expect(sumOf(await readsOf(page))).toBe(opening + 1)

    await rowOf(page, STAFF.unit).getByRole('button').click()
    const row = page.getByRole('listitem').filter({ hasText: STAFF.name })
    await expect(row.getByText('đang bổ sung, hoàn thiện')).toBeVisible()
    expect(sumOf(await readsOf(page))).toBe(opening + 1)
  })

  test('filters by track, by name without its marks, by lateness; the address keeps them', async ({ page }) => {
    await openBoard(page)
    await page.getByLabel('Tìm đơn vị, họ tên').fill('tam duong')
    await expect(unitsOn(page)).toHaveCount(2)
    await page.getByLabel('Tìm đơn vị, họ tên').fill('giàng thị my')
    await expect(unitsOn(page)).toHaveText([/BTV LĐLĐ Tam Đường/])
    await page.getByRole('link', { name: 'Đọc bản kiểm điểm của Giàng Thị Mỷ' }).click()
    await expect(page).toHaveURL(/\/ho-so\//)
    await page.goBack()
    await expect(unitsOn(page)).toHaveText([/BTV LĐLĐ Tam Đường/])

    await page.getByLabel('Tìm đơn vị, họ tên').fill('')
    await page.getByLabel('Diện quản lý').selectOption({ label: 'Diện Ban Thường vụ Tỉnh ủy quản lý' })
    await expect(unitsOn(page)).toHaveCount(boardsOf('provincial'))
    await expect(page.getByRole('columnheader', { name: 'Thẩm định' })).toBeHidden()

    await openBoard(page, '/tien-do?qua-han=1')
    await expect(page.getByLabel('Chỉ xem quá hạn')).toBeChecked()
    const listed = page.getByRole('table').getByRole('listitem')
    const late = await listed.filter({ hasText: 'quá hạn' }).count()
    expect(late).toBeGreaterThan(0)
    await expect(listed).toHaveCount(late)
    await expect(page.getByRole('definition').filter({ hasText: 'Xem hồ sơ quá hạn' })).toContainText(String(late))
  })

  test('reminds the late of a stage, who sees first who gets what, and once a day', async ({ page }) => {
    await openBoard(page)
    await page.getByRole('link', { name: 'Đôn đốc, cần gọi' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đôn đốc việc quá hạn')
    const mailed = page.getByRole('region', { name: 'Sẽ nhận thư' }).getByRole('listitem')
    await expect(mailed.filter({ hasText: 'quá hạn' }).first()).toBeVisible()
    await expectAccessible(page, 'reminding the late')
    const send = page.getByRole('button', { name: /^Gửi thư đôn đốc \d+ đồng chí$/ })
    await send.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi thư đôn đốc' }).click()
    await expect(page.getByText(/^Đã gửi thư đôn đốc \d+ đồng chí/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Hôm nay đã được nhắc' })).toBeVisible()
    await expect(send).toBeHidden()
  })

  test('on a phone each unit is a card and nothing is wider than the screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openBoard(page)
    await unitsOn(page).first().click()
    await expect(page.getByRole('list', { name: 'Hồ sơ của Đảng đoàn' })).toBeVisible()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(360)
    const card = await rowOf(page, STAFF.unit).boundingBox()
    expect(card?.width).toBeGreaterThan(300)
  })

  test('a page hidden for five minutes stops listening, and catches up when it is shown', async ({ page }) => {
    await page.clock.install()
    await openBoard(page)
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await hide(true)
    await page.clock.fastForward('05:10')
    await expect(page.getByText('Đã tạm dừng theo dõi vì trang bị ẩn quá 05 phút')).toBeVisible()
    // The listener itself is closed a little later; showing the page opens a new one, which reads anew.
    await page.clock.fastForward('00:10')
    const before = (await readsOf(page)).boardsOfTrack ?? 0
    await hide(false)
    await expect(page.getByText('Đang theo dõi trực tiếp')).toBeVisible()
    expect((await readsOf(page)).boardsOfTrack).toBe(2 * before)
  })
})

test('the organiser of the party cell sees its board and nothing else', async ({ page }) => {
  await startSession(page, 'cellSecretary')
  await openBoard(page, '/tien-do?tim=')
  await expect(unitsOn(page)).toContainText(['Chi bộ cơ quan'])
  expect((await readsOf(page)).boardsOfTrack).toBe(boardsOf('partyCell'))
})

test('a head sees his unit and opens the papers of his staff, a clerk nobody else’s', async ({ page, browser }) => {
  await startSession(page, 'head')
  await openBoard(page)
  await expect(unitsOn(page)).toHaveCount(1)
  await unitsOn(page).first().click()
  await expect(page.getByRole('link', { name: 'Đọc bản kiểm điểm của Tao Thị Ánh' })).toBeVisible()

  const clerk = await (await browser.newContext()).newPage()
  await startSession(clerk, 'clerk')
  await openBoard(clerk)
  await unitsOn(clerk).first().click()
  await expect(clerk.getByRole('listitem').filter({ hasText: 'Tao Thị Ánh' })).toBeVisible()
  await expect(clerk.getByRole('link', { name: 'Đọc bản kiểm điểm của Tao Thị Ánh' })).toBeHidden()
})

test('a cadre without a unit has no board', async ({ page }) => {
  await signIn(page, 'nonMember')
  await expect(page.getByRole('link', { name: 'Tiến độ' })).toBeHidden()
  await page.goto('/tien-do')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Tiến độ')
  await expect(page.getByRole('table')).toBeHidden()
})
