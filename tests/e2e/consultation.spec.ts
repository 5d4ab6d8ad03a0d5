import { expect, test } from '@playwright/test'
import { printsAtOnce } from './support/papers/prints.ts'
import { pageOf, startSession } from './support/people/sign-in.ts'
import { fitsPhone, phoneOf } from './support/phone.ts'

const OFFICE = 'Cơ quan LĐLĐ TP Lai Châu'

test('a consulted body agrees with a whole sheet on a phone but for its exceptions, over a reload and a lost network', async ({
  browser,
}) => {
  const page = await phoneOf(browser)
  await startSession(page, 'consulted')
  await page.goto('/')
  await page.getByRole('link', { name: new RegExp(`^Cho ý kiến tham gia \\d\\d hồ sơ: ${OFFICE}`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ý kiến tham gia' })).toBeVisible()
  await expect(page.getByText('Người được lấy ý kiến tham gia').first()).toBeAttached()
  await expect(page.getByRole('heading', { level: 2, name: OFFICE })).toBeVisible()
  const choices = page.getByRole('combobox', { name: /^Ý kiến đối với/ })
  await expect(choices.first()).toBeEnabled()
  const waiting = await choices.count()
  expect(waiting).toBeGreaterThan(2)

  // What is proposed stands with each: post, own level, the unit's; no votes.
  const lines = page.getByRole('listitem').filter({ has: choices })
  await expect(lines.last()).toContainText(/Tự xếp loại: Hoàn thành/)
  await expect(lines.last()).toContainText(/Đơn vị đề nghị: Hoàn thành/)
  await expect(page.getByText(/phiếu bầu|xuất sắc: \d|\d phiếu/)).toHaveCount(0)

  // The same on paper, to be filled in by hand.
  await page.getByRole('link', { name: 'In phiếu lấy ý kiến' }).click()
  const paper = page.getByRole('article', { name: 'Phiếu lấy ý kiến' })
  await expect(paper).toContainText('Đề nghị mức khác (ghi mức)')
  await expect(paper).toContainText(/Hoàn thành tốt nhiệm vụ/)
  await printsAtOnce(page, paper)
  await fitsPhone(page)
  await page.getByRole('link', { name: 'Về trang ý kiến tham gia' }).click()
  await expect(choices.first()).toBeEnabled()

  // One choice for the whole sheet, then two exceptions; another level asks why.
  await page.getByRole('checkbox', { name: /^Nhất trí với toàn bộ đề nghị/ }).check()
  for (const at of [0, waiting - 1]) await expect(choices.nth(at)).toHaveValue('agrees')
  await choices.nth(0).selectOption('Đề nghị mức khác')
  await choices.nth(1).selectOption('Không đủ thông tin')
  await page.getByRole('combobox', { name: /^Mức đề nghị/ }).selectOption('Hoàn thành nhiệm vụ')
  const send = page.getByRole('button', { name: 'Gửi ý kiến tham gia' })
  await send.click()
  await expect(page.getByText(/^Đối với .*: Xin ghi lý do đề nghị mức khác\.$/)).toBeVisible()
  await page.getByRole('textbox', { name: /^Lý do/ }).fill('Còn 02 nhiệm vụ chậm tiến độ.')
  await fitsPhone(page)

  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Lý do/ })).toHaveValue('Còn 02 nhiệm vụ chậm tiến độ.')
  await expect(choices.nth(1)).toHaveValue('notInformed')
  await expect(page.getByRole('checkbox', { name: /^Nhất trí với toàn bộ đề nghị/ })).toBeChecked()

  // Sent into a dead network, nothing is lost; sent again, it goes once.
  await expect(choices.first()).toBeEnabled()
  await send.click()
  const dialog = page.getByRole('dialog')
  const agreed = String(waiting - 2).padStart(2, '0')
  await expect(dialog).toContainText(`${agreed} nhất trí, 01 đề nghị mức khác, 01 không đủ thông tin`)
  await page.context().setOffline(true)
  await dialog.getByRole('button', { name: 'Gửi ý kiến tham gia' }).click()
  await expect(dialog).toBeHidden({ timeout: 45_000 })
  await expect(page.getByRole('alert').last()).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^Lý do/ })).toHaveValue('Còn 02 nhiệm vụ chậm tiến độ.')
  await page.context().setOffline(false)
  await send.click()
  await dialog.getByRole('button', { name: 'Gửi ý kiến tham gia' }).click()
  await expect(dialog).toBeHidden({ timeout: 45_000 })
  await expect(choices).toHaveCount(0)
  const sent = page.getByText(new RegExp(`gửi lúc .*: ${String(waiting).padStart(2, '0')} hồ sơ$`))
  await expect(sent).toHaveCount(1)
  await sent.click()
  await expect(page.getByText('Còn 02 nhiệm vụ chậm tiến độ.')).toBeVisible()
  await expect(page.getByText(/: Không đủ thông tin/)).toBeVisible()
  // What was sent is not written down on this computer any more.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('opinion')))).toEqual([])
  await page.context().close()

  // Who appraises sees them counted, and reads why in place.
  const organiser = await pageOf(browser, 'organiserHead', '/tham-dinh')
  const other = organiser.getByText('01 đề nghị mức khác').first()
  await other.click()
  await organiser.getByText(/^Văn phòng.*: Hoàn thành nhiệm vụ/).click()
  await expect(organiser.getByText('Còn 02 nhiệm vụ chậm tiến độ.')).toBeVisible()
  await organiser.context().close()

  // Whoever is not asked is told so, also at the address itself.
  const cadre = await pageOf(browser, 'cadre', '/y-kien')
  await expect(cadre.getByText('Đồng chí không thuộc cơ quan, đơn vị được lấy ý kiến')).toBeVisible()
  await cadre.context().close()
})
