import { expect, type Page, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { campaignId } from './support/campaign.ts'
import { setRenewal } from './support/people/auth-user.ts'
import { fillSignIn, signIn } from './support/people/sign-in.ts'

const words = (page: Page) => page.getByLabel('Chính trị tư tưởng')
const saved = (page: Page) => expect(page.locator('[data-saving=good]').first()).toContainText('Đã lưu')

/** Adds words that the server cannot have: the network is off and stays off. */
const addUnsent = async (page: Page, text: string): Promise<void> => {
  await page.context().setOffline(true)
  await words(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(text)
  await expect(page.getByText('nội dung vẫn được giữ trên máy này').first()).toBeVisible()
}

test('an expired sign-in ends in its sentence, keeps the words and comes back to the same page', async ({ page }) => {
  await page.clock.install()
  await signIn(page, 'workerNoEmail', `/ban-kiem-diem/${await campaignId()}_${CAST.workerNoEmail}`)
  await words(page).fill('Đã lưu.')
  await saved(page)
  const address = page.url()
  try {
    await setRenewal('workerNoEmail', false)
    await addUnsent(page, ' Chưa kịp gửi.')
    // An hour on, the sign-in must be renewed; somebody is at the PC all the time.
    await page.clock.fastForward('00:40:00')
    await page.keyboard.press('Shift')
    await page.clock.fastForward('00:21:00')
    await page.context().setOffline(false)
    await expect(page.getByText('Phiên làm việc đã kết thúc.')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('Chưa kịp gửi.')).toHaveCount(0)
  } finally {
    await setRenewal('workerNoEmail', true)
  }
  await fillSignIn(page, 'workerNoEmail')
  await expect(page).toHaveURL(address)
  await expect(page.getByText('Còn 01 mục có nội dung chưa lưu từ lần viết trước')).toBeVisible()
  await page.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(words(page)).toHaveValue('Đã lưu. Chưa kịp gửi.')
  await saved(page)
})

test('a page left alone says so, then ends the session; the words are kept and the page is found again', async ({
  page,
}) => {
  await page.clock.install()
  await signIn(page, 'outsider', `/ban-kiem-diem/${await campaignId()}_${CAST.outsider}`)
  const address = page.url()
  const warning = page.getByRole('dialog', { name: 'Đồng chí còn làm việc không?' })
  await words(page).fill('Đã lưu.')
  await saved(page)
  await page.clock.fastForward('00:58:30')
  await expect(warning).toContainText('Trong 02 phút nữa phiên làm việc tự kết thúc')
  await warning.getByRole('button', { name: 'Tiếp tục làm việc' }).click()
  await expect(warning).toBeHidden()
  await page.clock.fastForward('00:30:00')
  await addUnsent(page, ' Chưa kịp gửi.')
  await page.clock.fastForward('01:01:00')
  await expect(page.getByText('Phiên làm việc đã kết thúc vì đã lâu không có thao tác.')).toBeVisible()
  await expect(page.getByText('Chưa kịp gửi.')).toHaveCount(0)
  await page.context().setOffline(false)
  await fillSignIn(page, 'outsider')
  await expect(page).toHaveURL(address)
  await page.getByRole('button', { name: 'Khôi phục' }).click()
  await expect(words(page)).toHaveValue('Đã lưu. Chưa kịp gửi.')
  await saved(page)
})

test('signing out with unsent text asks first; staying saves it, and then nothing is asked', async ({ page }) => {
  await signIn(page, 'outsider', `/ban-kiem-diem/${await campaignId()}_${CAST.outsider}`)
  await words(page).fill('Đã lưu.')
  await saved(page)
  await addUnsent(page, ' Chưa gửi.')
  const signOut = page.getByRole('button', { name: 'Đăng xuất', exact: true }).first()
  await signOut.click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('còn 01 mục đồng chí đã viết mà máy chủ chưa nhận')
  await question.getByRole('button', { name: 'Ở lại để lưu' }).click()
  await expect(question).toBeHidden()
  await expect(words(page)).toHaveValue('Đã lưu. Chưa gửi.')
  await page.context().setOffline(false)
  await saved(page)
  await signOut.click()
  await expect(page.getByText('Đồng chí đã đăng xuất.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
