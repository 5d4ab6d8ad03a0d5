import { expect, type Page, test } from '@playwright/test'
import { units } from '../../tools/seed/roster.ts'
import { campaignId } from './support/campaign.ts'
import { pageOf, signIn } from './support/people/sign-in.ts'
import { readsOf, sumOf } from './support/reads.ts'

/** Units of the trial without a conference, which no other test plans for. */
const UNIT = { id: 'u-btv-muong-te', name: 'BTV LĐLĐ Mường Tè' }
/** A call, or a preview and a call after it, of functions that may start cold. */
const SERVER = { timeout: 60_000 }
const PHONE = { width: 360, height: 740 }

const day = (page: Page) => page.getByLabel('Ngày họp', { exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Lưu lịch hội nghị' })
/** The first working day that is too soon for papers to be out three working days before: today or Monday. */
const tooSoon = (): string => {
  const now = new Date(Date.now() + 7 * 3_600_000)
  const until = ({ 0: 1, 6: 2 } as Record<number, number>)[now.getUTCDay()] ?? 0
  const [year, month, date] = new Date(now.getTime() + until * 86_400_000).toISOString().slice(0, 10).split('-')
  return `${date}/${month}/${year}`
}

test('an organiser calls a conference: what it departs from asks for a reason, nothing typed is lost, it is moved by two, cancelled', async ({
  page,
  browser,
}) => {
  test.slow()
  await signIn(page, 'organiser', '/hoi-nghi')
  await page.getByRole('link', { name: new RegExp(`Lập lịch hội nghị .*${UNIT.name}`) }).click()

  await save(page).click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/Ngày họp/, /Địa điểm/])
  await day(page).fill(tooSoon())
  await page.getByLabel('Địa điểm', { exact: true }).fill('Phòng họp LĐLĐ huyện')
  await expect(page.getByText('Tài liệu phải đến người dự chậm nhất')).toBeVisible(SERVER)
  await save(page).click()
  const reasons = page.getByLabel('Lý do vẫn lập lịch như vậy')
  await expect(reasons.first()).toBeVisible(SERVER)
  await expect(page.getByText('Xin ghi lý do, hoặc đổi lịch').first()).toBeVisible()

  await page.getByRole('link', { name: 'Việc cần làm' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ở lại trang' }).click()
  page.once('dialog', (question) => question.accept())
  await page.reload()
  await expect(page.getByText('đã được lấy lại, chưa lưu')).toBeVisible()
  await expect(day(page)).toHaveValue(tooSoon())

  await expect(reasons.first()).toBeVisible(SERVER)
  for (const reason of await reasons.all()) await reason.fill('Theo lịch công tác của Ban Thường vụ.')
  await save(page).click()
  const id = `${await campaignId()}_${UNIT.id}_1`
  await expect(page).toHaveURL(`/hoi-nghi/${id}`, SERVER)

  const other = await pageOf(browser, 'organiserHead', `/hoi-nghi/${id}/sua`)
  await page.goto(`/hoi-nghi/${id}/sua`)
  await expect(day(page)).toHaveValue(tooSoon())
  await page.getByLabel('Địa điểm', { exact: true }).fill('Hội trường UBND huyện')
  await other.getByLabel('Giờ họp', { exact: true }).fill('14h')
  await save(other).click()
  await expect(other).toHaveURL(`/hoi-nghi/${id}`, SERVER)
  await expect(page.getByText('Lịch này vừa được người khác sửa')).toBeVisible()
  await expect(page.getByText('Giờ họp: lịch mới là 14:00')).toBeVisible()
  await page.getByRole('button', { name: 'Lấy lịch mới' }).click()
  await expect(page.getByLabel('Giờ họp', { exact: true })).toHaveValue('14:00')

  await page.getByRole('button', { name: 'Hủy hội nghị' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lý do hủy').fill('Trùng lịch họp của huyện.')
  await dialog.getByRole('button', { name: 'Hủy hội nghị' }).click()
  await expect(page).toHaveURL('/hoi-nghi', SERVER)
  await expect(page.getByRole('link', { name: new RegExp(`Lập lịch hội nghị .*${UNIT.name}`) })).toBeVisible()
})

test('the agenda is ordered by keyboard, somebody of another unit only comments; nothing is wider than a phone', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await signIn(page, 'organiser', `/hoi-nghi/lap/${UNIT.id}`)
  const names = page.getByRole('button', { name: /^Chuyển .* lên trên$/ })
  const first = await names.nth(1).getAttribute('aria-label')
  await names.nth(1).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(names.first()).toHaveAttribute('aria-label', first ?? '')
  await expect(names.first()).toBeFocused()

  await page.getByRole('combobox', { name: /chỉ tham gia ý kiến/ }).fill('nguyen duc long')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Nguyễn Đức Long' })).toContainText('chỉ tham gia ý kiến')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
})

test('the calendar says what a day off does before it is saved, and goes back; who does not organise only reads', async ({
  page,
  browser,
}) => {
  await signIn(page, 'organiser', '/lich-lam-viec')
  const box = page.getByRole('textbox', { name: 'Thêm ngày nghỉ' })
  await box.fill('31/02/2027')
  await box.press('Enter')
  await expect(page.getByText('không có ngày này')).toBeVisible()
  await box.fill('4/1/2027')
  await box.press('Enter')
  await expect(page.getByText('thứ Hai, 04/01/2027')).toBeVisible()
  await expect(page.getByText(/bản đổi hạn|Không bản kiểm điểm nào đổi hạn/)).toBeVisible(SERVER)
  await page.getByRole('button', { name: 'Trở lại lịch đang dùng' }).click()
  await expect(page.getByText('thứ Hai, 04/01/2027')).toBeHidden()

  const cadre = await pageOf(browser, 'cadre', '/lich-lam-viec')
  await expect(cadre.getByText('Bộ phận tổ chức sửa lịch này')).toBeVisible()
  await expect(cadre.getByRole('textbox')).toHaveCount(0)
  await cadre.goto(`/hoi-nghi/lap/${UNIT.id}`)
  await expect(cadre.getByText('Đồng chí không lập lịch cho đơn vị này')).toBeVisible()
})

test('conferences stand on the board at no further read', async ({ page }) => {
  await signIn(page, 'organiser', '/tien-do')
  await expect(page.getByText('Đang theo dõi trực tiếp')).toBeVisible()
  const opening = sumOf(await readsOf(page))
  await page.getByText('Lịch của kế hoạch').click()
  await page.getByText(/hội nghị theo ngày/).click()
  await expect(
    page
      .getByRole('figure')
      .getByText(/\d\d hội nghị/)
      .first(),
  ).toBeVisible()
  expect(opening).toBeLessThanOrEqual(units.length + 2)
  expect(sumOf(await readsOf(page))).toBe(opening)
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /^\d\d:\d\d / })
    .first()
    .click()
  await expect(page).toHaveURL(/\/hoi-nghi\//)
})

test('a roll of hundreds stands in the page only as far as it is in sight, and its last line can be taken off', async ({
  page,
}) => {
  await signIn(page, 'organiser', '/hoi-nghi')
  await page
    .getByRole('link', { name: /^Lập lịch hội nghị/ })
    .first()
    .click()
  await page.getByLabel('Địa điểm', { exact: true }).fill('Hội trường tỉnh')
  const lines = page.locator('li[id^="thanh-phan-"]')
  const called = await lines.count()
  // As if three hundred guests had been typed before the page was loaded again: what was typed is kept in the browser.
  const kept = await page.evaluate(() => {
    for (const store of [localStorage, sessionStorage])
      for (const [key, entry] of Object.entries(store)) {
        if (!key.endsWith('conferencePlan')) continue
        const draft = JSON.parse(entry)
        const form = JSON.parse(draft.text)
        for (let at = 1; at <= 300; at += 1)
          form.roll.push({ id: `guest-${at}`, personId: null, kind: 'guest', name: `Khách mời ${at}`, post: '' })
        store.setItem(key, JSON.stringify({ ...draft, text: JSON.stringify(form) }))
        return true
      }
    return false
  })
  expect(kept).toBe(true)
  page.once('dialog', (question) => question.accept())
  await page.reload()
  await expect(page.getByText('đã được lấy lại, chưa lưu')).toBeVisible()
  await expect(page.getByRole('heading', { name: new RegExp(`${called + 300}`) })).toBeVisible()
  await expect(lines.first()).toHaveAttribute('aria-setsize', `${called + 300}`)
  expect(await lines.count()).toBeLessThan(100)
  await page.getByLabel('Ngày họp', { exact: true }).focus()
  const last = page.getByRole('button', { name: /Khách mời 300\b/ })
  // Lines come and go while the page scrolls: the last one there is asked for in one step.
  await expect(async () => {
    await lines.evaluateAll((all) => all.at(-1)?.scrollIntoView())
    await expect(last).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await last.click()
  await expect(page.locator('#thanh-phan-guest-299')).toBeFocused()
  await expect(page.locator('#thanh-phan-guest-299')).toHaveAttribute('aria-setsize', `${called + 299}`)
})
