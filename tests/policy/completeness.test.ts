import { paths } from '@kiemdiem/domain/ids'
import { POLICY } from '@kiemdiem/domain/policy'
import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { ENDPOINTS } from '@kiemdiem/domain/policy/endpoints'
import { describe, expect, test } from 'vitest'
import { endpointsOf } from '../../tools/endpoints.ts'
import { queries } from '../../web/src/lib/data/queries.ts'
import { documents } from '../../web/src/lib/live/documents.ts'

/** The row of COLLECTIONS that a path falls under: a name of its own before a wildcard. */
const blockOf = (path: string): string | undefined => {
  const fits = (block: string) => {
    const [wanted, given] = [block.split('/'), path.split('/')]
    return wanted.length === given.length && wanted.every((one, at) => one.startsWith('{') || one === given[at])
  }
  return Object.keys(COLLECTIONS)
    .filter(fits)
    .sort((a, b) => a.split('{').length - b.split('{').length)[0]
}
const rowsFor = (block: string | undefined, operation: 'get' | 'list') =>
  POLICY.filter((row) => row.resource === block && row.does.includes(operation))

describe('nothing is without its rows', () => {
  test.each(Object.entries(paths))('the document kind %s', (_, path) => {
    const made = typeof path === 'string' ? path : (path as (...ids: unknown[]) => string)('x', 1)
    // boards() names the collection; any board stands for it.
    expect(blockOf(made.split('/').length % 2 === 0 ? made : `${made}/x`), made).toBeDefined()
  })

  test.each(Object.entries(documents))('the document that screens read: %s', (_, ref) => {
    const { path } = (ref as (...ids: unknown[]) => { path: string })('x', 1)
    expect(rowsFor(blockOf(path), 'get'), path).not.toEqual([])
  })

  test.each(Object.entries(queries))('the query %s', (_, query) => {
    const { collection } = (query as (...values: string[]) => { collection: string })('x', 'partyGroup')
    expect(rowsFor(blockOf(`${collection}/x`), 'list'), collection).not.toEqual([])
  })

  // All of the functions are loaded for it.
  test('every deployed function has its line, and is set off as the line says', { timeout: 300_000 }, async () => {
    const triggers = {
      callable: 'callableTrigger',
      trigger: 'eventTrigger',
      task: 'taskQueueTrigger',
      schedule: 'scheduleTrigger',
    }
    const deployed = endpointsOf(await import('../../functions/src/index.ts'))
    expect(Object.fromEntries(deployed.map(({ name, trigger }) => [name, trigger]))).toEqual(
      Object.fromEntries(Object.entries(ENDPOINTS).map(([name, kind]) => [name, triggers[kind]])),
    )
  })

  test('every callable has rows, and nothing else that is deployed has any: triggers, tasks and schedules answer nobody', () => {
    for (const [name, kind] of Object.entries(ENDPOINTS)) {
      const rows = POLICY.filter((row) => row.resource === name)
      expect(rows.length > 0, name).toBe(kind === 'callable')
    }
  })
})
