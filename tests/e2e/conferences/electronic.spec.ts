import { conferenceIdOf } from '@kiemdiem/domain/ids'
import { expect, type Page, test } from '@playwright/test'
import { allowElectronicBallot, campaignId } from '../support/campaign.ts'
import * as conference from '../support/conference.ts'
import { somebody } from '../support/people/people.ts'
import { pageOf, startSession } from '../support/people/sign-in.ts'
import { fitsPhone, phoneOf } from '../support/phone.ts'

const COLLECTIVE = 'Ban Thường vụ Công đoàn Viên chức tỉnh'
const OUTSIDE = 'Lưu Đức Quảng'
const chair = somebody('voterChair')

/** Chooses the same level for everybody but those named, and casts. */
const vote = async (page: Page, address: string, level: string, but: Readonly<Record<string, string>> = {}) => {
  await page.goto(`${address}/phieu`)
  await expect(page.getByText('Phiếu được mã hóa ngay trên máy này').first()).toBeVisible()
  for (const group of await page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.locator('legend') })
    .all()) {
    const name = (await group.locator('legend').textContent())?.trim() ?? ''
    await group.getByRole('radio', { name: but[name] ?? level, exact: true }).check()
  }
  await page.getByRole('button', { name: 'Bỏ phiếu', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ phiếu', exact: true }).click()
  await expect(page.getByText('Đồng chí đã bỏ phiếu.')).toBeVisible({ timeout: 60_000 })
}

test('three vote on the system: nobody sees who or how, and the letters copied from one device close and count on another', async ({
  browser,
  page,
}) => {
  test.setTimeout(300_000)
  const id = conferenceIdOf(await campaignId(), 'u-btv-vien-chuc', 1)
  const address = `/hoi-nghi/${id}`
  await allowElectronicBallot(id, 3)
  await startSession(page, 'voterClerk')
  await conference.startMeeting(page, address)
  // Who has no account cannot vote this way: it is held without the member of another agency.
  await conference.markRoll(page, { [OUTSIDE]: 'Bận công tác tại Sở' })
  await conference.openPart(page, 'Kiểm phiếu')
  await page.getByRole('button', { name: 'Mở bỏ phiếu kín trên hệ thống' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Mở bỏ phiếu kín trên hệ thống' }).click()
  await expect(dialog.getByText('Xin ghi ý kiến nhất trí của hội nghị.')).toBeVisible()
  await expect(dialog.getByText('Mất mã thì lần bỏ phiếu này phải hủy')).toBeVisible()
  await dialog.getByLabel('Ý kiến nhất trí của hội nghị').fill('Hội nghị nhất trí, 3/3 đồng chí có mặt.')
  await dialog.getByRole('button', { name: 'Mở bỏ phiếu kín trên hệ thống' }).click()
  // While it closes, the dialog has words of the page below it.
  await expect(dialog).toBeHidden({ timeout: 60_000 })
  await expect(page.getByText('Chưa đủ 3 phiếu tối thiểu để kiểm.')).toBeVisible({ timeout: 60_000 })

  const letters = await test.step('the key is on the device that opened the box, to be copied or printed', async () => {
    await page.getByRole('link', { name: 'Xem, in mã mở phiếu' }).click()
    const sheet = page.getByRole('article', { name: 'Mã mở phiếu' })
    await expect(sheet.getByText('Kiểm phiếu xong thì hủy bản này.')).toBeVisible()
    const shown = sheet.locator('p').filter({ hasText: /^([0-9A-Z]{4}-?\s*){13}$/ })
    const copied = await shown.textContent()
    await page.getByRole('link', { name: 'Về trang kiểm phiếu' }).click()
    await expect(page.getByText('Chưa đủ 3 phiếu tối thiểu để kiểm.')).toBeVisible()
    return copied ?? ''
  })

  const leader = await pageOf(browser, 'voterChair', address)
  await test.step('the chair is called to the booth on every page; the deputy votes on a phone', async () => {
    await leader.getByRole('link', { name: 'Bỏ phiếu', exact: true }).click()
    await vote(leader, address, 'Hoàn thành tốt nhiệm vụ')
    await expect(page.getByText('Chưa đủ 3 phiếu tối thiểu để kiểm.')).toBeVisible()
    const phone = await phoneOf(browser)
    await startSession(phone, 'voterDeputy')
    await vote(phone, address, 'Hoàn thành tốt nhiệm vụ', { [chair.name]: 'Hoàn thành xuất sắc nhiệm vụ' })
    await fitsPhone(phone)
    // A second sheet is not offered, also after coming back.
    await phone.reload()
    await expect(phone.getByText('Đồng chí đã bỏ phiếu.')).toBeVisible()
    await expect(phone.getByRole('button', { name: 'Bỏ phiếu', exact: true })).toHaveCount(0)
  })

  await test.step('closed by the chair on another device: a slip is refused and said, the letters count', async () => {
    await vote(page, address, 'Hoàn thành tốt nhiệm vụ')
    await leader.goto(`${address}/dien-bien`)
    await conference.openPart(leader, 'Kiểm phiếu')
    await expect(leader.getByText('Đã có 3/3 phiếu trong hòm')).toBeVisible({ timeout: 30_000 })
    await expect(leader.getByText('Mã mở phiếu không ở trên máy này')).toBeVisible()
    const close = leader.getByRole('dialog').getByRole('button', { name: 'Kết thúc bỏ phiếu và kiểm phiếu' })
    await leader.getByRole('button', { name: 'Kết thúc bỏ phiếu và kiểm phiếu' }).click()
    await leader.getByLabel('Mã mở phiếu').fill(letters.trim().slice(0, -1))
    await close.click()
    await expect(leader.getByText('Mã mở phiếu có 52 ký tự; đồng chí đã nhập 51.')).toBeVisible()
    await leader.getByLabel('Mã mở phiếu').fill('0'.repeat(52))
    await close.click()
    await expect(leader.getByText('Mã không khớp với lần bỏ phiếu này')).toBeVisible()
    await leader.getByLabel('Mã mở phiếu').fill(letters.toLowerCase())
    await close.click()
    await expect(leader.getByText('Đã kiểm phiếu: thu 3/3 phiếu.')).toBeVisible({ timeout: 60_000 })
  })

  await test.step('tallies by name, and no sheet any more', async () => {
    await page.goto(`${address}/dien-bien`)
    await conference.openPart(page, 'Kiểm phiếu')
    await expect(page.getByLabel(`Hoàn thành tốt nhiệm vụ, ${COLLECTIVE}`, { exact: true })).toHaveValue('3')
    await expect(page.getByLabel(`Hoàn thành xuất sắc nhiệm vụ, ${chair.name}`, { exact: true })).toHaveValue('1')
    await page.goto(`${address}/phieu`)
    await expect(page.getByText('Hiện không có lần bỏ phiếu nào đang mở.')).toBeVisible()
  })
})
