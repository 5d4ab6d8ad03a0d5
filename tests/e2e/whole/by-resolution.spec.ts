import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/accessible.ts'
import { campaignId } from '../support/campaign.ts'
import { ANSWERED } from '../support/conference.ts'
import { readAs } from '../support/papers/documents.ts'
import { enterNumber } from '../support/papers/enter-number.ts'
import { handOver } from '../support/papers/hand-over.ts'
import { keepCopy } from '../support/papers/keep-copy.ts'
import { printsAtOnce } from '../support/papers/prints.ts'
import { somebody } from '../support/people/people.ts'
import { pageOf, signIn } from '../support/people/sign-in.ts'

/** Heads an office that has not proposed: his own level is on the table. */
const CHAIR = somebody('askedChair')
const OFFICE = 'Cơ quan LĐLĐ huyện Phong Thổ'
const BOARD = 'Cơ quan LĐLĐ Phong Thổ'
const RESOLUTION = '05-NQ/ĐĐ'
const WHY = 'Đồng chí nghỉ hưu từ tháng tới, cần có kết quả trước.'

const dayNow = (page: Page): Promise<string> =>
  page.evaluate(() => new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()))

/** A body outside is asked about the office, which so comes onto the table before it has a level. */
const askOutside = async (browser: Browser): Promise<void> => {
  const page = await pageOf(browser, 'organiserHead', '/tham-dinh/lay-y-kien')
  await page.getByLabel('Loại cơ quan').selectOption('Cơ quan khác')
  await page.getByLabel('Tên cơ quan được lấy ý kiến').fill('Đảng ủy xã Mường So')
  await page.locator('summary', { hasText: BOARD }).first().click()
  await page.getByRole('checkbox', { name: `Tập thể ${OFFICE}` }).check()
  await page.getByRole('button', { name: 'Phát hành công văn' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Phát hành công văn' }).click()
  await expect(page.getByRole('link', { name: /^Đảng ủy xã Mường So – công văn lập/ })).toBeVisible(ANSWERED)
  await page.context().close()
}

test('what a rule stops is decided by a resolution alone, which the minutes print and nobody reads before notice', async ({
  browser,
  page,
}) => {
  test.slow()
  await handOver(browser)
  await askOutside(browser)
  await signIn(page, 'recorder', '/quyet-dinh')
  const rowOf = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
  const row = rowOf(CHAIR.name)
  await expect(row).toContainText('Theo danh sách: ', ANSWERED)
  await expect(rowOf(OFFICE)).toContainText('Chưa trình.')

  // A short meeting over him alone: whoever else is on the table waits for the next.
  const others = page.getByRole('button', { name: /^Để lại lần sau đối với / }).filter({ hasNotText: CHAIR.name })
  while ((await others.count()) > 0) await others.first().click()
  await page.getByLabel('Địa điểm').fill('Phòng họp Đảng đoàn')
  await page.getByLabel('Bắt đầu', { exact: true }).fill('07:00')
  await page.getByLabel('Kết thúc', { exact: true }).fill('07:45')

  await expect(page.getByText('Đã có mức của người đứng đầu khi đơn vị chưa có mức', { exact: false })).toBeVisible()
  await expect(page.getByText('01 trường hợp chưa quyết định được theo quy định nêu ở dòng')).toBeVisible()

  const check = page.getByRole('button', { name: 'Xem trước khi ghi' })
  await test.step('without a resolution it is refused: which rule, what is safe, what to do', async () => {
    const refused = page.getByText(/^Kết quả trái quy định ở mức phải dừng nên chưa ghi nhận trường hợp nào/)
    // The first call of a function on a busy machine may be given up by the browser.
    await expect(async () => {
      await check.click()
      await expect(refused).toBeVisible({ timeout: 30_000 })
    }).toPass()
    await expect(refused).toContainText('hoặc ghi nghị quyết cho vượt với số, ngày, lý do')
    await expect(page.getByText(/^Trái quy định: không theo thứ tự đánh giá, xếp loại/)).toBeVisible()
  })

  const passed = page.getByText(`Nghị quyết cho vượt quy định: ${CHAIR.name}`)
  const resolution = page.getByRole('group').filter({ has: passed })
  await test.step('nor by one that has no number, or no day', async () => {
    await passed.click()
    await resolution.getByLabel('Lý do').fill(WHY)
    const unfit = page.getByText('Nghị quyết cho vượt quy định phải có số, ngày (không sau ngày quyết định) và lý do.')
    await check.click()
    await expect(unfit).toBeVisible(ANSWERED)
    await resolution.getByLabel('Số nghị quyết').fill(RESOLUTION)
    await check.click()
    await expect(unfit).toBeVisible(ANSWERED)
    await expectAccessible(page, 'a resolution that lacks its day')
  })
  const day = await dayNow(page)
  await resolution.getByRole('textbox', { name: 'Ngày' }).fill(day)
  await check.click()
  const dialog = page.getByRole('dialog', { name: 'Ghi kết quả quyết định' })
  await expect(dialog).toContainText('Ghi kết quả của 01 trường hợp', ANSWERED)
  const accept = dialog.getByRole('checkbox', { name: /^Hội nghị đã xem xét/ })
  if (await accept.isVisible()) await accept.check()
  await dialog.getByRole('button', { name: 'Ghi kết quả quyết định' }).click()
  await expect(page.getByText(/^Đã ghi kết quả của 01 trường hợp/)).toBeVisible(ANSWERED)
  await expect(row).toContainText('Đã quyết định: ')

  await test.step('the minutes say by which, and carry what was signed', async () => {
    await page.getByRole('link', { name: 'In biên bản' }).click()
    const minutes = page.getByRole('article', { name: 'Biên bản hội nghị' })
    const said = `Không theo thứ tự đánh giá, xếp loại (Đồng chí ${CHAIR.name}): thực hiện theo Nghị quyết số ${RESOLUTION}, ngày ${day}. Lý do: ${WHY}`
    await expect(minutes).toContainText(said)
    await printsAtOnce(page, minutes)
    await enterNumber(browser, { find: 'Hội nghị xem xét, quyết định', number: '2', code: 'ĐĐ' })
    await expect(minutes).toContainText('Số 02-BB/ĐĐ')
    await keepCopy(page, 'bien-ban-da-ky.pdf')
  })

  await test.step('until notice it is read by nobody it is about, nor by a colleague, neither on a screen nor past it', async () => {
    const member = await pageOf(browser, 'cadre', '/quyet-dinh')
    await expect(member.getByText('Đồng chí không được giao ghi kết quả quyết định')).toBeVisible(ANSWERED)
    await member.context().close()
    const chair = await pageOf(browser, 'askedChair', '/ket-qua')
    await expect(chair.getByText('Chưa có thông báo kết quả')).toBeVisible(ANSWERED)
    await chair.context().close()
    const review = reviewIdOf(await campaignId(), CHAIR.id, 'partyGroup')
    const part = /decision\.\d+/.exec(await readAs('askedChair', paths.review(review)))?.[0] ?? ''
    expect(await readAs('recorder', paths.reviewPart(review, part))).toContain(RESOLUTION)
    for (const who of ['askedChair', 'cadre'] as const)
      await expect(readAs(who, paths.reviewPart(review, part))).rejects.toThrow('403')
  })
})
