import { expect, test } from '@playwright/test'
import { CAST } from '../../cast.ts'
import { campaignId } from '../support/campaign.ts'
import { ANSWERED, giveReasons, savePlan, tooSoon, typeDay } from '../support/conference.ts'
import { screen, shoot } from '../support/shoot.ts'

/** The trial's conferences, each as far as the seed has brought it (tools/seed/course/conferences/chosen.ts). */
const conference = async (unit: string) => `/hoi-nghi/${await campaignId()}_${unit}_1`

test('conferences of somebody who leads two, and a plan with what it would do', async ({ browser }) => {
  const page = await screen(browser, 'cellSecretary', '/hoi-nghi', 'Hội nghị')
  await expect(page.getByRole('heading', { name: 'Hội nghị của đồng chí' })).toBeVisible()
  await shoot(page, 'conferences')
  await page.goto('/hoi-nghi/lap/u-chi-bo')
  await expect(page.getByLabel('Ngày họp', { exact: true })).toBeVisible()
  await page.getByLabel('Địa điểm', { exact: true }).fill('Phòng họp tầng 2')
  await page.getByLabel('Giờ họp', { exact: true }).fill('14:00')
  await typeDay(page, tooSoon())
  await shoot(page, 'conference-plan')
  await page.getByRole('heading', { name: 'Kiểm tra trước khi lưu' }).evaluate((part) => part.scrollIntoView())
  await shoot(page, 'conference-plan-effects')
})

test('a conference whose papers are out', async ({ browser }) => {
  const page = await screen(browser, 'called', await conference('u-tgnc'), /Hội nghị kiểm điểm của Ban/)
  await shoot(page, 'conference')
  await page.goto(`${await conference('u-tgnc')}/tai-lieu`)
  await expect(page.getByText('Ghi chú của tôi').first()).toBeVisible()
  await shoot(page, 'conference-papers')
})

test('a meeting that is on', async ({ browser }) => {
  const at = await conference('u-btv-tp-lai-chau')
  const page = await screen(browser, 'cityChair', `${at}/dien-bien`, /Hội nghị kiểm điểm của Ban Thường vụ/)
  await expect(page.getByText('Có mặt', { exact: true }).first()).toBeVisible()
  await shoot(page, 'conference-meeting')
  await page.getByRole('button', { name: 'Thay người chủ trì, thư ký' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await shoot(page, 'conference-replace')
  await page.keyboard.press('Escape')
  await page.goto(`${at}/dien-bien#item.${CAST.cityChair}`)
  await expect(page.getByLabel('Ý kiến tham gia')).toBeVisible()
  await shoot(page, 'conference-item')
  await page.goto(`${at}/dien-bien#sheets`)
  await expect(page.getByLabel('Số phiếu phát ra')).toBeVisible()
  await shoot(page, 'conference-ballots')
  await page.goto(`${at}/bien-ban`)
  await expect(page.getByText('Bản xem trước, đúng như khi in')).toBeVisible()
  await shoot(page, 'conference-minutes-draft')
})

test('confirmed minutes, and the proposal that follows', async ({ browser }) => {
  const at = await conference('u-btv-giao-duc')
  const page = await screen(browser, 'sectorChair', `${at}/bien-ban`, /Hội nghị kiểm điểm của Ban Thường vụ/)
  await expect(page.getByRole('button', { name: 'In biên bản' })).toBeVisible()
  await shoot(page, 'conference-minutes')
  await page.getByRole('checkbox', { name: /^Tôi đã xem: tài liệu không có dấu Mật/ }).check()
  const buffer = Buffer.from('%PDF-1.7\nBiên bản\n%%EOF\n')
  await page.locator('input[type=file]').setInputFiles({ name: 'bien-ban-ky.pdf', mimeType: 'application/pdf', buffer })
  await expect(page.getByText(/^Bản số 1 ·/)).toBeVisible(ANSWERED)
  await shoot(page, 'conference-copies', page.getByRole('heading', { name: 'Bản ký' }))
  await page.goto(`${at}/de-nghi`)
  await expect(page.getByRole('button', { name: 'Gửi hồ sơ đề nghị xếp loại' })).toBeVisible()
  await shoot(page, 'conference-proposal')
})

test('the draft report of the Đảng đoàn, and its letter', async ({ browser }) => {
  const page = await screen(browser, 'organiser', '/hoi-nghi/lap/u-dang-doan', /Lập lịch/)
  await page.getByLabel('Địa điểm', { exact: true }).fill('Phòng họp tầng 2')
  await typeDay(page, tooSoon())
  await giveReasons(page, 'Theo lịch công tác của Đảng đoàn.')
  const at = await savePlan(page)
  await page.goto(`${at}/tai-lieu?in=cong-van`)
  await page.getByRole('button', { name: 'Phát hành công văn' }).click()
  await expect(page.getByRole('heading', { name: 'Bản ký' })).toBeVisible(ANSWERED)
  await shoot(page, 'conference-draft-letter')
  await page.goto(at)
  await expect(page.getByText(/chờ văn thư vào số/)).toBeVisible()
  await shoot(page, 'conference-draft', page.getByRole('heading', { name: 'Dự thảo báo cáo kiểm điểm gửi cấp trên' }))
})

test('the calendar, and a suggested issue', async ({ browser }) => {
  const page = await screen(browser, 'organiser', '/lich-lam-viec', /Lịch làm việc/)
  await shoot(page, 'calendar')
  await page.goto(`/goi-y/${await campaignId()}_${CAST.nonMember}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await shoot(page, 'suggest')
})
