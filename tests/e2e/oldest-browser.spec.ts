import { expect, test } from '@playwright/test'
import type { CastName } from '../cast.ts'
import { screen } from './support/shoot.ts'

/** The pages that ask most of a browser. */
const PAGES: readonly [who: CastName, path: string, heading: RegExp][] = [
  ['organiser', '/tien-do', /Tiến độ/],
  ['organiser', '/hoi-nghi', /Hội nghị/],
  ['admin', '/tai-khoan', /Tài khoản/],
  ['organiser', '/danh-sach', /Đơn vị, cán bộ/],
]

test('the heaviest pages stand in Chrome 109 and need nothing it lacks', async ({ browser }) => {
  expect(browser.version()).toMatch(/^109\./)
  for (const [who, path, heading] of PAGES) {
    const page = await screen(browser, who, path, heading)
    await expect(page.getByText('Trình duyệt này quá cũ')).toBeHidden()
    await page.context().close()
  }
})
