import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { openDossier } from '../../../../tools/verifying/open-dossier.ts'
import { expectAccessible } from '../accessible.ts'
import { fitsPhone } from '../phone.ts'
import { shootInPassing } from '../shoot.ts'

const SLOW = { timeout: 60_000 }

/**
 * Who tells results keeps their dossiers: one cupboard is said for everything that is wanting, what is whole is put away, its index
 * prints where, and the file that is downloaded is vouched for offline.
 */
export const putsAway = async (page: Page): Promise<void> => {
  await page.goto('/luu-tru')
  await expect(page.getByRole('heading', { level: 2, name: /^Biên bản hội nghị/ })).toBeVisible(SLOW)
  await expectAccessible(page, 'dossiers')
  await shootInPassing(page, 'dossiers')
  await page.setViewportSize({ width: 360, height: 740 })
  await fitsPhone(page)
  await page.setViewportSize({ width: 1366, height: 768 })
  const keep = page.getByRole('button', { name: 'Ghi đã nhận bản giấy có chữ ký' })
  await expect(keep).toBeDisabled()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await keep.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Ghi đã nhận bản giấy có chữ ký' }).click()
  await expect(dialog.getByText('Xin ghi nơi lưu.')).toBeVisible()
  await dialog.getByLabel('Nơi lưu').fill('Tủ 3, ngăn 2')
  await dialog.getByRole('button', { name: 'Ghi đã nhận bản giấy có chữ ký' }).click()
  await expect(page.getByText(/^Đã ghi \d\d+ tài liệu\.$/)).toBeVisible(SLOW)

  await page.getByRole('button', { name: 'Từng hồ sơ' }).click()
  await page.getByRole('button', { name: /^Lưu \d\d+ hồ sơ$/ }).click(SLOW)
  await dialog.getByRole('button', { name: 'Lưu hồ sơ' }).click()
  await expect(page.getByText(/^Đã lưu \d\d+ hồ sơ\.$/)).toBeVisible(SLOW)
  await expectAccessible(page, 'each dossier')

  await page.getByRole('button', { name: 'Mục lục, biên bản, tải về' }).click()
  await expect(page.getByRole('article', { name: 'Mục lục hồ sơ' })).toContainText(
    'bản giấy có chữ ký: Tủ 3, ngăn 2',
    SLOW,
  )
  await expectAccessible(page, 'the index of dossiers')
  await shootInPassing(page, 'dossier-index')
  const [file] = await Promise.all([
    page.waitForEvent('download', SLOW),
    page.getByRole('button', { name: 'Tải toàn bộ hồ sơ (.zip)' }).click(),
  ])
  const bytes = new Uint8Array(await readFile(await file.path()))
  const opened = await openDossier(bytes)
  expect(opened.faults).toEqual([])
  expect(opened.files).toBeGreaterThan(10)
  const names = Object.keys(unzipSync(bytes))
  for (const paper of [/^tham-dinh\/.*\.docx$/, /\/phieu-danh-gia-xep-loai\.docx$/, /\/thong-bao-ket-qua\.docx$/])
    expect(names.filter((name) => paper.test(name)).length, String(paper)).toBeGreaterThan(0)
  // The recorder of the meeting alone has its minutes, and what was signed of them: that is said, and from whom to get it.
  await expect(
    page.getByText(/^Hồ sơ đã tải về\. Bản ký của 0\d văn bản, bản Word đầy đủ của \d\d văn bản do người khác giữ/),
  ).toBeVisible()
}
