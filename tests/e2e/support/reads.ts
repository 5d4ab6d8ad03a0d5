import type { Page } from '@playwright/test'

/** Documents that the server has sent to this page since it was loaded, by listener (web/src/lib/live/count-reads.ts). */
export const readsOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => (Reflect.get(globalThis, 'readsOfPage') ?? {}) as Record<string, number>)

export const sumOf = (reads: Record<string, number>): number =>
  Object.values(reads).reduce((sum, count) => sum + count, 0)
