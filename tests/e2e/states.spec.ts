import { conferenceIdOf } from '@kiemdiem/domain/ids'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { campaignId } from './support/campaign.ts'
import { looksRight } from './support/looks-right.ts'
import { pageOf, signIn, startSession } from './support/people/sign-in.ts'

/** States that people meet rarely, each as they meet it; nothing of the trial is changed but one draft. */
test.describe.configure({ timeout: 240_000 })

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }

const historyOf = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Xem lịch sử và tình trạng thư báo' }).click()
  const history = page.getByRole('region', { name: 'Lịch sử' })
  await expect(history).toContainText('Thư báo', COLD)
  return history
}

test('the history of a paper and of a conference, and the signed copies', async ({ browser, page }) => {
  await signIn(page, 'organiser', `/ho-so/${await campaignId()}_${CAST.deputy}`)
  await looksRight(page, 'history-paper', await historyOf(page))
  const chair = await pageOf(
    browser,
    'sectorChair',
    `/hoi-nghi/${conferenceIdOf(await campaignId(), 'u-btv-giao-duc', 1)}`,
  )
  const held = await historyOf(chair)
  await expect(held).not.toContainText('Chưa có việc nào được ghi.')
  await looksRight(chair, 'history-conference', held)
  await chair.goto(`${new URL(chair.url()).pathname}/bien-ban`)
  await chair
    .getByLabel('Chọn tệp PDF')
    .setInputFiles({ name: 'ban-ky.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
  await expect(chair.getByText(/^Xin xem tài liệu và đánh dấu/)).toBeVisible()
  await expect(chair.getByRole('progressbar')).toHaveCount(0)
  await looksRight(chair, 'copies', chair.getByRole('heading', { name: 'Bản ký' }))
})

test('the book of papers, and what is wrong in a line of it', async ({ page }) => {
  await signIn(page, 'docketer', '/so-van-ban')
  const enter = page.getByRole('button', { name: /^Vào số/ }).first()
  await page.getByLabel('Số', { exact: true }).first().fill('0')
  await enter.click()
  await expect(page.getByText('Xin ghi số từ 1 đến 9999.').first()).toBeVisible()
  await looksRight(page, 'docket', page.getByText('Xin ghi số từ 1 đến 9999.').first())
})

test('the guides', async ({ page }) => {
  for (const guide of ['bat-dau', 'hoi-nghi', 'xep-loai', 'mo-dot']) {
    await page.goto(`/huong-dan/${guide}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await looksRight(page, `guide-${guide}`)
  }
})

test('two windows of one draft that differ', async ({ page, context }) => {
  const address = `/ban-kiem-diem/${await campaignId()}_${CAST.outsider}`
  await signIn(page, 'outsider', address)
  const box = (of: Page) => of.getByRole('main').getByRole('textbox').first()
  const other = await context.newPage()
  await signIn(other, 'outsider', address)
  await box(page).fill('Bản chung của hai cửa sổ.')
  await expect(box(other)).toHaveValue('Bản chung của hai cửa sổ.')
  // Only this window has no way to the server: both share one context.
  const unsaved = /:commit/
  await page.route(unsaved, (route) => route.abort())
  await box(page).fill('Bản chung của hai cửa sổ. Viết thêm ở phòng làm việc.')
  await box(other).fill('Bản chung của hai cửa sổ. Viết thêm ở nhà.')
  await expect(page.locator('[data-conflict]')).toContainText('Viết thêm ở nhà.', COLD)
  await looksRight(page, 'conflict', page.locator('[data-conflict]'))
  await page.unroute(unsaved)
})

test('a part of the page that a deployment has replaced', async ({ page }) => {
  await startSession(page, 'organiser')
  // It was loaded anew a moment ago, and that has not helped.
  await page.evaluate(() => sessionStorage.setItem('kd.reloaded', String(Date.now())))
  await page.route(/\/assets\/board-page-.*\.js$/, (route) => route.abort())
  await page.goto('/tien-do')
  await expect(page.getByText('Chưa tải được phần này của trang')).toBeVisible()
  await looksRight(page, 'missing-script')
})
