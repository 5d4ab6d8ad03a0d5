import { COMMITMENT_NAMES, COMMITMENTS } from '@kiemdiem/domain/remediation/limits'
import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { somebody } from '../support/people/people.ts'
import { pageOf } from '../support/people/sign-in.ts'

const SLOW = { timeout: 60_000 }
/** Rated lower than proposed by the chair of his union, told, and not content with it. */
const STAFF = somebody('cityStaff').name
const WHY = 'Hai báo cáo chuyên đề gửi chậm do chờ số liệu của cơ sở.'
const ANSWER = 'Đã xem xét, quyết định lại mức xếp loại.'

test('who petitions is rated again: the new level is told, the old one kept, the plan of mending opened anew', async ({
  browser,
}) => {
  test.slow()
  // His plan and commitment stand, confirmed by the head, before he is rated again.
  const staff = await pageOf(browser, 'cityStaff', '/khac-phuc')
  const form = staff.getByRole('heading', { level: 3, name: STAFF }).locator('xpath=..')
  for (const part of COMMITMENTS)
    await form.getByLabel(COMMITMENT_NAMES[part]).fill('Thực hiện đúng quy định, đăng ký hoàn thành trước hạn.', SLOW)
  for (const [label, value] of [
    ['Biện pháp khắc phục', 'Lập lịch công việc từng tuần.'],
    ['Người chịu trách nhiệm', STAFF],
    ['Thời hạn hoàn thành', '30/06/2099'],
  ] as const)
    for (const field of await form.getByLabel(label).all()) await field.fill(value)
  await form.getByRole('button', { name: 'Gửi kế hoạch khắc phục' }).click()
  await staff.getByRole('dialog').getByRole('button', { name: 'Gửi kế hoạch khắc phục' }).click()
  const plan = staff.getByRole('article').filter({ hasText: STAFF })
  await expect(plan.getByText('Đã gửi, chờ xác nhận')).toBeVisible(SLOW)
  const chair = await pageOf(browser, 'cityChair', '/khac-phuc')
  const asked = chair.getByRole('article').filter({ hasText: STAFF })
  await asked.getByRole('button', { name: 'Xác nhận kế hoạch' }).click(SLOW)
  await chair.getByRole('dialog').getByRole('button', { name: 'Xác nhận kế hoạch' }).click()
  await expect(plan.getByText('Đã được xác nhận')).toBeVisible(SLOW)

  await staff.goto('/ket-qua')
  const card = staff.getByRole('article').filter({ hasText: STAFF })
  await expect(card).toContainText('Hoàn thành nhiệm vụ', SLOW)
  await card.getByRole('button', { name: 'Kiến nghị', exact: true }).click()
  await card.getByLabel('Nội dung kiến nghị').fill(WHY)
  await card.getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await staff.getByRole('dialog').getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await expect(card.getByText(/^Đã gửi kiến nghị lúc/)).toBeVisible(SLOW)

  // The chair answers by a paper: to be decided again.
  await chair.goto('/kien-nghi')
  const waiting = chair.getByRole('listitem').filter({ hasText: WHY })
  await waiting.getByLabel('Kết quả xem xét').selectOption('Xem xét, quyết định lại', SLOW)
  await waiting.getByLabel('Số, ký hiệu văn bản trả lời').fill('07/CV-LĐLĐ')
  await waiting.getByLabel('Nội dung trả lời').fill(ANSWER)
  const today = await chair.evaluate(() =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()),
  )
  await waiting.getByLabel('Ngày văn bản').fill(today)
  await waiting.getByRole('button', { name: 'Ghi văn bản trả lời' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Ghi văn bản trả lời' }).click()
  await expect(waiting.getByText(`Trả lời: 07/CV-LĐLĐ, ngày ${today}`)).toBeVisible(SLOW)
  // Until it is decided again he reads what he was told.
  await expect(card).toContainText('Hoàn thành nhiệm vụ')
  await expect(card).toContainText(ANSWER)
  await expect(card.getByText(/đang được xem xét, quyết định lại/)).toBeVisible()

  // As the conference proposed, which asks for no reason of its own.
  await chair.goto('/quyet-dinh')
  const row = chair.getByRole('row').filter({ has: chair.getByRole('rowheader', { name: STAFF }) })
  await row.getByRole('combobox', { name: `Kết quả của ${STAFF}` }).selectOption('Hoàn thành tốt nhiệm vụ', SLOW)
  await expectAccessible(chair, 'a head decides again')
  await chair.getByRole('button', { name: 'Xem trước và ghi kết quả' }).click()
  const dialog = chair.getByRole('dialog', { name: 'Ghi kết quả xếp loại' })
  await expect(dialog).toContainText(`${STAFF}: Hoàn thành tốt nhiệm vụ`, SLOW)
  const accept = dialog.getByRole('checkbox', { name: 'Tôi đã xem xét các lưu ý trên' })
  if (await accept.isVisible()) await accept.check()
  await dialog.getByRole('button', { name: 'Ghi kết quả xếp loại' }).click()
  await expect(row).toContainText('Đã quyết định: Hoàn thành tốt nhiệm vụ', SLOW)

  // Told once more: now he reads the new one, and the plan is his to look at again.
  const page = await pageOf(browser, 'organiserHead', '/thong-bao')
  await page.getByRole('button', { name: /^Thông báo kết quả: \d\d trường hợp$/ }).click(SLOW)
  await page.getByRole('dialog').getByRole('button', { name: 'Thông báo kết quả' }).click()
  await expect(page.getByText(/^Đã thông báo kết quả của \d\d trường hợp\.$/)).toBeVisible(SLOW)
  await expect(card.getByText('Hoàn thành tốt nhiệm vụ', { exact: true })).toBeVisible(SLOW)
  await expectAccessible(staff, 'a result that was decided again')
  await staff.goto('/khac-phuc')
  await expect(staff.getByText(/kết quả xếp loại được quyết định lại/)).toBeVisible(SLOW)
  await expect(staff.getByRole('button', { name: 'Gửi kế hoạch khắc phục' })).toBeVisible()
})
