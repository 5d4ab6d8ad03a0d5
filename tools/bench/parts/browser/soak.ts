import { paths } from '@kiemdiem/domain/ids'
import type { Page } from '@playwright/test'
import { db } from '../../../../functions/src/firestore/db.ts'
import { campaignId } from '../../../../tests/e2e/support/campaign.ts'
import type { Figure } from '../../figures.ts'

const METRICS = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners'] as const

/** Megabytes in use after a collection, nodes (also those that are no longer shown), listeners. */
const stateOf = async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const shown = await page.evaluate(() => document.querySelectorAll('*').length)
  await session.detach()
  const [heap, nodes, listeners] = METRICS.map((name) => metrics.find((each) => each.name === name)?.value ?? 0)
  return { mb: (heap ?? 0) / 2 ** 20, nodes: nodes ?? 0, listeners: listeners ?? 0, shown }
}

const line = ({ mb, nodes, listeners, shown }: Awaited<ReturnType<typeof stateOf>>) =>
  `${mb.toFixed(1)} MB, ${nodes} nodes (${shown} elements shown), ${listeners} listeners`

/** Two hours of an office at work, as fast as it goes: each change moves the date of one row. */
const changeBoards = async (changes: number): Promise<void> => {
  const { docs } = await db
    .collection(paths.boards(await campaignId()))
    .where('track', '!=', 'partyCell')
    .get()
  for (let at = 0; at < changes; at += 1) {
    const page = docs[at % docs.length]
    const rows = Object.keys((page?.get('rows') ?? {}) as object)
    const row = rows[Math.floor(at / docs.length) % rows.length]
    if (!page || row === undefined) continue
    await page.ref.update({ [`rows.${row}.holder`]: `Đồng chí thứ ${at}`, updatedAt: new Date() })
  }
}

/** The open board while the office moves: what of memory is not given back. */
export const soakFigures = async (page: Page, changes: number): Promise<Figure[]> => {
  await page.goto('/tien-do')
  await page.getByText('Đang theo dõi trực tiếp').waitFor()
  // What is made once is made by then.
  await changeBoards(100)
  await page.waitForTimeout(2_000)
  const start = await stateOf(page)
  await changeBoards(changes / 2)
  await page.waitForTimeout(2_000)
  const middle = await stateOf(page)
  await changeBoards(changes / 2)
  await page.waitForTimeout(2_000)
  const end = await stateOf(page)
  await page.context().close()
  const note = `${changes} changes: ${line(start)}; ${line(middle)}; ${line(end)}`
  return [
    { id: 'soak-heap', figure: end.mb, floor: start.mb, note },
    { id: 'soak-nodes', figure: end.nodes, floor: start.nodes },
  ]
}
