import type { Page } from '@playwright/test'
import { CAST } from '../../../../tests/cast.ts'
import { campaignId } from '../../../../tests/e2e/support/campaign.ts'
import type { Figure } from '../../figures.ts'

const LETTERS = 14_000
const TEXT = 'Trong năm, tôi đã hoàn thành nhiệm vụ được giao theo đúng kế hoạch của đơn vị. '
const SLOWER_CPU = 4

/** What all but one of twenty stay within. */
export const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0

/** Milliseconds from each key to the frame that shows it, in the box that has the focus. */
export const keyTimes = async (page: Page, keys: readonly string[]): Promise<number[]> => {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(globalThis, 'keyTimes', times)
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          // After the frame: a message is handled once it has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (const key of keys) await page.keyboard.press(key, { delay: 20 })
  return page.evaluate(() => Reflect.get(globalThis, 'keyTimes') as number[])
}

/** Typing at the end of 14,000 letters, and the same in a bare box of a page that has nothing else. */
export const keyFigures = async (page: Page, count: number): Promise<Figure[]> => {
  const keys = Array.from({ length: count }, () => 'a')
  const session = await page.context().newCDPSession(page)
  const text = TEXT.repeat(Math.ceil(LETTERS / TEXT.length)).slice(0, LETTERS)
  await page.goto(`/ban-kiem-diem/${await campaignId()}_${CAST.cadre}`)
  const box = page.getByRole('textbox').first()
  await box.waitFor()
  await box.fill(text)
  await box.press('Control+End')
  await page.waitForTimeout(3_000)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  const ours = await keyTimes(page, keys)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const bare = await page.context().newPage()
  const other = await bare.context().newCDPSession(bare)
  await bare.goto('about:blank')
  await bare.evaluate((value) => {
    document.body.innerHTML = '<textarea rows="10" cols="60"></textarea>'
    const area = document.querySelector('textarea')
    if (area) area.value = value
  }, text)
  await bare.locator('textarea').press('Control+End')
  await other.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  const floor = await keyTimes(bare, keys)
  await page.context().close()
  return [{ id: 'key', figure: p95(ours), floor: p95(floor), note: `${count} keys` }]
}
