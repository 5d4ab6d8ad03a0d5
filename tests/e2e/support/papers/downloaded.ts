import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { unpacked } from '../../../../web/src/lib/files/unpacked.fixture.ts'

/** The file that a button hands over: its name, and its parts as text. */
export const downloaded = async (
  page: Page,
  button: string,
): Promise<{ name: string; part: (path: string) => string }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), part: unpacked(await readFile(await file.path())) }
}
