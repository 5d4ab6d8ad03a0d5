import * as z from 'zod/mini'
import { anyActIdSchema, keySchema, paperIdSchema } from '../commands/fields.ts'

const numberSchema = z.int().check(z.positive())

/** What every command about a copy begins with. */
export const ofSchema = z.union([
  z.strictObject({ kind: z.literal('act'), id: anyActIdSchema }),
  z.strictObject({ kind: z.literal('paper'), id: paperIdSchema, revision: numberSchema }),
])

/** What names one copy. */
export const copyNamedShape = { of: ofSchema, copy: numberSchema, key: keySchema }
