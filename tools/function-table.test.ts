import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ACCOUNTS, FUNCTIONS } from '../functions/src/function-table.ts'
import * as deployed from '../functions/src/index.ts'
import { ROOT } from './root.ts'

/** What the Firebase CLI deploys of a function. */
interface Endpoint {
  serviceAccountEmail?: string
  maxInstances?: number
  concurrency?: number
  callableTrigger?: object
  secretEnvironmentVariables?: { key: string }[]
}

const endpoints = Object.entries(deployed).map(
  ([name, fn]) => [name, Reflect.get(fn, '__endpoint') as Endpoint] as const,
)

test('every exported function is deployed as its row of the table says, and every row is a function', () => {
  const real = endpoints.map(([name, { serviceAccountEmail, maxInstances, concurrency, callableTrigger }]) => [
    name,
    { runsAs: serviceAccountEmail, maxInstances, concurrency, appCheck: callableTrigger !== undefined },
  ])
  const wanted = Object.entries(FUNCTIONS).map(([name, { account, maxInstances, concurrency, appCheck }]) => [
    name,
    { runsAs: ACCOUNTS[account], maxInstances, concurrency, appCheck },
  ])
  expect(Object.fromEntries(real)).toEqual(Object.fromEntries(wanted))
})

test('a secret is known to the functions of one account alone', () => {
  const holders = endpoints.flatMap(([, { serviceAccountEmail, secretEnvironmentVariables = [] }]) =>
    secretEnvironmentVariables.map(({ key }) => [key, serviceAccountEmail] as const),
  )
  const bySecret = Map.groupBy(holders, ([key]) => key)
  expect(bySecret.size).toBeGreaterThan(0)
  for (const each of bySecret.values()) expect(new Set(each.map(([, who]) => who)).size).toBe(1)
})

test('operations give roles to each of these accounts and to no other, in the table as in the commands', () => {
  const text = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8')
  const table = [...text.matchAll(/^ *\| `(kiemdiem-[a-z]+)` \|.*\| ([^|]+) \|$/gm)].map(([, name, roles = '']) => [
    `${name}@`,
    [...roles.matchAll(/`([^`]+)`/g)].map(([, role]) => role),
  ])
  const commands = [...text.matchAll(/^ *give ([a-z]+) +"([^"]+)"$/gm)].map(([, name, roles = '']) => [
    `kiemdiem-${name}@`,
    roles.split(' '),
  ])
  expect(table.map(([name]) => name).sort()).toEqual(Object.values(ACCOUNTS).sort())
  expect(commands).toEqual(table)
})
