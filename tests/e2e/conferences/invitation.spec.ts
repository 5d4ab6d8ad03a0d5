import { expect, test } from '@playwright/test'
import { campaignId } from '../support/campaign.ts'
import { enterNumber } from '../support/papers/enter-number.ts'
import { pageOf } from '../support/people/sign-in.ts'

/** A function's first call starts a worker of its own, which takes long on a busy machine. */
const COLD = { timeout: 60_000 }

test('an invitation is a draft of the plan until it is issued, and then prints the number that the văn thư enters', async ({
  browser,
}) => {
  const at = `/hoi-nghi/${await campaignId()}_u-tgnc_1/tai-lieu?in=1`
  const page = await pageOf(browser, 'cellSecretary', at)
  const main = page.getByRole('main')
  await page.getByRole('button', { name: 'Giấy mời', exact: true }).click()
  await expect(main.getByText('DỰ THẢO').first()).toBeVisible(COLD)
  await page.getByRole('button', { name: 'Phát hành giấy mời' }).click()
  await expect(page.getByRole('button', { name: 'Phát hành giấy mời' })).toHaveCount(0, COLD)
  await expect(main.getByText(/^Số[: ].*…[-/]GM/)).toBeVisible()
  await expect(main.getByText('DỰ THẢO')).toHaveCount(0)
  await expect(main.getByText('Chưa có bản ký.')).toBeVisible()

  await enterNumber(browser, { find: 'giay moi', number: '118', code: 'TGNC' })
  await expect(main.getByText(/118[-/]GM[-/]TGNC/)).toBeVisible()
})
