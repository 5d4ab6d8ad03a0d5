import * as z from 'zod/mini'
import { tableLayoutsSchema } from '../tables/layouts-schema.ts'
import { UNIT_KINDS } from './unit.ts'

/**
 * Layouts by which papers are printed: which head, sizes and words stand where. What was sealed or confirmed keeps its
 * layout, so a change that would print old papers otherwise gets an id of its own beside the old ones.
 */
export const LAYOUT_IDS = ['2026-1'] as const
export type LayoutId = (typeof LAYOUT_IDS)[number]

/** The layout that is printed by what is sealed today. */
export const LAYOUT: LayoutId = '2026-1'

/** Who issues a paper, as its head states it: in full, never abbreviated. */
export const issuerSchema = z.strictObject({
  kind: z.enum(UNIT_KINDS),
  name: z.string(),
  /** Who stands above on that head; empty where nobody is known. */
  superior: z.string(),
  place: z.string(),
})
export type Issuer = z.infer<typeof issuerSchema>

/** Who signs, and as what: "T/M ĐẢNG ĐOÀN" over "BÍ THƯ". The capacity is empty where one signs in his own name. */
export const signatureSchema = z.strictObject({ capacity: z.string(), title: z.string(), name: z.string() })
export type SignedAs = z.infer<typeof signatureSchema>

/**
 * The day, YYYY-MM-DD, on which it was recorded for what was sealed or made before prints stored anything; prints say it.
 * Absent: stored with its seal or act.
 */
const recordedOn = z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)))

/** What a paper of a conference states besides the act: stored with the act when it is done. */
export const actFactsSchema = z.strictObject({
  layout: z.enum(LAYOUT_IDS),
  issuer: issuerSchema,
  /** Who signs for the unit; on minutes chair and secretary sign, whom the act names. */
  signature: z.nullable(signatureSchema),
  /** How the campaign laid its tables then; absent: by default. */
  tables: z.optional(tableLayoutsSchema),
  recordedOn,
})
export type ActFacts = z.infer<typeof actFactsSchema>

/**
 * papers/{p}/facts/{n}: everything that a print of revision n states besides its text, written when it is accepted. The
 * birth date lies apart, in personal/{n}. Null, or empty, is left blank for the pen.
 */
export const paperFactsSchema = z.strictObject({
  layout: z.enum(LAYOUT_IDS),
  year: z.number(),
  /** The person or the collective, as papers name it. */
  name: z.string(),
  /** Decree class and whether the person leads: they choose the sheet of NĐ 90. Null: a collective. */
  person: z.nullable(z.strictObject({ class: z.enum(['elected', 'civilServant', 'worker']), leader: z.boolean() })),
  partyPosts: z.array(z.string()),
  posts: z.array(z.string()),
  unionPosts: z.array(z.string()),
  /** "Đơn vị công tác". */
  workplace: z.string(),
  /** Head of the sheet of NĐ 90; of a collective's report the collective itself, under its Party organisation. */
  issuer: issuerSchema,
  /** The Party cell and the committee above it, on the head of a party member's form. */
  cell: z.nullable(z.strictObject({ name: z.string(), committee: z.string() })),
  /** Who signs a collective's report. */
  signature: z.nullable(signatureSchema),
  recordedOn,
})
export type PaperFacts = z.infer<typeof paperFactsSchema>
