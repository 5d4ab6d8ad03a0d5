import { expect, type Locator, type Page, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { campaignId } from './support/campaign.ts'
import { fillPaper } from './support/papers/paper.ts'
import { sealAsIs } from './support/papers/seal-as-is.ts'
import { signIn } from './support/people/sign-in.ts'

const send = (within: Page | Locator) => within.getByRole('button', { name: 'Gửi bản kiểm điểm', exact: true })

test('two windows and a double click seal once: one receipt with one number', async ({ page, context }) => {
  const paper = `/ban-kiem-diem/${await campaignId()}_${CAST.provincialLeader}`
  await signIn(page, 'provincialLeader', paper)
  await fillPaper(page, 'Hai cửa sổ')
  await page.getByRole('button', { name: 'Xem lại và gửi' }).click()
  await expect(send(page)).toBeVisible()
  const other = await context.newPage()
  await signIn(other, 'provincialLeader', `${paper}/gui`)
  for (const each of [page, other]) await send(each).click()
  // Held before the first press: the other window's dialog closes as soon as the seal is there.
  const buttons = await Promise.all([page, other].map((each) => send(each.getByRole('dialog')).elementHandle()))
  const twice = (button: Node) => {
    for (let press = 0; press < 2; press += 1) button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  }
  await Promise.all(buttons.map((button) => button?.evaluate(twice)))
  for (const each of [page, other]) {
    await expect(each.getByRole('heading', { level: 1, name: 'Đã gửi bản kiểm điểm' })).toBeVisible()
    await expect(each.getByText(/\d{4}-\d{3}-L1/)).toBeVisible()
  }
  await other.goto(paper)
  await expect(other.getByText('Nội dung này đã được gửi')).toBeVisible()
  await expect(other.getByRole('textbox')).toHaveCount(0)
})

test('a seal that the server refuses comes back field by field, with the text intact', async ({ page }) => {
  const paperId = `${await campaignId()}_${CAST.admin}`
  await signIn(page, 'admin', `/ban-kiem-diem/${paperId}`)
  const causes = page.getByLabel('Nội dung, mục II.2', { exact: true })
  const direction = page.getByLabel('Nội dung, mục VI', { exact: true })
  await causes.fill('Chữ phải còn nguyên.')
  await direction.fill('')
  await expect(page.locator('[data-saving=good]').first()).toContainText('Đã lưu')
  await sealAsIs('admin', paperId)

  const summary = page.getByRole('alert').filter({ hasText: 'nội dung cần hoàn thiện' })
  await expect(summary.getByRole('link', { name: /^VI\. .*chưa viết nội dung/ })).toBeVisible()
  await expect(causes).toHaveValue('Chữ phải còn nguyên.')
  await expect(direction).toHaveAccessibleDescription(/chưa viết nội dung/)
  await direction.fill('Đã bổ sung.')
  await expect(summary.getByRole('link', { name: /^VI\. / })).toHaveCount(0)
})
