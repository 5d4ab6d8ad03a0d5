import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { COMMANDS } from '../commands.ts'
import type { CommandShape } from './command.ts'

/** A schema as it is looked into here: what it is made of, and what it checks. */
interface Node {
  def: {
    type: string
    shape?: Record<string, z.core.$ZodType>
    element?: z.core.$ZodType
    keyType?: z.core.$ZodType
    valueType?: z.core.$ZodType
    innerType?: z.core.$ZodType
    in?: z.core.$ZodType
    options?: z.core.$ZodType[]
    checks?: { _zod: { def: { check: string; pattern?: RegExp } } }[]
  }
}
const nodeOf = (schema: z.core.$ZodType): Node => schema._zod as unknown as Node

/** Of a pattern without "as many as you like" in it, no text is without end. */
const isClosed = ({ source }: RegExp): boolean =>
  source.startsWith('^') && source.endsWith('$') && !/[*+]|,\}/.test(source)

const MANY = 20_000
/** Values of which one fits what a record holds; no record of the commands needs others. */
const SAMPLES = ['', 0, true, null, 'good', {}]

/** Records know no length: one with very many entries must be refused, and one with a single entry taken. */
const isBoundedRecord = (schema: z.core.$ZodType, { valueType }: Node['def']): boolean => {
  const parses = (of: z.core.$ZodType, value: unknown) => (of as z.ZodMiniType).safeParse(value).success
  const sample = SAMPLES.find((value) => valueType && parses(valueType, value))
  const many = Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`k${at}`, sample]))
  return sample !== undefined && parses(schema, { k: sample }) && !parses(schema, many)
}

/** Everything below a schema that a caller could make as long as he likes. */
const unbounded = (schema: z.core.$ZodType, at: string): string[] => {
  const { def } = nodeOf(schema)
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def)
  const limited = checks.some(({ check }) => check === 'max_length')
  const below = [
    ...Object.entries(def.shape ?? {}).map(([key, each]) => [each, `${at}.${key}`] as const),
    ...[def.element, def.keyType, def.valueType, def.innerType, def.in, ...(def.options ?? [])].flatMap((each) =>
      each ? [[each, `${at}[]`] as const] : [],
    ),
  ].flatMap(([each, path]) => unbounded(each, path))
  const closed = checks.some(({ pattern }) => pattern && isClosed(pattern))
  switch (def.type) {
    case 'string':
      return limited || closed ? [] : [at]
    case 'array':
      return limited ? below : [at, ...below]
    case 'record':
      return isBoundedRecord(schema, def) ? below : [at, ...below]
    case 'any':
    case 'unknown':
    case 'custom':
      return [at]
    default:
      return below
  }
}

test.each(Object.entries<CommandShape>(COMMANDS))(
  'every text, list and record that %s takes has a limit',
  (name, row) => {
    expect(unbounded(row.input, name)).toEqual([])
  },
)
