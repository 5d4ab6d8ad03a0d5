import { expect, type Locator, type Page } from '@playwright/test'

/** Chooses an answer in every group of radios: the second best, as most people would. */
const choose = async (group: Locator): Promise<void> => {
  const radio = group.getByRole('radio').nth(1)
  await radio.check()
  await expect(radio).toBeChecked()
}

/** Fills every box of the form that stands open; `words` begins each text, so that it can be found again. */
export const fillPaper = async (page: Page, words: string): Promise<void> => {
  const boxes = page.getByRole('main').getByRole('textbox')
  await expect(boxes.first()).toBeVisible()
  for (const [at, box] of (await boxes.all()).entries()) await box.fill(`${words}, mục thứ ${at + 1}.`)
  const groups = page
    .getByRole('main')
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
  for (const group of await groups.all()) await choose(group)
}

/** From the form over the preview to the receipt; answers the number on it. A completed paper is sent by another name. */
export const sealPaper = async (page: Page, send = 'Gửi bản kiểm điểm'): Promise<string> => {
  await page.getByRole('button', { name: 'Xem lại và gửi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Xem lại trước khi gửi' })).toBeVisible()
  await page.getByRole('button', { name: send, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: send, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Đã gửi bản kiểm điểm' })).toBeVisible()
  const receipt = await page.getByRole('main').textContent()
  const reference = /\d{4}-\d{3}-L\d+/.exec(receipt ?? '')?.[0]
  if (!reference) throw new Error(`No number on the receipt:\n${receipt}`)
  return reference
}

/** Returns the paper that stands open, with remarks. */
export const returnPaper = async (page: Page, remarks: string): Promise<void> => {
  await page.getByRole('button', { name: 'Đề nghị bổ sung, hoàn thiện' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nội dung đề nghị').fill(remarks)
  await dialog.getByRole('button', { name: 'Đề nghị bổ sung, hoàn thiện' }).click()
  await expect(dialog).toBeHidden()
}
