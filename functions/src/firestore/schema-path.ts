import type * as z from 'zod/mini'

/** As much of a schema as tells what the next step of a path is. */
interface Def {
  type: string
  shape?: Readonly<Record<string, z.core.$ZodType>>
  element?: z.core.$ZodType
  valueType?: z.core.$ZodType
  innerType?: z.core.$ZodType
  options?: readonly z.core.$ZodType[]
}

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def

/** What a step leads to: the schema below, and how the step is named. Several for a union; none where nothing is known. */
const stepsFrom = (schema: z.core.$ZodType, step: PropertyKey): { below: z.core.$ZodType; name: string }[] => {
  const { shape, element, valueType, innerType, options } = defOf(schema)
  if (innerType) return stepsFrom(innerType, step)
  if (options) return options.flatMap((option) => stepsFrom(option, step))
  const property = typeof step === 'string' && shape && Object.hasOwn(shape, step) ? shape[step] : undefined
  if (property) return [{ below: property, name: String(step) }]
  if (element) return [{ below: element, name: '[]' }]
  return valueType ? [{ below: valueType, name: '{}' }] : []
}

/**
 * Where in a schema a path of data leads, for a log: names that the schema gives, "[]" for a place in a list, "{}" for a key
 * of a record. Keys of records are data: people write them.
 */
export const schemaPath = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string => {
  const [step, ...rest] = path
  if (step === undefined) return ''
  const [next] = stepsFrom(schema, step)
  if (!next) return '?'
  const below = schemaPath(next.below, rest)
  return below === '' ? next.name : `${next.name}.${below}`
}
