import { conferenceIdOf } from '@kiemdiem/domain/ids'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { viDate } from '@kiemdiem/domain/vi'
import { expect, type Page, test } from '@playwright/test'
import { CAST } from '../../cast.ts'
import { emptyInbox, waitForMails } from '../../support/inbox.ts'
import {
  absentee,
  address,
  BODY,
  clerk,
  head,
  MISTAKE,
  member,
  NOT_REVIEWED,
  paperOf,
  UNIT,
} from '../support/board-unit.ts'
import { campaignId, dayComes } from '../support/campaign.ts'
import * as conference from '../support/conference.ts'
import { follow, mailTo, theMailTo } from '../support/mail.ts'
import { sealPaper } from '../support/papers/paper.ts'
import { prints } from '../support/papers/prints.ts'
import { sealAsIs } from '../support/papers/seal-as-is.ts'
import { somebody } from '../support/people/people.ts'
import { pageOf, signIn, startSession } from '../support/people/sign-in.ts'
import { fitsPhone, phoneOf } from '../support/phone.ts'

test.describe.configure({ mode: 'serial', timeout: 360_000 })

test('called by the head, who sees dates and departures from rules first', async ({ page, browser }) => {
  await emptyInbox()
  await signIn(page, 'officeHead', '/hoi-nghi')
  await page.getByRole('link', { name: `Lập lịch hội nghị (${UNIT.onBoard})` }).click()
  await page.getByLabel('Địa điểm', { exact: true }).fill('Phòng họp tầng 2, LĐLĐ tỉnh')
  await conference.leaveOut(page, NOT_REVIEWED)
  await expect(page.getByText(BODY)).toBeVisible()

  await conference.typeDay(page, conference.lastDay())
  const effects = page.getByRole('table', { name: 'Hạn gửi của từng bản kiểm điểm' }).getByRole('row')
  await expect(effects.filter({ hasText: UNIT.name })).toContainText('sớm hơn')
  await expect(effects.filter({ hasText: clerk.name })).toContainText('đã gửi, không phải làm lại')
  const tooLate = page.getByText(/^Nếu gửi tài liệu .*mới đủ 03 ngày làm việc/)
  await page.getByLabel('Ngày họp', { exact: true }).fill(await conference.earliestDay(page))
  await expect(tooLate).toBeHidden()
  await conference.typeDay(page, conference.tooSoon())
  await expect(tooLate).toBeVisible()
  await expect(page.getByText('Còn 03 hồ sơ xếp loại tại đơn vị chưa có trong nội dung hội nghị nào')).toBeVisible()
  await page.getByRole('button', { name: 'Lưu lịch hội nghị' }).click()
  await expect(page.getByText('Xin ghi lý do, hoặc đổi lịch cho đúng quy định.').first()).toBeVisible()
  await conference.giveReasons(page, 'Các đồng chí dự họp thống nhất họp sớm.')
  expect(await conference.savePlan(page)).toBe(await address())

  const subject = `Mời dự hội nghị kiểm điểm của ${UNIT.name} ngày ${viDate(conference.tooSoon())}`
  const owed = await theMailTo(head, subject)
  expect(owed.text).toContain(`Báo cáo kiểm điểm của ${UNIT.name}`)
  await waitForMails(1, mailTo(absentee, subject))
  // The driver has no e-mail: the clerk is asked to tell him.
  await waitForMails(1, mailTo(clerk, 'Nhờ báo tin cho đồng chí Vàng A Páo'))
  const phone = await phoneOf(browser)
  await follow(phone, await theMailTo(member, subject), 'officeMember')
  await expect(phone.getByText('Tài liệu chưa được gửi đến đồng chí')).toBeVisible()
  await fitsPhone(phone)
})

test('papers go out with proof; a member reads on a phone and notes', async ({ page, browser }) => {
  const at = await address()
  await signIn(page, 'officeHead', at)
  await sealAsIs('officeHead', await paperOf(UNIT.id))
  await expect(page.getByText('Bản kiểm điểm đã gửi')).toHaveCount(5)
  await conference.handOut(page, { [BODY]: 'Công văn số 12/CV-VP' })
  await expect(page.getByText('Mọi người trong thành phần đã có tài liệu.')).toBeVisible()
  const today = viDate(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10))
  await expect(conference.proofOf(page, BODY)).toContainText(
    `Gửi công văn ngày ${today}; đồng chí ${head.name} ghi nhận`,
  )
  await expect(conference.proofOf(page, BODY)).toContainText('Công văn số 12/CV-VP')
  await expect(conference.proofOf(page, member.name)).toContainText('Đọc trên hệ thống, có thư báo')
  await expect(conference.proofOf(page, member.name)).toContainText('Chưa báo')

  const phone = await phoneOf(browser)
  const mail = await theMailTo(member, `Tài liệu hội nghị kiểm điểm của ${UNIT.name}`)
  await follow(phone, mail, 'officeMember')
  await phone.getByRole('button', { name: /^Tôi đã nhận/ }).tap()
  await expect(phone.getByText('Đồng chí đã báo nhận tài liệu lúc')).toBeVisible()
  await expect(conference.proofOf(page, member.name)).toContainText(/Lúc \d\d:\d\d/)
  const papers = phone.getByRole('navigation', { name: 'Tài liệu hội nghị' })
  await papers.getByRole('button', { name: head.name }).tap()
  await expect(phone.getByText('Bản gửi lần 1')).toBeVisible()
  await prints(phone)
  const note = phone.getByLabel('Ghi chú của tôi')
  await note.fill('Hỏi về tiến độ quyết toán quý IV.')
  // At once, before it can have been saved.
  await phone.reload()
  await expect(note).toHaveValue('Hỏi về tiến độ quyết toán quý IV.')
  await phone.getByRole('button', { name: 'Đã đọc, sang bản tiếp theo' }).tap()
  await phone.getByRole('button', { name: 'Danh sách tài liệu' }).tap()
  // An answer that is lost counts as lost after twenty seconds, and the save is tried again.
  const row = papers.getByRole('button', { name: head.name })
  await expect(row).toContainText('Đã đọc · có ghi chú', { timeout: 60_000 })
  await fitsPhone(phone)
})

test('in the meeting nothing of what several people write is lost', async ({ page, browser }) => {
  const at = await address()
  const phone = await phoneOf(browser)
  await signIn(phone, 'officeMember', at)
  await startSession(page, 'officeClerk')
  await dayComes(conferenceIdOf(await campaignId(), UNIT.id, 1))
  await test.step('opened by mistake, it is as before, with the reason', async () => {
    await conference.startMeeting(page, at)
    await conference.stepBack(page, 'Hoàn lại việc khai mạc', MISTAKE)
    await expect(page.getByRole('button', { name: 'Khai mạc, ghi biên bản' })).toBeVisible()
  })
  await conference.startMeeting(page, at)
  await conference.markRoll(page, { [absentee.name]: 'Đi công tác theo quyết định' })
  await expect(page.getByText('Có mặt 06 trên 07 thành viên. Đủ số người để họp')).toBeVisible()

  await conference.openPart(page, UNIT.name)
  await page.getByRole('button', { name: 'Nêu nội dung này để hội nghị bàn' }).click()
  await expect(phone.getByText(`Đang bàn: ${UNIT.name}`)).toBeVisible()
  await fitsPhone(phone)
  const said = {
    comments: 'Đồng chí Dũng: nhất trí, đề nghị nêu rõ số liệu.',
    remark: 'Hoàn thành các nhiệm vụ được giao.',
  }
  await conference.writeItem(page, UNIT.name, { ...said, answer: 'Tập thể tiếp thu.', proposed: 'outstanding' })
  await conference.openPart(page, head.name)
  await page.getByRole('button', { name: 'Nêu nội dung này để hội nghị bàn' }).click()
  await expect(phone.getByText(`Đang bàn: ${head.name}`)).toBeVisible()
  await conference.writeItem(page, head.name, { ...said, answer: 'Tôi tiếp thu ý kiến.', proposed: 'good' })
  await conference.deferItem(page, absentee.name, 'Vắng mặt, kiểm điểm tại hội nghị bổ sung')
  await conference.openPart(page, clerk.name)

  const chair = await pageOf(browser, 'officeHead', `${at}/dien-bien`)
  const comments = (of: Page) => of.getByLabel('Ý kiến tham gia')
  await test.step('two write of the same subject at once: both see both, and both words stay', async () => {
    await conference.openPart(chair, clerk.name)
    await chair.context().setOffline(true)
    await comments(chair).fill('Đồng chí Khánh: sổ sách rõ ràng.')
    await expect(chair.getByRole('main').getByText('Đã giữ trên máy này')).toBeVisible()
    await conference.writeItem(page, clerk.name, { comments: 'Đồng chí Tuấn: phối hợp tốt.', proposed: 'good' })
    await chair.context().setOffline(false)
    await expect(chair.getByText(`${clerk.name} vừa ghi khác với nội dung đồng chí đang viết`)).toBeVisible()
    await expect(chair.locator('[data-clash] mark')).toContainText([
      'Đồng chí Khánh: sổ sách rõ ràng.',
      'Đồng chí Tuấn: phối hợp tốt.',
    ])
    await chair.getByRole('button', { name: 'Ghép cả hai' }).click()
    await expect(comments(page)).toHaveValue(/Đồng chí Tuấn: phối hợp tốt\./)
    await expect(comments(page)).toHaveValue(/Đồng chí Khánh: sổ sách rõ ràng\./)
    await expect(chair.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ', exact: true })).toBeChecked()
  })

  await test.step('what was typed without a network is there after the page was loaded again', async () => {
    await conference.openPart(chair, member.name)
    await conference.typeAndReloadOffline(chair, comments(chair), 'Đồng chí Loan: đề nghị gửi báo cáo sớm hơn.')
    await expect(chair.getByText('Có nội dung chưa lưu, viết lúc')).toBeVisible({ timeout: 60_000 })
    await chair.getByRole('button', { name: 'Đưa vào biên bản' }).click()
    await conference.openPart(page, member.name)
    await expect(comments(page)).toHaveValue('Đồng chí Loan: đề nghị gửi báo cáo sớm hơn.')
  })
})

test('votes must add up and no item be missing before both confirm', async ({ page, browser }) => {
  const at = await address()
  await signIn(page, 'officeClerk', `${at}/dien-bien`)
  await conference.writeGeneral(page)
  await conference.countSheets(page, { issued: 6, returned: 6, invalid: 0 })
  for (const [task, name] of [
    ['Tổ trưởng', clerk.name],
    ['Thành viên 01', member.name],
  ] as const)
    await page.getByLabel(task, { exact: true }).selectOption({ label: name })
  // Three of seven are no majority for the level that was proposed.
  await conference.countVotes(page, UNIT.name, { outstanding: 3, good: 3 })
  await conference.countVotes(page, head.name, { outstanding: 1, good: 5 })
  await conference.countVotes(page, member.name, { good: 6 })
  await conference.countVotes(page, clerk.name, { good: 5 })
  await expect(conference.ballotLine(page, clerk.name)).toContainText('Còn lệch: thiếu 1 phiếu')
  await expect(conference.ballotLine(page, head.name)).toContainText('Khớp')
  await conference.openPart(page, UNIT.name)
  await page.getByLabel('Lý do hội nghị đề nghị khác kết quả phiếu').fill('Thống nhất lại sau khi trao đổi.')
  await conference.partSaved(page)
  // Votes alone do not say that somebody was reviewed.
  await conference.openPart(page, member.name)
  await page.getByRole('radio', { name: 'Chưa kiểm điểm' }).check()
  await conference.partSaved(page)

  await page.goto(`${at}/bien-ban`)
  const differs = page.getByRole('link', {
    name: new RegExp(`đối với ${clerk.name} cộng lại được 5, nhưng có 6 phiếu`),
  })
  await expect(differs).toBeVisible()
  await page.getByRole('button', { name: 'Xác nhận biên bản' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('link', { name: `Chưa ghi kết quả kiểm điểm ${member.name}` }).click()
  await expect(page.getByRole('heading', { level: 2, name: member.name })).toBeVisible()
  await conference.writeItem(page, member.name, { comments: 'Không có ý kiến thêm.', proposed: 'good' })
  await page.goto(`${at}/bien-ban`)
  await differs.click()
  await conference.openPart(page, 'Kiểm phiếu')
  await conference.countVotes(page, clerk.name, { good: 5, completed: 1 })
  await expect(page.getByText('04 tên, tất cả đã khớp.')).toBeVisible()
  await page.goto(`${at}/bien-ban`)
  await expect(page.getByText('Biên bản đã đủ nội dung để xác nhận.')).toBeVisible()
  await page.getByRole('tab', { name: 'Biên bản kiểm phiếu' }).click()
  await expect(page.getByText(`1. Tổ trưởng:Đồng chí ${clerk.name}`)).toBeVisible()
  await page.getByRole('tab', { name: 'Biên bản hội nghị' }).click()
  await expect(page.getByText(MISTAKE).first()).toBeVisible()
  await expect(page.getByText('Thống nhất lại sau khi trao đổi.').first()).toBeVisible()
  await conference.confirmMinutes(page)
  await expect(page.getByText(`Thư ký: đồng chí ${clerk.name} đã xác nhận lúc`)).toBeVisible()

  const chair = await (await browser.newContext()).newPage()
  const asked = await theMailTo(head, 'Mời đồng chí xác nhận biên bản')
  await follow(chair, asked, 'officeHead')
  await conference.confirmMinutes(chair)
  await expect(chair.getByRole('link', { name: 'Lập hồ sơ đề nghị xếp loại' })).toBeVisible()

  const phone = await phoneOf(browser)
  await follow(phone, await theMailTo(member, 'Biên bản hội nghị kiểm điểm'), 'officeMember')
  await expect(phone.getByText('Hoàn thiện bản kiểm điểm theo ý kiến hội nghị')).toBeVisible()
  await expect(phone.getByText('Không có ý kiến thêm.').first()).toBeVisible()
  await fitsPhone(phone)
  const away = await pageOf(browser, 'officeAbsentee', `${at}/bien-ban`)
  await expect(away.getByText('Biên bản dành cho những người có mặt tại hội nghị')).toBeVisible()
  await expect(away.getByText('Không có ý kiến thêm.')).toHaveCount(0)
})

test('a completed paper moves nothing, the proposal moves the board', async ({ page, browser }) => {
  const at = await address()
  const board = await pageOf(browser, 'organiser', '/tien-do')
  await expect(board.getByText('Đang theo dõi trực tiếp')).toBeVisible()
  await board.evaluate(() => Reflect.set(globalThis, 'sameWindow', true))
  const held = conference.heldOn(board, UNIT.onBoard)
  await expect(held).toContainText('0/8')

  await signIn(page, 'officeMember', `/ho-so/${await paperOf(CAST.officeMember)}`)
  await page.getByRole('button', { name: 'Hoàn thiện bản kiểm điểm sau hội nghị' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mở để hoàn thiện' }).click()
  await page.getByRole('main').getByRole('textbox').first().fill('Bổ sung theo ý kiến hội nghị.')
  const number = await sealPaper(page, 'Gửi bản hoàn thiện')
  expect(number).toMatch(/-L2$/)
  await waitForMails(1, mailTo(member, `Đã nhận bản kiểm điểm của đồng chí (${number})`))
  await expect(held).toContainText('0/8')

  const list = `${at}/de-nghi`
  const [chair, again] = [await pageOf(browser, 'officeHead', list), await pageOf(browser, 'officeHead', list)]
  const release = await conference.holdCalls(again, 'sendProposal')
  for (const each of [again, chair]) {
    await expect(each.getByText('Hoãn kiểm điểm: Vắng mặt')).toBeVisible()
  }
  await prints(chair, chair.getByText(/^Tờ trình và danh sách in được ở trang này/))
  await conference.sendProposal(again)
  const own = 'Tự thấy còn hạn chế trong quyết toán.'
  await test.step('on himself the head may differ, and the level of the conference goes on', async () => {
    await chair.getByLabel(`Mức đề nghị đối với ${head.name}`).selectOption({ label: RATING_NAMES.completed })
    const because = chair.getByLabel(`Lý do khác mức hội nghị đề nghị đối với ${head.name}`)
    await expect(because).toHaveAccessibleDescription(/mức hội nghị đề nghị được giữ nguyên/)
    await because.fill(own)
  })
  await conference.sendProposal(chair)
  await expect(chair.getByRole('heading', { name: 'Hồ sơ đề nghị lần 1' })).toBeVisible(conference.ANSWERED)
  await prints(chair)
  await expect(held).toContainText('4/8', { timeout: 10_000 })
  expect(await board.evaluate(() => Reflect.get(globalThis, 'sameWindow'))).toBe(true)
  release()
  await expect(again.getByText('Lần gửi vừa rồi không được ghi nhận')).toBeVisible({ timeout: 60_000 })
  await expect(again.getByRole('heading', { name: 'Hồ sơ đề nghị lần 1' })).toBeVisible()
  await expect(again.getByRole('heading', { name: 'Hồ sơ đề nghị lần 2' })).toHaveCount(0)
  await waitForMails(1, mailTo(somebody('organiser'), `${UNIT.name} đã gửi hồ sơ đề nghị xếp loại`))

  await test.step('the organiser reads the differences and returns the list; it is sent again', async () => {
    const organiser = await pageOf(browser, 'organiser', list)
    // The letter comes first; what it sends is attached to it.
    await organiser.getByRole('tab', { name: 'Danh sách đề nghị xếp loại' }).click()
    await expect(organiser.getByText(own).first()).toBeVisible()
    await expect(organiser.getByText('Thống nhất lại sau khi trao đổi.').first()).toBeVisible()
    const returned = 'Đề nghị nêu rõ kết quả phiếu của tập thể.'
    await conference.stepBack(organiser, 'Trả lại hồ sơ đề nghị', returned)
    await expect(held).toContainText('0/8', { timeout: 10_000 })
    await expect(chair.getByText(returned)).toBeVisible()
    await conference.sendProposal(chair)
    await expect(chair.getByRole('heading', { name: 'Hồ sơ đề nghị lần 2' })).toBeVisible()
    await expect(held).toContainText('4/8', { timeout: 10_000 })
    await expect(organiser.getByText(returned)).toBeVisible()
  })
})
