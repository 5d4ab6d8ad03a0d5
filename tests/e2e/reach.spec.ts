import { expect, type Page, test } from '@playwright/test'
import { CAST } from '../cast.ts'
import { campaignId } from './support/campaign.ts'
import { signIn } from './support/people/sign-in.ts'

/** What a person must reach at any size, with any eyes: use 2, 21, 23, 24, 34. */
const paperOf = async (who: 'nonMember' | 'outsider'): Promise<string> =>
  `/ban-kiem-diem/${await campaignId()}_${CAST[who]}`
const words = (page: Page) => page.getByLabel('Chính trị tư tưởng')
const LONG = 'Trong năm, tôi đã hoàn thành nhiệm vụ được giao theo đúng kế hoạch của đơn vị. '.repeat(60)

/** The share of the window's height in which the middle of a long text is seen and can be pointed at. */
const seen = (page: Page): Promise<number> =>
  words(page).evaluate((box) => {
    const { top, height } = box.getBoundingClientRect()
    scrollBy(0, top + height / 2 - innerHeight / 2)
    const steps = Array.from({ length: innerHeight }, (_, y) => y)
    return steps.filter((y) => document.elementFromPoint(innerWidth / 2, y) === box).length / innerHeight
  })

const SIZES = [
  { name: 'zoomed to 200 %', width: 683, height: 384 },
  { name: 'a phone', width: 360, height: 740 },
  { name: 'zoomed to 400 %', width: 341, height: 192 },
  { name: 'the smallest that is promised', width: 320, height: 256 },
]

test('zoomed, or on a phone, at least half of the height is left to the text', async ({ page }) => {
  await signIn(page, 'nonMember', await paperOf('nonMember'))
  await words(page).fill(LONG)
  for (const { name, ...size } of SIZES) {
    await page.setViewportSize(size)
    await words(page).focus()
    expect(await seen(page), name).toBeGreaterThanOrEqual(0.5)
  }
})

test('while a question is open nothing behind it can be reached or read', async ({ page }) => {
  await signIn(page, 'outsider', await paperOf('outsider'))
  await expect(words(page)).toBeVisible()
  await page.context().setOffline(true)
  await words(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('x')
  await expect(page.getByText('nội dung vẫn được giữ trên máy này').first()).toBeVisible()
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).first().click()
  const question = page.getByRole('dialog')
  await expect(question).toBeVisible()
  await expect(page.getByRole('main')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  // After its last button comes the browser's own frame, never the page behind.
  const focused = () =>
    question.evaluate((window) => document.activeElement === document.body || window.contains(document.activeElement))
  // It takes the focus a frame after it is there; what comes before its first and after its last button gives it back at once.
  await expect.poll(focused).toBe(true)
  for (let at = 0; at < 8; at += 1) {
    await page.keyboard.press('Tab')
    await expect.poll(focused, { timeout: 1_000 }).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(page.getByRole('main')).toHaveCount(1)
  await page.context().setOffline(false)
})

test('saving is heard once, from one place', async ({ page }) => {
  await signIn(page, 'outsider', await paperOf('outsider'))
  await expect(words(page)).toBeVisible()
  await page.evaluate(() => {
    const heard: string[] = []
    Reflect.set(globalThis, 'heard', heard)
    const spoken = (node: Node) => {
      const region = (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(
        '[aria-live],[role=status],[role=alert]',
      )
      const text = region?.textContent?.trim() ?? ''
      if (text !== '') heard.push(text)
    }
    new MutationObserver((records) => {
      for (const record of records) spoken(record.target)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await words(page).fill('Đã hoàn thành nhiệm vụ.')
  await expect(page.locator('[data-saving=good]').first()).toContainText('Đã lưu')
  const heard = await page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])
  expect([...new Set(heard)].length, heard.join(' | ')).toBeLessThanOrEqual(1)
  await expect(page.locator('button [aria-live], button [role=status]')).toHaveCount(0)
})

test('with forced colours, where one is differs by more than bold letters', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await signIn(page, 'outsider')
  const grounds = await page
    .getByRole('navigation')
    .first()
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => ({
        here: link.hasAttribute('aria-current'),
        ground: getComputedStyle(link).backgroundColor,
      })),
    )
  const here = grounds.filter((each) => each.here)
  expect(here).toHaveLength(1)
  for (const other of grounds.filter((each) => !each.here)) expect(other.ground).not.toBe(here[0]?.ground)
  expect(grounds.length).toBeGreaterThan(1)
})
