import { expect, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { expectAccessible } from './support/accessible.ts'
import { campaignId } from './support/campaign.ts'
import { pageOf, signIn } from './support/people/sign-in.ts'

test.describe.configure({ timeout: 360_000 })

test('sign-in, home, writing, reading and the board have no violations', async ({ browser, page }) => {
  await page.goto('/dang-nhap')
  await expect(page.getByRole('button', { name: 'Đăng nhập', exact: true })).toBeVisible()
  await expectAccessible(page, 'sign-in')

  await signIn(page, 'organiser')
  await expect(page.getByRole('link', { name: 'Tiến độ của các đơn vị' })).toBeVisible()
  await expectAccessible(page, 'home')

  await page.goto('/tien-do?tim=phong+tho')
  await expect(page.getByText('Đang theo dõi trực tiếp')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Lù Văn Quân' })).toBeVisible()
  await expectAccessible(page, 'board')

  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page
    .getByRole('link', { name: /^Đọc bản kiểm điểm của/ })
    .first()
    .click()
  await expect(page.getByRole('article').first()).toBeVisible()
  // Another page opens at its top, and the link that skips writes no address of a part.
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const address = page.url()
  await page.getByRole('link', { name: 'Đến nội dung chính' }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(page.url()).toBe(address)
  await expectAccessible(page, 'reading')

  const paper = `${await campaignId()}_${CAST.cadre}`
  await page.goto(`/nhap-thay/${paper}`)
  await page.getByLabel('Bản giấy đóng dấu độ mật nào?').selectOption({ label: 'Không đóng dấu độ mật' })
  await page.getByLabel('Nhập cả nội dung bản kiểm điểm').check()
  await page.getByRole('button', { name: 'Nhập thay', exact: true }).click()
  await expect(page.getByText('Xin ghi đủ độ mật')).toBeVisible()
  await expectAccessible(page, 'entering a paper')
  await page.goto(`/xep-loai/${paper}_partyGroup`)
  await page.getByRole('button', { name: 'Ghi không xếp loại' }).click()
  await expect(page.getByText('Xin chọn lý do không xếp loại')).toBeVisible()
  await expectAccessible(page, 'who is given no level')

  const writer = await pageOf(browser, 'nonMember')
  await writer.getByRole('link', { name: 'Viết bản kiểm điểm cá nhân' }).click()
  await expect(writer.getByRole('main').getByRole('textbox').first()).toBeVisible()
  await expectAccessible(writer, 'writing')
  await writer.context().close()
})

test('first access, preview, receipt and accounts have no violations', async ({ browser, page }) => {
  await page.goto('/ma-truy-cap')
  await expect(page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' })).toBeVisible()
  await expectAccessible(page, 'first access')

  for (const [who, heading] of [
    ['nonMember', 'Xem lại trước khi gửi'],
    ['deputy', 'Đã gửi bản kiểm điểm'],
  ] as const) {
    const writer = await pageOf(browser, who, `/ban-kiem-diem/${await campaignId()}_${CAST[who]}/gui`)
    await expect(writer.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expectAccessible(writer, heading)
    await writer.context().close()
  }

  const consulted = await pageOf(browser, 'consulted', '/y-kien')
  await expect(consulted.getByRole('combobox', { name: /^Ý kiến đối với/ }).first()).toBeEnabled()
  await expectAccessible(consulted, 'opinions')
  await consulted.context().close()

  await signIn(page, 'admin', '/tai-khoan')
  const roles = page.getByRole('button', { name: /^Quyền, khóa tài khoản: / }).first()
  await expect(roles).toBeVisible()
  await expectAccessible(page, 'accounts')
  await roles.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'roles')
})
