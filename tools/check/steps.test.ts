import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'

const page = readFileSync(join(ROOT, 'docs', 'steps.md'), 'utf8')
const named = [...page.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)

const routed = ['routes', 'conference-routes', 'registry-routes'].flatMap((file) =>
  [...readFileSync(join(ROOT, 'web', 'src', 'app', `${file}.tsx`), 'utf8').matchAll(/path="([^"]+)"/g)].map(
    ([, path = '']) => path,
  ),
)

test('every address and every file that docs/steps.md names is there', () => {
  const screens = named.filter((name) => name.startsWith('/'))
  const files = named.filter((name) => !name.startsWith('/'))
  expect(screens.filter((path) => !routed.includes(path))).toEqual([])
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  expect(screens.length).toBeGreaterThan(20)
})

test('all seventeen steps of the plan stand there, each with a screen and what shows it', () => {
  const rows = page.split('\n').flatMap((line) => /^\| (\d+) \| .+ \| `\/.* \| `.+` \|$/.exec(line)?.[1] ?? [])
  expect(rows).toEqual(Array.from({ length: 17 }, (_, at) => String(at + 1)))
})

test('every case that must be tested has the test that stands beside it', () => {
  const rows = [...page.matchAll(/^\| .+ \| “(.+)” \| `(.+)` \|$/gm)]
  const missing = rows.filter(
    ([, title = '', file = '']) => !readFileSync(join(ROOT, file), 'utf8').includes(`('${title}`),
  )
  expect(missing.map(([row]) => row)).toEqual([])
  expect(rows).toHaveLength(17)
})
