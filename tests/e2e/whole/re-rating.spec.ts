import { COMMITMENT_NAMES, COMMITMENTS } from '@kiemdiem/domain/remediation/limits'
import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { somebody } from '../support/people/people.ts'
import { pageOf } from '../support/people/sign-in.ts'

const SLOW = { timeout: 60_000 }
/** Decided by the chair of her union, told, and not content with it. */
const CLERK = somebody('cityClerk').name
const WHY = 'Nhiệm vụ văn thư, thủ quỹ đều hoàn thành trước hạn.'
const ANSWER = 'Đã xem xét, quyết định lại mức xếp loại.'
const REASON = 'Xem xét lại theo kiến nghị: hoàn thành trước hạn cả hai nhiệm vụ.'

test('who petitions is rated again: the new level is told, the old one kept, the plan of mending opened anew', async ({
  browser,
}) => {
  test.slow()
  // Her plan and her commitment stand, confirmed by the head, before she is rated again.
  const clerk = await pageOf(browser, 'cityClerk', '/khac-phuc')
  const form = clerk.getByRole('heading', { level: 3, name: CLERK }).locator('xpath=..')
  for (const part of COMMITMENTS)
    await form.getByLabel(COMMITMENT_NAMES[part]).fill('Thực hiện đúng quy định, đăng ký hoàn thành trước hạn.', SLOW)
  for (const [label, value] of [
    ['Biện pháp khắc phục', 'Lập lịch công việc từng tuần.'],
    ['Người chịu trách nhiệm', CLERK],
    ['Thời hạn hoàn thành', '30/06/2099'],
  ] as const)
    for (const field of await form.getByLabel(label).all()) await field.fill(value)
  await form.getByRole('button', { name: 'Gửi kế hoạch khắc phục' }).click()
  await clerk.getByRole('dialog').getByRole('button', { name: 'Gửi kế hoạch khắc phục' }).click()
  const plan = clerk.getByRole('article').filter({ hasText: CLERK })
  await expect(plan.getByText('Đã gửi, chờ xác nhận')).toBeVisible(SLOW)
  const chair = await pageOf(browser, 'cityChair', '/khac-phuc')
  const asked = chair.getByRole('article').filter({ hasText: CLERK })
  await asked.getByRole('button', { name: 'Xác nhận kế hoạch' }).click(SLOW)
  await chair.getByRole('dialog').getByRole('button', { name: 'Xác nhận kế hoạch' }).click()
  await expect(plan.getByText('Đã được xác nhận')).toBeVisible(SLOW)

  await clerk.goto('/ket-qua')
  const card = clerk.getByRole('article').filter({ hasText: CLERK })
  await expect(card).toContainText('Hoàn thành tốt nhiệm vụ', SLOW)
  await card.getByRole('button', { name: 'Kiến nghị', exact: true }).click()
  await card.getByLabel('Nội dung kiến nghị').fill(WHY)
  await card.getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await clerk.getByRole('dialog').getByRole('button', { name: 'Gửi kiến nghị' }).click()
  await expect(card.getByText(/^Đã gửi kiến nghị lúc/)).toBeVisible(SLOW)

  // Her chair answers by a paper: to be decided again.
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
  // Until it is decided again she reads what she was told.
  await expect(card).toContainText('Hoàn thành tốt nhiệm vụ')
  await expect(card).toContainText(ANSWER)

  await chair.goto('/quyet-dinh')
  const row = chair.getByRole('row').filter({ has: chair.getByRole('rowheader', { name: CLERK }) })
  await row.getByRole('combobox', { name: `Kết quả của ${CLERK}` }).selectOption('Hoàn thành nhiệm vụ', SLOW)
  await chair.getByLabel(`Lý do đối với ${CLERK}`).fill(REASON)
  await expectAccessible(chair, 'a head decides again')
  await chair.getByRole('button', { name: 'Xem trước và ghi kết quả' }).click()
  const dialog = chair.getByRole('dialog', { name: 'Ghi kết quả xếp loại' })
  await expect(dialog).toContainText(`${CLERK}: Hoàn thành nhiệm vụ`, SLOW)
  const accept = dialog.getByRole('checkbox', { name: 'Tôi đã xem xét các lưu ý trên' })
  if (await accept.isVisible()) await accept.check()
  await dialog.getByRole('button', { name: 'Ghi kết quả xếp loại' }).click()
  await expect(row).toContainText('Đã quyết định: Hoàn thành nhiệm vụ', SLOW)

  // Told once more: now she reads the new one, and the plan is hers to look at again.
  const page = await pageOf(browser, 'organiserHead', '/thong-bao')
  await page.getByRole('button', { name: /^Thông báo kết quả: \d\d trường hợp$/ }).click(SLOW)
  await page.getByRole('dialog').getByRole('button', { name: 'Thông báo kết quả' }).click()
  await expect(page.getByText(/^Đã thông báo kết quả của \d\d trường hợp\.$/)).toBeVisible(SLOW)
  await expect(card.getByText('Hoàn thành nhiệm vụ', { exact: true })).toBeVisible(SLOW)
  await expectAccessible(clerk, 'a result that was decided again')
  await clerk.goto('/khac-phuc')
  await expect(clerk.getByText(/kết quả xếp loại được quyết định lại/)).toBeVisible(SLOW)
  await expect(clerk.getByRole('button', { name: 'Gửi kế hoạch khắc phục' })).toBeVisible()
})
