import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOALS } from '../../tools/bench/goals.ts'
import { DIST, PAGES, textOf, weightOf } from './support/bundle.ts'

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

const pageNamed = (wanted: string) => PAGES.find(({ name }) => name === wanted)?.keys ?? []

// Budgets in KiB of JavaScript, gzipped (docs/design.md §8).
test.each(PAGES)('$name stays within its budget', ({ keys, kind }) => {
  expect(weightOf(...keys).js).toBeLessThanOrEqual(GOALS[`js-${kind}`].bound)
})

test('the styles of the whole app stay within 20 KiB', () => {
  expect(weightOf(...pageNamed('writing')).css).toBeLessThanOrEqual(GOALS.css.bound)
})

test('the sign-in page carries no Firestore', () => {
  expect(textOf(...pageNamed('sign-in page'))).not.toMatch(/firestore\.googleapis\.com/)
  expect(textOf(...pageNamed('home'))).toMatch(/firestore\.googleapis\.com/)
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

test('the worker keeps hashed scripts and styles, and by name only what the page begins with; none of it is missing', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8')
  const urls = [...worker.matchAll(/url:[`"']([^`"']+)[`"']/g)].map(([, url]) => url ?? '')
  expect(urls.length).toBeGreaterThan(20)
  for (const url of urls) {
    expect(url).toMatch(
      /^\/(assets\/[\w-]+-[\w-]{7,8}\.(js|css)|index\.html|early-scripts\.js|old-browser\.js|older-browsers\.js|icon\.svg)$/,
    )
    expect(files).toContain(join(DIST, url))
  }
  // Another answer than the page's own is never made up, and nothing but GET of this origin is looked at.
  expect(worker).not.toMatch(/googleapis|cloudfunctions/)
})

test('the guides are pages without scripts, and all that they show is there', () => {
  const guides = files.filter((file) => file.startsWith(join(DIST, 'huong-dan')) && file.endsWith('.html'))
  expect(guides.length).toBe(4)
  for (const guide of guides) {
    const html = readFileSync(guide, 'utf8')
    expect(html).not.toMatch(/<script|<style|\bstyle=|\bon\w+=/)
    const shown = [...html.matchAll(/(?:src|srcset)="(\/huong-dan\/[^"]+)"/g)].map(([, url]) => url ?? '')
    expect(shown.length).toBeGreaterThanOrEqual(4)
    for (const url of [...shown, '/huong-dan/huong-dan.css']) expect(files).toContain(join(DIST, url))
  }
})
