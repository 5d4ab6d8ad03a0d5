import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { rollRowSchema } from '@kiemdiem/domain/model/minutes'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { schemaPath } from './schema-path.ts'

const WORDS = 'đồng chí Sìn không hoàn thành'
const pathsOf = (schema: z.ZodMiniType, data: object): string[] =>
  (z.safeParse(schema, data).error?.issues ?? []).map(({ path }) => schemaPath(schema, path))

it('of what somebody wrote as a key of a record nothing stands in the path of a fault', () => {
  const roll = { id: 'roll', rev: 1, by: 'p-an', at: new Date(), present: ['p-an', 7], absent: { [WORDS]: 7 } }
  expect(pathsOf(rollRowSchema, roll)).toEqual(['present.[]', 'absent.{}'])
  const found = pathsOf(conferenceSchema, { handouts: { [WORDS]: { how: 'tay', [WORDS]: 1 } }, [WORDS]: 1 })
  expect(found).toContain('handouts.{}.how')
  expect(found.join()).not.toContain('Sìn')
})

it('names what the schema names, through lists, optional parts and unions, and nothing else', () => {
  const schema = z.object({
    list: z.array(z.nullable(z.object({ of: z.optional(z.record(z.string(), z.number())) }))),
    either: z.union([z.object({ one: z.string() }), z.object({ other: z.string() })]),
  })
  expect(schemaPath(schema, ['list', 3, 'of', WORDS])).toBe('list.[].of.{}')
  expect(schemaPath(schema, ['either', 'other'])).toBe('either.other')
  expect(schemaPath(schema, [WORDS, 'of'])).toBe('?')
  expect(schemaPath(schema, [])).toBe('')
})
