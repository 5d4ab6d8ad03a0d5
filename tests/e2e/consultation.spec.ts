import { expect, test } from '@playwright/test'
import { pageOf, signIn } from './support/people/sign-in.ts'

test('a consulted body gives its opinion in two parts, and nothing typed is lost on the way', async ({
  browser,
  page,
}) => {
  await signIn(page, 'consulted')
  await page.getByRole('link', { name: /^Cho ý kiến tham gia \d\d hồ sơ: Cơ quan LĐLĐ TP Lai Châu/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ý kiến tham gia' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Cơ quan LĐLĐ TP Lai Châu' })).toBeVisible()
  const levels = page.getByRole('combobox', { name: /^Mức đề nghị đối với/ })
  const waiting = await levels.count()
  expect(waiting).toBeGreaterThan(1)

  // A remark without a level would be left behind unnoticed.
  await page
    .getByRole('textbox', { name: /^Ưu điểm/ })
    .first()
    .fill('Sâu sát cơ sở, hoàn thành 08/08 nhiệm vụ.')
  await page.getByRole('button', { name: 'Gửi ý kiến tham gia' }).click()
  await expect(page.getByText(/^Xin chọn mức đề nghị đối với .*, hoặc xóa nhận xét để lại gửi sau\.$/)).toBeVisible()

  await page.reload()
  await expect(page.getByRole('textbox', { name: /^Ưu điểm/ }).first()).toHaveValue(/^Sâu sát cơ sở/)
  await levels.first().selectOption('Hoàn thành tốt nhiệm vụ')
  await page.getByRole('button', { name: 'Gửi ý kiến tham gia' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('về 01 hồ sơ đến bộ phận tổ chức')
  await dialog.getByRole('button', { name: 'Gửi ý kiến tham gia' }).click()
  await expect(dialog).toBeHidden()
  await expect(levels).toHaveCount(waiting - 1)
  const sent = page.getByText(/gửi lúc .*: 01 hồ sơ$/)
  await expect(sent).toBeVisible()
  await sent.click()
  await expect(page.getByText('Sâu sát cơ sở, hoàn thành 08/08 nhiệm vụ.')).toBeVisible()
  // What was sent is not written down on this computer any more.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('opinion')))).toEqual([])

  // Whoever is not asked is told so, also at the address itself.
  const other = await pageOf(browser, 'cadre', '/y-kien')
  await expect(other.getByText('Đồng chí không thuộc cơ quan, đơn vị được lấy ý kiến')).toBeVisible()
  await other.context().close()
})
