import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { buildWeb, demoConfig } from '../../../../tools/build.ts'
import { env } from '../../../support/env.ts'

const SCRIPT = 'sw.js'
const served = () => join(env.webFolder, SCRIPT)

/** The worker of the build under test. */
export const shellWorker = (): string => readFileSync(served(), 'utf8')

/** The worker that `VITE_RETIRE_WORKER=1 npm run deploy` puts in its place (docs/operations.md §3), built as it builds it. */
export const retiredWorker = async (): Promise<string> => {
  const outDir = `dist-retired-${new URL(env.webUrl).port}`
  const folder = join(env.webFolder, '..', outDir)
  process.env.VITE_RETIRE_WORKER = '1'
  try {
    await buildWeb({ outDir, config: demoConfig(env.project) })
    return readFileSync(join(folder, SCRIPT), 'utf8')
  } finally {
    delete process.env.VITE_RETIRE_WORKER
    rmSync(folder, { recursive: true, force: true })
  }
}

/** As long as the work lasts, the hosting serves this worker. */
export const withWorker = async (script: string, work: () => Promise<void>): Promise<void> => {
  const before = shellWorker()
  writeFileSync(served(), script)
  try {
    await work()
  } finally {
    writeFileSync(served(), before)
  }
}

/** Waits until the browser has the shell, and loads the page anew, which then comes from there. */
export const keepsShell = async (page: Page): Promise<void> => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

/**
 * Waits until this page has asked for the worker itself, which it does when its own work is done: a newer one that is there
 * before is taken at once, one that comes later is offered. To be called before the page is loaded, awaited after.
 */
export const askedForWorker = async (page: Page): Promise<() => Promise<void>> => {
  await page.addInitScript(() => {
    const { serviceWorker } = navigator
    const register = serviceWorker.register.bind(serviceWorker)
    serviceWorker.register = (...asked) => {
      Reflect.set(globalThis, 'askedForWorker', true)
      return register(...asked)
    }
  })
  return () => expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'askedForWorker') ?? false)).toBe(true)
}

/** The browser asks for a newer worker, as it does at an opening or after a day. */
export const looksForNewer = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => null)
  })
