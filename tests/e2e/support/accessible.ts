import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What WCAG 2.2 A and AA can have checked by a machine. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** A desk and a phone. The page is not loaded again for the other: it follows its window. */
const WIDTHS = [1366, 360]

/** Each screen as people meet it: nothing that axe finds, and nothing wider than the screen. */
export const expectAccessible = async (page: Page, screen: string): Promise<void> => {
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 768 })
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wider, `${screen} at ${width} px is wider than its window`).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    expect(told, `${screen} at ${width} px`).toEqual([])
  }
  await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: 768 })
}
