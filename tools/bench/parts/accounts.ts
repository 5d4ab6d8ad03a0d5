import { paths } from '@kiemdiem/domain/ids'
import { chromium } from '@playwright/test'
import { db } from '../../../functions/src/firestore/db.ts'
import { CAST } from '../../../tests/cast.ts'
import { somebody } from '../../../tests/e2e/support/people/people.ts'
import { chromiumFlags } from '../../../tests/support/chromium.ts'
import { env } from '../../../tests/support/env.ts'
import { officeFile, previewed, stored } from '../../../tests/workflow/fixture/registry/import-rows.ts'
import type { Extent, Figure } from '../figures.ts'
import { keyTimes, p95 } from './browser/keys.ts'

const PEOPLE = 2_000
/** Of a name that many have: each key finds fewer, then more again. */
const TYPED = ['S', 'o', 'Space', 'K', 'Space', '1', '2', ...Array.from({ length: 7 }, () => 'Backspace')]

const bringIn = async (): Promise<void> => {
  await db.doc(paths.access(CAST.organiser)).update({ registrar: true })
  const file = officeFile('Sở K', PEOPLE)
  const { parts, fingerprints } = await previewed(CAST.organiser, file)
  let continues: string | null = null
  for (let part = 0; part < parts; part += 1)
    continues = (await stored(CAST.organiser, file, fingerprints[part] ?? '', { part, continues })).import
}

/** The accounts page of the trial with 2,000 more people: a key in its search until the rows that it leaves are painted. */
export const measure = async ({ quick }: Extent): Promise<Figure[]> => {
  await bringIn()
  const browser = await chromium.launch({ executablePath: process.env.KIEMDIEM_CHROMIUM ?? '', args: chromiumFlags() })
  try {
    const context = await browser.newContext({
      ...{
        baseURL: env.webUrl,
        locale: 'vi-VN',
        bypassCSP: true,
        serviceWorkers: 'block',
        viewport: { width: 1366, height: 768 },
      },
    })
    const page = await context.newPage()
    const { userName, password } = somebody('admin')
    await page.goto('/dang-nhap')
    await page.getByLabel('Tên đăng nhập hoặc thư điện tử').fill(userName)
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Việc cần làm' }).waitFor()
    await page.goto('/tai-khoan')
    const search = page.getByRole('searchbox').first()
    await search.waitFor({ timeout: 60_000 })
    await search.focus()
    await page.waitForTimeout(2_000)
    const rounds = quick ? 4 : 14
    const times = await keyTimes(page, Array.from({ length: rounds }, () => TYPED).flat())
    return [{ id: 'accounts-key', figure: p95(times), note: `${times.length} keys` }]
  } finally {
    await browser.close()
  }
}
