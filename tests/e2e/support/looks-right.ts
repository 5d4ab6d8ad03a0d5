import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { shoot } from './shoot.ts'

/** Axe at a desk and a phone, by day and in the dark; pictures only where a folder is named, to be looked at. */
export const looksRight = async (page: Page, state: string, part?: Locator): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page, `${state}, ${colorScheme}`)
    if (process.env.KIEMDIEM_SCREENSHOTS) await shoot(page, `${state}-${colorScheme}`, part)
  }
  await page.emulateMedia({ colorScheme: null })
}
