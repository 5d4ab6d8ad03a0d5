import { expect, type Locator, type Page } from '@playwright/test'

/** More presses than this nobody makes for one control of a page. */
const MOST = 60

interface Focused {
  /** What it is, for a test that says where the focus was. */
  what: string
  onBody: boolean
  /** A ring that can be seen, around the control or the line it stands in. */
  ring: boolean
  /** Nothing stands over all of it: not the bars that stay, not a dialog that it is not of. */
  inSight: boolean
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return { what: 'the page itself', onBody: true, ring: false, inSight: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { left, top, right, bottom } = at.getBoundingClientRect()
    const across = [left + 3, (left + right) / 2, right - 3]
    const down = [top + 3, (top + Math.min(bottom, top + innerHeight)) / 2, bottom - 3]
    const inSight = across.some((x) =>
      down.some((y) => {
        const found = document.elementFromPoint(x, y)
        return found !== null && (at.contains(found) || found.contains(at))
      }),
    )
    const name = at.getAttribute('aria-label') ?? (at.textContent || at.id)
    return {
      what: `${at.tagName.toLowerCase()} ${at.getAttribute('type') ?? ''} "${name.trim().slice(0, 60)}"`,
      onBody: false,
      ring: at.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      inSight,
    }
  })

/** Whoever works by keyboard sees where he is. */
const seesFocus = async (page: Page): Promise<void> => {
  const { what, ring } = await focused(page)
  expect(ring, `${what} has the focus, and nothing shows it`).toBe(true)
  // The page scrolls to what is focused, which takes a frame or two.
  await expect
    .poll(async () => (await focused(page)).inSight, { message: `${what} has the focus out of sight` })
    .toBe(true)
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Steps with Tab, or back with Shift+Tab, until this control has the focus. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await expect(target).toBeVisible({ timeout: 60_000 })
  const passed: string[] = []
  while (!(await isFocused(target))) {
    if (passed.length >= MOST) throw new Error(`${target} is not reached by ${MOST} × ${key}:\n${passed.join('\n')}`)
    await page.keyboard.press(key)
    passed.push((await focused(page)).what)
  }
  await seesFocus(page)
}

/** Presses a key on what has the focus; whatever it did, the focus is not lost to the page itself. */
export const press = async (page: Page, key: string): Promise<void> => {
  const { what } = await focused(page)
  await page.keyboard.press(key)
  await expect
    .poll(async () => (await focused(page)).onBody, { message: `after ${key} on ${what} the focus is lost` })
    .toBe(false)
}

/** Goes to a control and presses Enter on it. */
export const enterOn = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await tabTo(page, target, key)
  await press(page, 'Enter')
}

/** Goes to a box and types, in place of what stood there. */
export const typeInto = async (page: Page, box: Locator, text: string): Promise<void> => {
  await tabTo(page, box)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/**
 * Goes to a group of radios, which Tab enters once, and along it with the arrow until this one is chosen: to the right, since
 * down is the next row where the group stands in a table.
 */
export const chooseRadio = async (page: Page, radio: Locator): Promise<void> => {
  const group = radio.locator('xpath=ancestor::*[self::fieldset or @role="radiogroup" or @role="group"][1]')
  const inGroup = () => group.evaluate((element) => element.contains(document.activeElement))
  await expect(radio).toBeVisible()
  for (let pressed = 0; !(await inGroup()); pressed += 1) {
    if (pressed >= MOST) throw new Error(`${radio} is not reached by ${MOST} × Tab`)
    await page.keyboard.press('Tab')
  }
  await press(page, 'Space')
  for (let pressed = 0; !(await radio.isChecked()); pressed += 1) {
    if (pressed >= MOST) throw new Error(`${radio} is not chosen by ${MOST} × ArrowRight`)
    await press(page, 'ArrowRight')
  }
  await seesFocus(page)
}
