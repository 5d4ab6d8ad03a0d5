import { expect, test } from 'vitest'
import { emulatorConfig, readFirebaseConfig } from './config.ts'
import { portsFrom } from './ports.ts'

const production = readFirebaseConfig()
const derived = emulatorConfig(production, portsFrom(4200), 'web/elsewhere')

/** Every leaf of a JSON value, as path → value. */
const leaves = (value: unknown, path = ''): [string, unknown][] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}/${key}`))
    : [[path, value]]

test('the emulators run with the production configuration but for ports, the public folder and connect-src', () => {
  const before = new Map(leaves(production))
  const changed = leaves(derived).filter(
    ([path, value]) => before.get(path) !== value && !path.startsWith('/emulators'),
  )
  const lost = [...before.keys()].filter((path) => !leaves(derived).some(([other]) => other === path))
  expect(lost).toEqual([])
  expect(changed.map(([path]) => path)).toEqual(['/hosting/public', '/hosting/headers/0/headers/0/value'])
})

test('a codebase of its own runs besides the product only where one is named', () => {
  expect(derived.functions).toEqual(production.functions)
  const bench = emulatorConfig(production, portsFrom(4200), 'web/elsewhere', 'tools/bench/floor')
  expect(bench.functions.slice(0, -1)).toEqual(production.functions)
  expect(bench.functions.at(-1)).toMatchObject({ source: 'tools/bench/floor', codebase: 'besides' })
})

test('connect-src gains the three emulators that the browser calls, and no other directive moves', () => {
  const policy = (config: Pick<typeof production, 'hosting'>) => {
    const headers = config.hosting.headers.flatMap((rule) => rule.headers)
    const value = headers.find((header) => header.key === 'Content-Security-Policy')?.value ?? ''
    return value.split('; ').map((directive) => directive.split(' '))
  }
  const added = policy(derived).flatMap((directive, index) =>
    directive.filter((source) => !policy(production)[index]?.includes(source)).map((source) => [directive[0], source]),
  )
  expect(added).toEqual([
    ['connect-src', 'http://127.0.0.1:4201'],
    ['connect-src', 'http://127.0.0.1:4202'],
    ['connect-src', 'http://127.0.0.1:4203'],
  ])
})
