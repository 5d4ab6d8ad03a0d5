import { expect, type Page, test } from '@playwright/test'
import { HOSTILE_STRINGS } from '../../domain/src/hostile.fixture.ts'
import { emptyInbox, waitForMails } from '../support/inbox.ts'
import { linkOf, mailTo } from './support/mail.ts'
import { fillPaper, returnPaper, sealPaper } from './support/papers/paper.ts'
import { somebody } from './support/people/people.ts'
import { fillSignIn, pageOf, signIn } from './support/people/sign-in.ts'

const cadre = somebody('cadre')
const head = somebody('head')
const UNIT = 'Ban CSPL-QHLĐ'
/** What has broken somebody's software, typed by hand as an answer like any other. */
const HOSTILE = HOSTILE_STRINGS.slice(0, 6).join(' ')

/** Dialogs that a text opens because it was run and not shown. */
const alertsOf = (page: Page): string[] => {
  const alerts: string[] = []
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'alert') alerts.push(dialog.message())
    void dialog.accept()
  })
  return alerts
}
const SEND = 'Gửi bản kiểm điểm'

/** How many of the unit have sent their papers, as the organiser's open board says. */
const sentOn = async (board: Page): Promise<number> => {
  const row = board.getByRole('row').filter({ has: board.getByRole('rowheader', { name: UNIT }) })
  const text = await row.getByRole('cell').first().textContent()
  return Number(/(\d+)\/\d+/.exec(text ?? '')?.[1])
}

test('a paper from the first word over a return to the second text, on screens, on the board and in the mail', async ({
  browser,
  page,
}) => {
  test.setTimeout(360_000)
  await emptyInbox()
  const board = await pageOf(browser, 'organiser', '/tien-do')
  await expect(board.getByText('Đang theo dõi trực tiếp')).toBeVisible()
  const before = await sentOn(board)
  // A mark on the window itself: it is gone if the page was loaded again.
  await board.evaluate(() => Reflect.set(globalThis, 'sameWindow', true))

  await test.step('the cadre finds the task, writes every section and seals', async () => {
    const alerts = alertsOf(page)
    await signIn(page, 'cadre')
    await page.getByRole('link', { name: 'Viết bản kiểm điểm cá nhân' }).click()
    await fillPaper(page, 'Lần một')
    await page.getByRole('main').getByRole('textbox').nth(1).fill(HOSTILE)
    await page.getByRole('button', { name: 'Xem lại và gửi' }).click()
    await expect(page.getByRole('article').first()).toContainText(HOSTILE)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('article').first()).toContainText(HOSTILE)
    await page.emulateMedia({ media: null })
    await page.goBack()
    expect(alerts).toEqual([])
    expect(await sealPaper(page)).toMatch(/-L1$/)
  })

  await test.step('the open board moves by itself', async () => {
    await expect.poll(() => sentOn(board), { timeout: 10_000 }).toBe(before + 1)
    await expect(board.getByText('vừa thay đổi lúc').first()).toBeVisible()
    expect(await board.evaluate(() => Reflect.get(globalThis, 'sameWindow'))).toBe(true)
  })

  const reader = await (await browser.newContext()).newPage()
  await test.step('the writer has a receipt, the head a mail whose link opens the paper after sign-in', async () => {
    const [receipt] = await waitForMails(1, mailTo(cadre, 'Đã nhận bản kiểm điểm của đồng chí'))
    expect(receipt?.text).toContain('-L1')
    const [turn] = await waitForMails(1, mailTo(head, `Mời đồng chí xem bản kiểm điểm của đồng chí ${cadre.name}`))
    if (!turn) throw new Error('no mail to the head')
    const alerts = alertsOf(reader)
    await reader.goto(linkOf(turn))
    await fillSignIn(reader, 'head')
    // The function of the sign-in may be cold.
    await expect(reader).toHaveURL(linkOf(turn), { timeout: 60_000 })
    await expect(reader.getByText('Lần một, mục thứ 1.').first()).toBeVisible({ timeout: 60_000 })
    await expect(reader.getByRole('article').first()).toContainText(HOSTILE)
    expect(alerts).toEqual([])
  })

  await test.step('the head returns it; the mail leads the writer to the remarks and the old text', async () => {
    await returnPaper(reader, 'Lần trả 1: đề nghị nêu số liệu.')
    const [mail] = await waitForMails(1, mailTo(cadre, 'Đề nghị bổ sung, hoàn thiện bản kiểm điểm của đồng chí'))
    if (!mail) throw new Error('no mail to the writer')
    expect(mail.text).toContain('Lần trả 1: đề nghị nêu số liệu.')
    await page.goto(linkOf(mail))
    await expect(page.getByText('Lần trả 1: đề nghị nêu số liệu.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('textbox').first()).toHaveValue('Lần một, mục thứ 1.')
    await expect.poll(() => sentOn(board), { timeout: 10_000 }).toBe(before)
  })

  await test.step('sent again unchanged it asks why; the head reads the sentence, and returns it once more', async () => {
    await page.getByRole('button', { name: 'Xem lại và gửi' }).click()
    await expect(page.getByText('Nội dung chưa có gì khác bản lần 1')).toBeVisible()
    await page.getByRole('button', { name: SEND, exact: true }).click()
    const question = page.getByRole('dialog')
    await question.getByRole('button', { name: SEND, exact: true }).click()
    await expect(question.getByText('Xin ghi rõ vì sao gửi lại nguyên văn.')).toBeVisible()
    await question.getByLabel('Vì sao gửi lại nguyên văn').fill('Số liệu đã nêu ở mục 1.')
    await question.getByRole('button', { name: SEND, exact: true }).click()
    await expect(page.getByText(/-L2$/)).toBeVisible()
    await expect(reader.getByText('Số liệu đã nêu ở mục 1.')).toBeVisible()
    await expect.poll(() => sentOn(board), { timeout: 10_000 }).toBe(before + 1)
    await returnPaper(reader, 'Lần trả 2: đề nghị nêu thêm.')
  })

  await test.step('sealed again as revision 3; all texts are kept, and what has changed is shown', async () => {
    await page.goto(new URL(reader.url()).pathname)
    await page.getByRole('link', { name: 'Viết tiếp' }).click()
    await page.getByRole('main').getByRole('textbox').first().fill('Lần hai, mục thứ 1.')
    expect(await sealPaper(page)).toMatch(/-L3$/)
    await expect.poll(() => sentOn(board), { timeout: 10_000 }).toBe(before + 1)
    await expect(reader.getByText('Lần hai, mục thứ 1.').first()).toBeVisible()
    await reader.getByRole('button', { name: 'Xem thay đổi so với lần 2' }).click()
    const changes = reader.getByRole('region', { name: 'Xem thay đổi so với lần 2' })
    await expect(changes.locator('del')).toContainText('một')
    await expect(changes.locator('ins')).toContainText('hai')
    await reader.getByRole('button', { name: 'Lần 1' }).click()
    await expect(reader.getByText('Lần một, mục thứ 1.').first()).toBeVisible()
    await reader.getByRole('button', { name: 'Lần 3' }).click()
  })

  await test.step('the head has read it on every device, and the history tells when it was opened', async () => {
    const elsewhere = await pageOf(browser, 'head', '/')
    await elsewhere.getByRole('heading', { name: /^Đã làm/ }).click()
    const task = elsewhere.getByRole('listitem').filter({ hasText: `Bản kiểm điểm của đồng chí ${cadre.name}` })
    await expect(task.getByText('đã mở xem')).toBeVisible()
    await reader.getByRole('button', { name: 'Xem lịch sử và tình trạng thư báo' }).click()
    await expect(reader.getByText(`Đồng chí ${head.name}: mở xem lúc`)).toBeVisible()
  })

  await test.step('at home the writer has the receipt of the last submission', async () => {
    await page.goto('/')
    await page.getByRole('heading', { name: 'Đã làm (01)' }).click()
    await expect(page.getByText(/\d{4}-\d{3}-L3/)).toBeVisible()
  })
})
