import { expect, test } from '@playwright/test'
import {
  askedForWorker,
  keepsShell,
  looksForNewer,
  retiredWorker,
  shellWorker,
  withWorker,
} from './support/deployment/worker.ts'
import { looksRight } from './support/looks-right.ts'
import { signIn } from './support/people/sign-in.ts'

/** What keeps the page in the browser, in the oldest one that there is: opened without a network, replaced, turned off. */
test.use({ serviceWorkers: 'allow' })

test('without a network the page opens from the device, and says so', async ({ page, context }) => {
  await signIn(page, 'outsider')
  await keepsShell(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Chưa kết nối được máy chủ' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible({ timeout: 60_000 })
})

test('a newer version is offered, and taken when somebody asks for it', async ({ page }) => {
  const asked = await askedForWorker(page)
  await signIn(page, 'outsider')
  await keepsShell(page)
  await asked()
  await withWorker(`${shellWorker()}\n// The next version.\n`, async () => {
    const take = page.getByRole('button', { name: 'Có bản mới, bấm để tải lại' })
    await looksForNewer(page)
    await expect(take).toBeVisible({ timeout: 60_000 })
    await looksRight(page, 'new-version')
    const anew = page.waitForEvent('load')
    await take.click()
    await anew
    await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
    await expect(take).toBeHidden()
  })
})

test('a worker that does harm is turned off by the next deployment: nothing is kept, the page comes from the network', async ({
  page,
  context,
}) => {
  const retired = await retiredWorker()
  await signIn(page, 'outsider')
  await keepsShell(page)
  await withWorker(retired, async () => {
    const kept = () =>
      page.evaluate(async () => {
        const workers = await navigator.serviceWorker.getRegistrations()
        return { workers: workers.length, caches: (await caches.keys()).length }
      })
    expect(await kept()).toEqual({ workers: 1, caches: 1 })
    await looksForNewer(page)
    await expect.poll(kept).toEqual({ workers: 0, caches: 0 })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible()
    await context.setOffline(true)
    await expect(page.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  })
})
