import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DIST, textOf, weightOf } from './support/bundle.ts'

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

const SHELL = ['index.html', 'src/app/signed-in.tsx']
const page = (path: string) => [...SHELL, `src/features/${path}`]

// Budgets in KiB of JavaScript, gzipped. What a page fetches before it shows anything counts, whoever asked for it.
test.each([
  ['sign-in page', ['index.html'], 110],
  ['first access', ['index.html', 'src/features/sign-in/first-access-page.tsx'], 110],
  ['home', page('home/home-page.tsx'), 260],
  ['writing', page('writing/writing-page.tsx'), 260],
  ['sealing', page('writing/seal-page.tsx'), 260],
  ['reading', page('reading/reading-page.tsx'), 260],
  ['conferences', page('conferences/list/list-page.tsx'), 260],
  ['planning a conference', page('conferences/plan/plan-page.tsx'), 260],
  ['overview of a conference', page('conferences/overview/overview-page.tsx'), 260],
  ['papers of a conference', page('conferences/handout/handout-page.tsx'), 260],
  ['a meeting', page('conferences/meeting/meeting-page.tsx'), 260],
  ['minutes', page('conferences/minutes/minutes-page.tsx'), 260],
  ['proposal', page('conferences/proposal/proposal-page.tsx'), 260],
  ['working calendar', page('conferences/calendar/calendar-page.tsx'), 260],
  ['board', page('board/board-page.tsx'), 300],
  ['accounts', page('accounts/accounts-page.tsx'), 300],
])('%s stays within its budget', (_, keys, budget) => {
  expect(weightOf(...keys).js).toBeLessThanOrEqual(budget)
})

test('the styles of the whole app stay within 20 KiB', () => {
  expect(weightOf(...page('writing/writing-page.tsx')).css).toBeLessThanOrEqual(20)
})

test('the sign-in page carries no Firestore', () => {
  expect(textOf('index.html')).not.toMatch(/firestore\.googleapis\.com/)
  expect(textOf(...page('home/home-page.tsx'))).toMatch(/firestore\.googleapis\.com/)
})

test('nothing of emulators or of development is in what is deployed', () => {
  const texts = files.filter((file) => /\.(js|css|html)$/.test(file)).map((file) => readFileSync(file, 'utf8'))
  for (const trace of [
    /127\.0\.0\.1/,
    /localhost:\d/,
    /demo-kiemdiem/,
    /\bdebugger\b/,
    /sourceMappingURL/,
    /["'`]\/kit["'`]/,
  ]) {
    expect(
      texts.some((text) => trace.test(text)),
      `${trace}`,
    ).toBe(false)
  }
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
})

test('the page needs no inline script or style, which the policy of content would refuse', () => {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/)
})
