import { conferenceIdOf } from '@kiemdiem/domain/ids'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { expect, type Page, test } from '@playwright/test'
import { campaignId } from '../support/campaign.ts'
import { ANSWERED, ballotLine, partSaved } from '../support/conference.ts'
import { chooseRadio, enterOn, press, tabTo, typeInto } from '../support/keyboard.ts'
import { looksRight } from '../support/looks-right.ts'
import { somebody } from '../support/people/people.ts'
import { pageOf, signIn } from '../support/people/sign-in.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Down the form with Tab: words into each box, the second answer of each group, until the button below is reached. */
const writeDown = async (page: Page): Promise<void> => {
  const main = page.getByRole('main')
  await expect(main.getByRole('textbox').first()).toBeVisible()
  const boxes = await main.getByRole('textbox').count()
  const seen = new Set<string>()
  for (let written = 0; ; ) {
    await page.keyboard.press('Tab')
    const { kind, key, text } = await page.evaluate(() => {
      const at = document.activeElement
      const kind = at instanceof HTMLInputElement ? at.type : (at?.tagName.toLowerCase() ?? '')
      return {
        kind,
        key: at instanceof HTMLInputElement ? at.name || at.id : (at?.id ?? ''),
        text: at?.textContent ?? '',
      }
    })
    if (kind === 'button' && text.includes('Xem lại và gửi') && written === boxes) return
    if (seen.size > boxes * 5) throw new Error(`${written} of ${boxes} boxes were reached`)
    if (kind === 'textarea' || kind === 'text') {
      written += 1
      await page.keyboard.type(`Viết bằng bàn phím, mục thứ ${written}.`)
    } else if (kind === 'radio' && !seen.has(key)) await press(page, 'ArrowDown')
    seen.add(key)
  }
}

test('a whole paper with the keyboard alone, from signing in to the receipt', async ({ page }) => {
  test.setTimeout(180_000)
  const { userName, password } = somebody('typist')
  await page.goto('/')
  await typeInto(page, page.getByLabel('Tên đăng nhập hoặc thư điện tử'), userName)
  await typeInto(page, page.getByLabel('Mật khẩu', { exact: true }), password)
  await press(page, 'Enter')
  await expect(title(page, 'Việc cần làm')).toBeVisible({ timeout: 60_000 })

  await enterOn(page, page.getByRole('link', { name: 'Đến nội dung chính' }), 'Shift+Tab')
  await enterOn(page, page.getByRole('link', { name: 'Viết bản kiểm điểm cá nhân' }))
  await expect(title(page, /Bản kiểm điểm/)).toBeVisible()
  await writeDown(page)
  await press(page, 'Enter')
  await expect(title(page, 'Xem lại trước khi gửi')).toBeVisible()

  const send = button(page, 'Gửi bản kiểm điểm')
  await enterOn(page, send)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  // Whoever gives up is where he was.
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
  await expect(send).toBeFocused()
  await press(page, 'Enter')
  await enterOn(page, dialog.getByRole('button', { name: 'Gửi bản kiểm điểm' }))
  await expect(title(page, 'Đã gửi bản kiểm điểm')).toBeVisible(ANSWERED)
  await expect(page.getByText(/\d{4}-\d{3}-L1/).first()).toBeVisible()
})

const CITY = 'u-btv-tp-lai-chau'
/** By level and name: of four votes each, all good for one and one better for the other; none of the rest. */
const VOTES = [
  ['0', '1'],
  ['4', '3'],
  ['0', '0'],
  ['0', '0'],
  ['0', '0'],
] as const
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Các phần của biên bản' }).getByRole('link', { name: new RegExp(`^${name}`) })

/** Opens a part of the minutes: the focus is on its heading, from where Tab goes down its controls. */
const openPart = async (page: Page, name: string): Promise<void> => {
  await enterOn(page, part(page, name), 'Shift+Tab')
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeFocused()
}

const confirm = async (page: Page): Promise<void> => {
  await enterOn(page, button(page, 'Xác nhận biên bản'))
  const dialog = page.getByRole('dialog')
  await enterOn(page, dialog.getByRole('button', { name: 'Xác nhận biên bản' }))
  await expect(dialog).toBeHidden(ANSWERED)
}

test('a whole meeting with the keyboard alone, from the roll to confirmed minutes', async ({ page, browser }) => {
  test.setTimeout(240_000)
  const address = `/hoi-nghi/${conferenceIdOf(await campaignId(), CITY, 1)}`
  const chair = somebody('cityChair')
  await signIn(page, 'cityClerk', address)
  await enterOn(page, page.getByRole('link', { name: 'Diễn biến' }))
  await expect(page.getByRole('heading', { level: 2, name: 'Điểm danh' })).toBeVisible()

  await test.step('who leads is replaced, and then not', async () => {
    const replace = button(page, 'Thay người chủ trì, thư ký')
    await enterOn(page, replace, 'Shift+Tab')
    const dialog = page.getByRole('dialog')
    await enterOn(page, dialog.getByRole('button', { name: 'Thay người chủ trì, thư ký' }))
    await expect(dialog.getByRole('combobox').nth(1)).toHaveAttribute('aria-invalid', 'true')
    await looksRight(page, 'replace-leader')
    await press(page, 'Escape')
    await expect(dialog).toBeHidden()
    await expect(replace).toBeFocused()
  })

  await test.step('the roll: everybody by one button, one of them corrected in the table', async () => {
    await enterOn(page, button(page, 'Tất cả có mặt'))
    const line = page.getByRole('radiogroup', { name: chair.name })
    await chooseRadio(page, line.getByRole('radio', { name: 'Vắng mặt' }))
    await press(page, 'ArrowLeft')
    await expect(line.getByRole('radio', { name: 'Có mặt' })).toBeChecked()
    await partSaved(page)
  })
  await test.step('what was said of each, and the level', async () => {
    for (const name of [chair.name, 'Lò Văn Pháng']) {
      await openPart(page, name)
      await typeInto(page, page.getByLabel('Ý kiến tham gia'), `Nhất trí, ghi lúc ${Date.now()}.`)
      await chooseRadio(page, page.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ', exact: true }))
      await typeInto(page, page.getByLabel('Nhận xét, đánh giá của hội nghị'), 'Hoàn thành tốt nhiệm vụ được giao.')
      await partSaved(page)
    }
  })
  await test.step('the count of the ballots, from cell to cell as on a spreadsheet', async () => {
    await openPart(page, 'Kiểm phiếu')
    for (const [box, count] of [
      ['Số phiếu phát ra', '4'],
      ['Số phiếu thu vào', '4'],
      ['Số phiếu không hợp lệ', '0'],
    ] as const)
      await typeInto(page, page.getByLabel(box, { exact: true }), count)
    await tabTo(page, page.getByLabel(`${RATING_NAMES.outstanding}, ${chair.name}`, { exact: true }))
    for (const [upper, lower] of VOTES) {
      await page.keyboard.type(upper)
      await press(page, 'ArrowDown')
      await page.keyboard.type(lower)
      await press(page, 'ArrowUp')
      await press(page, 'ArrowRight')
    }
    await expect(ballotLine(page, chair.name)).toContainText('Khớp')
    await expect(page.getByText('03 tên, tất cả đã khớp.')).toBeVisible()
  })
  await test.step('its hours, what was concluded, read back', async () => {
    await openPart(page, 'Diễn biến chung, kết luận')
    await typeInto(page, page.getByLabel('Giờ khai mạc'), '00:00')
    await typeInto(page, page.getByLabel('Giờ kết thúc'), '00:01')
    await typeInto(
      page,
      page.getByLabel('Kết luận của chủ trì'),
      `Nhất trí với các ý kiến tham gia, ghi lúc ${Date.now()}.`,
    )
    const readBack = page.getByLabel('Biên bản đã được đọc lại và thông qua tại hội nghị')
    await tabTo(page, readBack)
    await press(page, 'Space')
    await expect(readBack).toBeChecked()
    await partSaved(page)
  })
  await test.step('confirmed by the secretary, then by the chair', async () => {
    await enterOn(page, page.getByRole('link', { name: 'Biên bản', exact: true }), 'Shift+Tab')
    await expect(page.getByText('Biên bản đã đủ nội dung để xác nhận.')).toBeVisible()
    await confirm(page)
    await expect(page.getByText(/^Thư ký: đồng chí .* đã xác nhận lúc/)).toBeVisible()
    const leader = await pageOf(browser, 'cityChair', `${address}/bien-ban`)
    await confirm(leader)
    await expect(leader.getByRole('link', { name: 'Lập hồ sơ đề nghị xếp loại' })).toBeVisible(ANSWERED)
  })
})
