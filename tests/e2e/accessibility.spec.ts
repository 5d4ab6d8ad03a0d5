import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { campaignId } from './support/campaign.ts'
import { pageOf, signIn } from './support/sign-in.ts'

/** What WCAG 2.2 A and AA can have checked by a machine, on each screen as people meet it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Nothing that axe finds, and nothing wider than the screen. */
const violationsOn = async (page: Page) => {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  return [
    ...(wider > 0 ? [`wider than the screen by ${wider} px`] : []),
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
  ]
}

for (const [screen, width] of [
  ['a desk', 1366],
  ['a phone', 360],
] as const) {
  test(`on ${screen}: sign-in, home, writing, reading and the board have no violations`, async ({ browser, page }) => {
    await page.setViewportSize({ width, height: 768 })
    await page.goto('/dang-nhap')
    await expect(page.getByRole('button', { name: 'Đăng nhập', exact: true })).toBeVisible()
    expect(await violationsOn(page), 'sign-in').toEqual([])

    await signIn(page, 'organiser')
    await expect(page.getByRole('link', { name: 'Tiến độ của các đơn vị' })).toBeVisible()
    expect(await violationsOn(page), 'home').toEqual([])

    await page.goto('/tien-do?tim=phong+tho')
    await expect(page.getByText('Đang theo dõi trực tiếp')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Lù Văn Quân' })).toBeVisible()
    expect(await violationsOn(page), 'board').toEqual([])

    await page
      .getByRole('link', { name: /^Đọc bản kiểm điểm của/ })
      .first()
      .click()
    await expect(page.getByRole('article').first()).toBeVisible()
    expect(await violationsOn(page), 'reading').toEqual([])

    const writer = await pageOf(browser, 'nonMember')
    await writer.setViewportSize({ width, height: 768 })
    await writer.getByRole('link', { name: 'Viết bản kiểm điểm cá nhân' }).click()
    await expect(writer.getByRole('main').getByRole('textbox').first()).toBeVisible()
    expect(await violationsOn(writer), 'writing').toEqual([])
  })

  test(`on ${screen}: first access, preview, receipt and accounts have no violations`, async ({ browser, page }) => {
    await page.setViewportSize({ width, height: 768 })
    await page.goto('/ma-truy-cap')
    await expect(page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' })).toBeVisible()
    expect(await violationsOn(page), 'first access').toEqual([])

    for (const [who, heading] of [
      ['nonMember', 'Xem lại trước khi gửi'],
      ['deputy', 'Đã gửi bản kiểm điểm'],
    ] as const) {
      const writer = await pageOf(browser, who)
      await writer.setViewportSize({ width, height: 768 })
      await writer.goto(`/ban-kiem-diem/${await campaignId()}_${CAST[who]}/gui`)
      await expect(writer.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(writer.locator('[aria-busy=true]')).toHaveCount(0)
      expect(await violationsOn(writer), heading).toEqual([])
    }

    await signIn(page, 'admin')
    await page.goto('/tai-khoan')
    const roles = page.getByRole('button', { name: /^Quyền, khóa tài khoản: / }).first()
    await expect(roles).toBeVisible()
    expect(await violationsOn(page), 'accounts').toEqual([])
    await roles.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violationsOn(page), 'roles').toEqual([])
  })
}
