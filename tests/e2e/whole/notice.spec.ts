import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { OFFICE } from '../support/papers/hand-over.ts'
import { pageOf, signIn } from '../support/people/sign-in.ts'
import { fitsPhone } from '../support/phone.ts'
import { shootInPassing } from '../support/shoot.ts'

/** On whose paper the office’s rating rests. */
const COMMITTEE = 'Ban Thường vụ LĐLĐ thành phố Lai Châu'

const WHY = 'Hai báo cáo gửi chậm là do chờ số liệu của cấp trên.'

test('what was decided is told; whoever does not agree petitions, and is answered by a paper', async ({
  browser,
  page,
}) => {
  test.slow()
  await signIn(page, 'organiserHead', '/thong-bao')
  await expect(page.getByRole('heading', { level: 1, name: 'Thông báo kết quả xếp loại' })).toBeVisible()
  const tell = page.getByRole('button', { name: /^Thông báo kết quả: \d\d trường hợp$/ })
  await expect(tell).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page, 'notice')
  await shootInPassing(page, 'notice')
  await tell.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Thông báo kết quả' }).click()
  await expect(page.getByText(/^Đã thông báo kết quả của \d\d trường hợp\.$/)).toBeVisible({ timeout: 60_000 })

  // Who answers for the collective reads its result on a phone, says that it was received, and does not agree.
  const chair = await pageOf(browser, 'cityChair', '/ket-qua')
  await chair.setViewportSize({ width: 360, height: 740 })
  const card = chair.getByRole('article').filter({ hasText: OFFICE })
  await expect(card).toContainText('Hoàn thành nhiệm vụ')
  await card.getByRole('button', { name: 'Xác nhận đã nhận thông báo' }).click()
  await expect(card.getByText(/^Đã xác nhận nhận thông báo lúc/)).toBeVisible({ timeout: 60_000 })
  await card.getByRole('button', { name: 'Kiến nghị', exact: true }).click()
  await card.getByLabel('Nội dung kiến nghị').fill(WHY)
  await fitsPhone(chair)
  await expectAccessible(chair, 'a petition')
  await shootInPassing(chair, 'result-petition', card)
  await card.getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await expect(card.getByText(/^Đã gửi kiến nghị lúc/)).toBeVisible({ timeout: 60_000 })

  // It is a task of who records for those who decided.
  const recorder = await pageOf(browser, 'recorder')
  await recorder.getByRole('link', { name: /^Trả lời \d\d kiến nghị/ }).click({ timeout: 60_000 })
  const waiting = recorder.getByRole('listitem').filter({ hasText: OFFICE })
  await expect(waiting).toContainText(WHY)
  await waiting.getByLabel('Số, ký hiệu văn bản trả lời').fill('15-CV/ĐĐ')
  await waiting.getByLabel('Nội dung trả lời').fill('Đảng đoàn đã xem xét, thống nhất giữ nguyên kết quả.')
  const record = recorder.getByRole('button', { name: 'Ghi văn bản trả lời' })
  await record.first().click()
  await expect(waiting.getByText('Xin ghi ngày văn bản.')).toBeVisible()
  const today = await recorder.evaluate(() =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
  )
  await waiting.getByLabel('Ngày văn bản').fill(today)
  await expectAccessible(recorder, 'petitions')
  await shootInPassing(recorder, 'petitions')
  await record.first().click()
  await recorder.getByRole('dialog').getByRole('button', { name: 'Ghi văn bản trả lời' }).click()
  await expect(waiting.getByText(`Trả lời: 15-CV/ĐĐ, ngày ${today}`)).toBeVisible({ timeout: 60_000 })
  await expect(card.getByText(`Trả lời: 15-CV/ĐĐ, ngày ${today}`)).toBeVisible()
  await expect(card.getByText('Giữ nguyên kết quả', { exact: true })).toBeVisible()

  // What is to be mended is begun with what paper and conference say, and names who answers for it.
  await chair.goto('/khac-phuc')
  const form = chair.getByRole('heading', { level: 3, name: COMMITTEE }).locator('xpath=..')
  await expect(form.getByRole('group', { name: 'Nội dung 1' })).toBeVisible({ timeout: 60_000 })
  await form.getByRole('button', { name: 'Gửi kế hoạch khắc phục' }).click()
  await expect(form.getByText('Xin ghi người chịu trách nhiệm.').first()).toBeVisible()
  await expectAccessible(chair, 'a plan that lacks something')
  for (const [label, value] of [
    ['Biện pháp khắc phục', 'Lập lịch báo cáo, kiểm tra ngày 20 hằng tháng.'],
    ['Người chịu trách nhiệm', 'Đồng chí Chủ tịch'],
    ['Thời hạn hoàn thành', '30/06/2099'],
  ] as const)
    for (const field of await form.getByLabel(label).all()) await field.fill(value)
  await chair.reload()
  await expect(form.getByLabel('Người chịu trách nhiệm').first()).toHaveValue('Đồng chí Chủ tịch', { timeout: 60_000 })
  await form.getByRole('button', { name: 'Gửi kế hoạch khắc phục' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Gửi kế hoạch khắc phục' }).click()
  const sent = chair.getByRole('article').filter({ hasText: COMMITTEE })
  await expect(sent.getByText('Đã gửi, chờ xác nhận')).toBeVisible({ timeout: 60_000 })

  await page.goto('/khac-phuc')
  const asked = page.getByRole('article').filter({ hasText: COMMITTEE })
  await expect(asked).toContainText('kiểm tra ngày 20 hằng tháng')
  await expectAccessible(page, 'plans to confirm')
  await shootInPassing(page, 'remediation-confirm', asked)
  await asked.getByRole('button', { name: 'Xác nhận kế hoạch' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xác nhận kế hoạch' }).click()
  await expect(sent.getByText('Đã được xác nhận')).toBeVisible({ timeout: 60_000 })
  await sent.getByRole('link', { name: 'Xem bản in, tải Word' }).click()
  await expect(chair.getByRole('article', { name: 'Kế hoạch khắc phục' })).toContainText('KẾ HOẠCH')
  await shootInPassing(chair, 'remediation-plan')

  // Her unit’s list is public by its levels alone; each notice says when to petition until.
  await chair.goto('/ket-qua/in')
  const unit = chair.getByLabel('Đơn vị')
  const notice = chair.getByRole('article').first()
  await expect(unit.or(notice).first()).toBeVisible({ timeout: 60_000 })
  if (await unit.isVisible()) await unit.selectOption({ index: 1 })
  await expect(notice).toContainText('có quyền kiến nghị bằng văn bản với', { timeout: 60_000 })
  await shootInPassing(chair, 'personal-notice')
  await chair.getByRole('button', { name: 'Danh sách công khai' }).click()
  await expect(chair.getByRole('article').first()).toContainText('DANH SÁCH CÔNG KHAI')
  await expectAccessible(chair, 'printed notices')
  await shootInPassing(chair, 'public-list')

  // Of others somebody reads nothing.
  const other = await pageOf(browser, 'outsider', '/ket-qua')
  await expect(other.getByText('Chưa có thông báo kết quả')).toBeVisible()
  await other.goto('/khac-phuc')
  await expect(other.getByRole('heading', { level: 1, name: 'Kế hoạch khắc phục, cam kết' })).toBeVisible()
  await expect(other.getByText(COMMITTEE)).toHaveCount(0)
})
