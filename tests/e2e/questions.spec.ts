import { expect, test } from '@playwright/test'
import { waitForMails } from '../support/inbox.ts'
import { expectAccessible } from './support/accessible.ts'
import { mailTo } from './support/mail.ts'
import { somebody } from './support/people/people.ts'
import { pageOf, startSession } from './support/people/sign-in.ts'
import { fitsPhone, phoneOf } from './support/phone.ts'

/** Deputy of the union whose proposal has come; its chair is asked. */
const STAFF = 'Đồng Thị Thủy'

test('an organiser asks a head what is not clear, who answers on a phone, and both stand on the table', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const organiser = await pageOf(browser, 'organiserHead', '/tham-dinh')
  const row = organiser.getByRole('row', { name: STAFF }).first()
  await row.getByText('Đề nghị làm rõ').click()
  const question = row.getByRole('textbox', { name: /^Nội dung cần làm rõ/ })
  await question.fill('Vì sao đề nghị Hoàn thành tốt nhiệm vụ?')
  await row.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(row.getByText(/^Nội dung đề nghị làm rõ không nêu mức xếp loại/)).toBeVisible()
  await question.fill('Hai chỉ tiêu thu kinh phí đạt dưới kế hoạch, đề nghị nêu nguyên nhân.')
  await expectAccessible(organiser, 'a question')
  await row.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(row.getByText('01 chờ trả lời')).toBeVisible({ timeout: 60_000 })
  await expect(row.getByText('Chưa có trả lời.')).toBeVisible()

  // The first mail of a run finds its function cold.
  const [mail] = await waitForMails(1, mailTo(somebody('askedChair'), 'Đề nghị đồng chí làm rõ'), 60_000)
  expect(mail?.text).not.toContain('thu kinh phí')

  const head = await phoneOf(browser)
  await startSession(head, 'askedChair')
  await head.goto('/')
  await head.getByRole('link', { name: `Trả lời đề nghị làm rõ về đồng chí ${STAFF}` }).click()
  await expect(head.getByRole('heading', { level: 1, name: 'Đề nghị làm rõ' })).toBeVisible()
  await expect(head.getByText('Hai chỉ tiêu thu kinh phí đạt dưới kế hoạch')).toBeVisible()
  await fitsPhone(head)
  const answer = head.getByRole('textbox', { name: /^Nội dung trả lời/ })
  await answer.fill('Do 01 doanh nghiệp giải thể trong năm.')
  await head.reload()
  await expect(answer).toHaveValue('Do 01 doanh nghiệp giải thể trong năm.')
  await head.getByRole('button', { name: 'Gửi trả lời' }).click()
  await head.getByRole('dialog').getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(head.getByText(/^Đã trả lời lúc/)).toBeVisible({ timeout: 60_000 })
  await expect(answer).toHaveCount(0)
  await expectAccessible(head, 'an answer')
  await head.context().close()

  await expect(row.getByText('01 đã trả lời')).toBeVisible()
  await expect(row.getByText('Do 01 doanh nghiệp giải thể trong năm.')).toBeVisible()
  await organiser.context().close()

  // Whoever is asked nothing is told so.
  const cadre = await pageOf(browser, 'cadre', '/lam-ro')
  await expect(cadre.getByText('Không có nội dung nào cần đồng chí làm rõ')).toBeVisible()
  await cadre.context().close()
})
