import type { Rating } from '@kiemdiem/domain/model/terms'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { viDate } from '@kiemdiem/domain/vi'
import { expect, type Locator, type Page } from '@playwright/test'
import { env } from '../../support/env.ts'

/** A function that was not called for a while starts anew; on a busy machine that takes long. */
export const ANSWERED = { timeout: 60_000 }

const VIETNAM_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/** The nearest working day, YYYY-MM-DD, on a weekend the Friday before or the Monday after. */
const workingDay = (onSaturday: number, onSunday: number): string => {
  const today = new Date(Date.now() + VIETNAM_MS)
  const away = ({ 0: onSunday, 6: onSaturday } as Record<number, number>)[today.getUTCDay()] ?? 0
  return new Date(today.getTime() + away * DAY_MS).toISOString().slice(0, 10)
}

/** The next day on which one can meet, too soon for papers to be out three working days before. */
export const tooSoon = (): string => workingDay(2, 1)

/** The last working day until today: whoever meets then is owed every paper before the plan's own date. */
export const lastDay = (): string => workingDay(-1, -2)

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 2, name })

/** Types a day, and waits until the server has said what it does. */
export const typeDay = async (page: Page, day: string): Promise<void> => {
  await page.getByLabel('Ngày họp', { exact: true }).fill(viDate(day))
  await expect(page.getByText('Tài liệu phải đến người dự chậm nhất')).toBeVisible(ANSWERED)
  await expect(page.getByText('Đang tính lại theo nội dung vừa sửa…')).toBeHidden(ANSWERED)
}

/** dd/MM/yyyy of the earliest lawful day, as the plan says it. */
export const earliestDay = async (page: Page): Promise<string> => {
  const told = await page.getByRole('definition').first().textContent()
  return /\d\d\/\d\d\/\d{4}/.exec(told ?? '')?.[0] ?? ''
}

/** Takes these off the agenda: other tests have plans with them. */
export const leaveOut = async (page: Page, names: readonly string[]): Promise<void> => {
  for (const name of names)
    await page
      .getByRole('button', { name: `Bỏ ${name}` })
      .first()
      .click()
}

/** Gives this reason wherever the plan departs from a rule. */
export const giveReasons = async (page: Page, reason: string): Promise<void> => {
  for (const box of await page.getByLabel('Lý do vẫn lập lịch như vậy').all()) await box.fill(reason)
}

/** Saves the plan; answers the conference's address. */
export const savePlan = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Lưu lịch hội nghị' }).click()
  await expect(heading(page, 'Tài liệu đến người dự')).toBeVisible(ANSWERED)
  return new URL(page.url()).pathname
}

/** Hands papers out to everybody who has none: on the screen where they can read there, to the others by dispatch. */
export const handOut = async (page: Page, byDispatch: Readonly<Record<string, string>>): Promise<void> => {
  await page.getByRole('button', { name: 'Gửi tài liệu đến người dự' }).click()
  const dialog = page.getByRole('dialog')
  for (const [name, number] of Object.entries(byDispatch)) {
    await dialog.getByLabel(`Cách giao cho ${name}`).selectOption({ label: 'Gửi công văn' })
    await dialog.getByRole('listitem').filter({ hasText: name }).getByLabel('Số công văn, người nhận').fill(number)
  }
  await dialog.getByRole('button', { name: 'Gửi tài liệu' }).click()
  await expect(dialog).toBeHidden(ANSWERED)
}

/** The row of one attendee on the overview: standing, proof of the papers, acknowledgement. */
export const proofOf = (page: Page, name: string): Locator =>
  page.getByRole('table', { name: 'Thành phần' }).getByRole('row').filter({ hasText: name })

export const startMeeting = async (page: Page, address: string): Promise<void> => {
  await page.goto(`${address}/dien-bien`)
  const start = { name: 'Khai mạc, ghi biên bản' }
  await page.getByRole('button', start).click()
  const dialog = page.getByRole('dialog')
  const opened = heading(page, 'Điểm danh')
  await expect(dialog.or(opened).first()).toBeVisible(ANSWERED)
  // Asked where the day differs or papers are missing.
  if (await dialog.isVisible()) await dialog.getByRole('button', start).click()
  await expect(opened).toBeVisible(ANSWERED)
}

/** A step back that asks why: its button, the reason, and the dialog's button of the same name. */
export const stepBack = async (page: Page, act: string, reason: string): Promise<void> => {
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill(reason)
  await dialog.getByRole('button', { name: act, exact: true }).click()
  await expect(dialog).toBeHidden(ANSWERED)
}

/** Opens one part of the minutes by its name: a subject, "Điểm danh", "Kiểm phiếu" …; on a phone by its one control. */
export const openPart = async (page: Page, name: string): Promise<void> => {
  const parts = page.getByRole('navigation', { name: 'Các phần của biên bản' })
  await expect(parts).toBeVisible()
  // One name may begin or end another: what follows the whole name is how much the part still owes.
  const whole = new RegExp(`^${name}\\s*(\\(|còn|đủ)`)
  const control = parts.getByRole('combobox')
  if (await control.isVisible())
    await control.selectOption(await control.locator('option').filter({ hasText: whole }).getAttribute('value'))
  else await parts.getByRole('link', { name: whole }).click()
  await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
}

/** Everything of the part that stands open is with the server. */
export const partSaved = async (page: Page): Promise<void> => {
  await expect(page.getByText('Đã lưu lúc').first()).toBeVisible()
  await expect(page.getByText(/^(Đang lưu…|Đã giữ trên máy này)/)).toHaveCount(0)
}

/** Marks everybody present but for those named, with the reason. */
export const markRoll = async (page: Page, absent: Readonly<Record<string, string>>): Promise<void> => {
  await openPart(page, 'Điểm danh')
  await page.getByRole('button', { name: 'Tất cả có mặt' }).click()
  for (const [name, reason] of Object.entries(absent)) {
    await page.getByRole('radiogroup', { name }).getByRole('radio', { name: 'Vắng mặt' }).check()
    await page.getByLabel(`Lý do vắng mặt của ${name}`).fill(reason)
  }
  await partSaved(page)
}

interface ItemWords {
  comments: string
  answer?: string
  remark?: string
  /** Absent where the rating rests elsewhere. */
  proposed?: Rating
}

/** Writes what was said of one subject; what is written makes it reviewed. */
export const writeItem = async (page: Page, name: string, words: ItemWords): Promise<void> => {
  await openPart(page, name)
  await page.getByLabel('Ý kiến tham gia').fill(words.comments)
  if (words.answer) await page.getByLabel('Tiếp thu, giải trình').fill(words.answer)
  if (words.remark) await page.getByLabel('Nhận xét, đánh giá của hội nghị').fill(words.remark)
  if (words.proposed) await page.getByRole('radio', { name: RATING_NAMES[words.proposed], exact: true }).check()
  await partSaved(page)
}

/** Puts one subject off, with the reason. */
export const deferItem = async (page: Page, name: string, because: string): Promise<void> => {
  await openPart(page, name)
  await page.getByRole('radio', { name: 'Hoãn, kiểm điểm lần khác' }).check()
  await page.getByLabel('Lý do hoãn').fill(because)
  await partSaved(page)
}

type Sheets = Readonly<Record<'issued' | 'returned' | 'invalid', number>>
const SHEETS: Record<keyof Sheets, string> = {
  issued: 'Số phiếu phát ra',
  returned: 'Số phiếu thu vào',
  invalid: 'Số phiếu không hợp lệ',
}

/** The sheets, counted once for all names. */
export const countSheets = async (page: Page, sheets: Sheets): Promise<void> => {
  await openPart(page, 'Kiểm phiếu')
  for (const key of ['issued', 'returned', 'invalid'] as const)
    await page.getByLabel(SHEETS[key], { exact: true }).fill(String(sheets[key]))
}

/** One name's line in the grid of the count. */
export const ballotLine = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })

/** Votes for one name, by level, in the grid that stands open. */
export const countVotes = async (page: Page, name: string, votes: Partial<Record<Rating, number>>): Promise<void> => {
  for (const [level, count] of Object.entries(votes))
    await page.getByLabel(`${RATING_NAMES[level as Rating]}, ${name}`, { exact: true }).fill(String(count))
  await page.getByLabel(`Không xác định mức, ${name}`, { exact: true }).focus()
}

/** The meeting's hours and that the minutes were read back; held today, it was over when the day had hardly begun. */
export const writeGeneral = async (page: Page): Promise<void> => {
  await openPart(page, 'Diễn biến chung, kết luận')
  await page.getByLabel('Giờ khai mạc').fill('00:00')
  await page.getByLabel('Giờ kết thúc').fill('00:01')
  await page.getByLabel('Kết luận của chủ trì').fill('Nhất trí với các ý kiến tham gia.')
  await page.getByLabel('Biên bản đã được đọc lại và thông qua tại hội nghị').check()
  await partSaved(page)
}

/** Gives this reason wherever the minutes that stand open ask for one. */
export const giveMinutesReasons = async (page: Page, reason: string): Promise<void> => {
  await expect(page.getByText('BIÊN BẢN', { exact: true })).toBeVisible()
  for (const box of await page.getByLabel('Lý do', { exact: true }).all()) await box.fill(reason)
}

/** Confirms the minutes that stand open, as chair or secretary. */
export const confirmMinutes = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Xác nhận biên bản' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Xác nhận biên bản' }).click()
  await expect(dialog).toBeHidden(ANSWERED)
}

/** Sends the list that stands open, in one act. */
export const sendProposal = async (page: Page): Promise<void> => {
  const send = { name: 'Gửi hồ sơ đề nghị xếp loại' }
  await page.getByRole('button', send).click()
  await page.getByRole('dialog').getByRole('button', send).click()
}

/**
 * Types without a network and loads the page again while the database is out of reach: the words are the browser's
 * alone. The page comes back as it was, with the network.
 */
export const typeAndReloadOffline = async (page: Page, box: Locator, words: string): Promise<void> => {
  await page.context().setOffline(true)
  await box.fill(words)
  await expect(page.getByRole('main').getByText('Đã giữ trên máy này')).toBeVisible()
  const database = `http://${env.firestore}/**`
  await page.route(database, (route) => route.abort())
  await page.context().setOffline(false)
  await page.reload()
  await page.unroute(database)
}

/** Holds every call of this function from this page until the answer is called. */
export const holdCalls = async (page: Page, name: string): Promise<() => void> => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`**/${name}`, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** On the board: how many of a unit have been through the conference, its second stage. */
export const heldOn = (board: Page, unit: string): Locator =>
  board
    .getByRole('row')
    .filter({ has: board.getByRole('rowheader', { name: unit }) })
    .getByRole('cell')
    .nth(1)
