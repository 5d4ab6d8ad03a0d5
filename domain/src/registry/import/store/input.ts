import * as z from 'zod/mini'
import { dateSchema, keySchema, lineText, subjectSchema } from '../../../commands/fields.ts'
import { UNIT_KINDS } from '../../../model/unit.ts'
import type { PersonRow, UnitRow } from '../row.ts'
import { EMAIL } from '../table/values.ts'

/** Of one file. */
const PEOPLE_MAX = 20_000
const UNITS_MAX = 1_000

const row = z.number().check(z.minimum(1), z.maximum(1_000_000))
const line = lineText.check(z.maxLength(200))
const short = lineText.check(z.maxLength(40))
const yesNo = z.nullable(z.boolean())
const people = z.array(line).check(z.maxLength(30))

const personRow = z.strictObject({
  row,
  ...{ code: short, name: line.check(z.minLength(1)), birthDate: z.nullable(dateSchema), unit: line, title: line },
  class: z.nullable(z.enum(['elected', 'civilServant', 'worker'])),
  ...{ leader: yesNo, partyTitle: line, unionTitle: line, partyMember: yesNo, probationary: yesNo },
  ...{ partyCell: line, committee: line },
  email: z.string().check(
    z.maxLength(254),
    z.refine((email) => email === '' || EMAIL.test(email)),
  ),
  phone: short,
  is: z.string().check(z.maxLength(200), z.regex(/^(|new|skip|p-[a-z0-9-]+)$/)),
})

const unitRow = z.strictObject({
  row,
  ...{ name: line.check(z.minLength(1)), shortName: line, kind: z.nullable(z.enum(UNIT_KINDS)), parent: line },
  ...{ head: line, deputies: people, clerks: people, issuer: line, superior: line, place: line },
  order: z.nullable(z.number().check(z.minimum(0), z.maximum(100_000))),
})

export const importInput = z.strictObject({
  units: z.array(unitRow).check(z.maxLength(UNITS_MAX)),
  people: z.array(personRow).check(z.maxLength(PEOPLE_MAX)),
  /** Which part of the people is stored, from 0; with the first go the units. */
  part: z.number().check(z.minimum(0), z.maximum(PEOPLE_MAX)),
  /** The import that this goes on with; null: a new one. */
  continues: z.nullable(subjectSchema),
  /** Fingerprint of what the preview has said of this part. */
  seen: z.string().check(z.maxLength(64)),
  ...{ preview: z.boolean(), key: keySchema },
})
export type ImportInput = z.output<typeof importInput>

/** `import` null: whichever was last; only a preview may ask so. */
export const undoInput = z.strictObject({ import: z.nullable(subjectSchema), preview: z.boolean(), key: keySchema })

/** The rows' schemas and types are one thing said twice, because tables are read without schemas in the browser. */
export type SameRows = [
  z.output<typeof personRow> extends PersonRow ? true : never,
  z.output<typeof unitRow> extends UnitRow ? true : never,
]
