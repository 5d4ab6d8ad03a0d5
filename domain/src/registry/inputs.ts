import * as z from 'zod/mini'
import { dateSchema, keySchema, lineText, personIdSchema, subjectSchema } from '../commands/fields.ts'
import { DISCIPLINE_COUNTS, POST_KINDS } from '../model/person.ts'
import { MEMBERS_MAX, UNIT_KINDS } from '../model/unit.ts'

/** What the registry's commands are given, each field with its limit. Ids are new or known; they never change. */

const unitIdSchema = z.string().check(z.maxLength(60), z.regex(/^u-[a-z0-9-]+$/))
const name = lineText.check(z.minLength(1), z.maxLength(200))
const line = lineText.check(z.maxLength(200))
const people = z.array(personIdSchema).check(z.maxLength(30))
const day = z.nullable(dateSchema)

/** Which edition the person saw, 0 for what is new: another means that somebody else has saved meanwhile. */
const seen = z.number().check(z.minimum(0), z.maximum(1_000_000))

const memberInput = z.strictObject({
  person: z.nullable(personIdSchema),
  name,
  post: line,
  agency: line,
  ...{ from: day, to: day, votes: z.boolean() },
})

export const unitInput = z.strictObject({
  id: unitIdSchema,
  ...{ name, shortName: name, kind: z.enum(UNIT_KINDS), parent: z.nullable(unitIdSchema) },
  head: personIdSchema,
  ...{ deputies: people, clerks: people, drafters: people },
  /** Absent, null: nobody. */
  inCharge: z.optional(z.nullable(personIdSchema)),
  order: z.number().check(z.minimum(0), z.maximum(100_000)),
  members: z.array(memberInput).check(z.maxLength(MEMBERS_MAX)),
  ...{ issuer: line, superior: line, place: line },
  signers: z.array(z.strictObject({ person: personIdSchema, capacity: line, title: name })).check(z.maxLength(10)),
  ...{ from: day, to: day },
})
export type UnitInput = z.infer<typeof unitInput>

const postInput = z.strictObject({
  ...{ unit: z.nullable(unitIdSchema), title: name, kind: z.enum(POST_KINDS), from: day, to: day },
})

export const personInput = z.strictObject({
  id: personIdSchema,
  name,
  class: z.enum(['elected', 'civilServant', 'worker']),
  ...{ leader: z.boolean(), partyMember: z.boolean(), probationary: z.boolean() },
  posts: z.array(postInput).check(z.maxLength(20)),
  partyCell: z.nullable(z.strictObject({ name: line, committee: line })),
  code: lineText.check(z.maxLength(40)),
  active: z.boolean(),
  /** What is private: absent, it stays as it is. Only who keeps the registry reads and enters it. */
  email: z.optional(z.nullable(z.string().check(z.maxLength(254), z.email()))),
  phone: z.optional(z.nullable(lineText.check(z.maxLength(40)))),
  birthDate: z.optional(day),
})
export type PersonInput = z.infer<typeof personInput>

const document = lineText.check(z.maxLength(200))
const rows = <T extends z.ZodMiniType>(row: T) => z.array(row).check(z.maxLength(50))

export const serviceInput = z.strictObject({
  leaves: rows(
    z.strictObject({ kind: z.enum(['sick', 'maternity', 'study', 'unpaid', 'other']), from: dateSchema, to: day }),
  ),
  discipline: rows(
    z.strictObject({
      ...{ date: dateSchema, side: z.enum(['party', 'administration', 'union']), form: name, document },
      counts: z.optional(z.enum(DISCIPLINE_COUNTS)),
    }),
  ),
  admissions: rows(z.strictObject({ date: dateSchema, document })),
  transfers: rows(z.strictObject({ date: dateSchema, from: name, to: name, document, comment: z.optional(document) })),
  ratings: rows(
    z.strictObject({
      year: z.int().check(z.minimum(1950), z.maximum(2200)),
      side: z.enum(['civil', 'party']),
      level: name,
    }),
  ),
})
export type ServiceInput = z.infer<typeof serviceInput>

const saving = { seen, preview: z.boolean(), key: keySchema }
export const saveUnitInput = z.strictObject({ unit: unitInput, ...saving })
export const savePersonInput = z.strictObject({ person: personInput, ...saving })
export const saveServiceInput = z.strictObject({ personId: personIdSchema, service: serviceInput, ...saving })
export const delegateUnitInput = z.strictObject({
  unit: unitIdSchema,
  /** Null ends the one that there is. */
  delegation: z.nullable(z.strictObject({ person: personIdSchema, from: dateSchema, to: dateSchema, document })),
  ...saving,
})
/** Of something that was entered by mistake and on which nothing rests. */
export const removeFromRegistryInput = z.strictObject({ subject: subjectSchema, ...saving })

/**
 * What a change of the registry does to the campaigns that are open: how many papers change their writers or readers,
 * reviews, boards and conferences theirs; whose turn it becomes or ceases to be; queued mails that are no longer true.
 */
export interface Effects {
  papers: number
  reviews: number
  boards: number
  conferences: number
  tasks: number
  mails: number
}
export const NO_EFFECTS: Effects = { papers: 0, reviews: 0, boards: 0, conferences: 0, tasks: 0, mails: 0 }

/** `emailShared`: another person has the same e-mail, which is allowed, but letters reach both. */
export type SaveWarning = 'emailShared'

/** So many papers are named at most; how many they are in all is among the effects. */
const NAMED_MAX = 20
export const namedAtMost = (names: readonly string[]): string[] => names.slice(0, NAMED_MAX)

/** What both previews and the change itself answer; `rev` is the edition that the change makes. */
export interface Saved {
  effects: Effects
  /** Whose papers change their writers or readers: the first of them by name. */
  paperNames: string[]
  rev: number
  warnings: SaveWarning[]
  /** Of a person who is new: how the account will be called. Null otherwise. */
  userName: string | null
}
