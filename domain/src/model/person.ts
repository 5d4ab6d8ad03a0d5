import * as z from 'zod/mini'

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

/** Whose post it is: of the Party, of the agency, of the union or another organisation. Papers print them apart. */
export const POST_KINDS = ['party', 'administration', 'union'] as const
export type PostKind = (typeof POST_KINDS)[number]
export const POST_KIND_NAMES: Record<PostKind, string> = {
  party: 'Chức vụ Đảng',
  administration: 'Chức vụ chính quyền',
  union: 'Chức vụ đoàn thể',
}

const postSchema = z.strictObject({
  /** Where the post is; null: not in a unit of this registry. */
  unit: z.nullable(z.string()),
  title: z.string(),
  /** Absent: of the agency. */
  kind: z.optional(z.enum(POST_KINDS)),
  from: z.optional(z.nullable(isoDate)),
  /** The last day; absent or null: still held. */
  to: z.optional(z.nullable(isoDate)),
})
export type Post = z.infer<typeof postSchema>

/**
 * people/{p}: what every colleague may see of a person. Contacts and personal facts live under
 * people/{p}/private/{kind}, because a read grants a whole document.
 * A person exists before, and without, an account; the account's uid is the person's id.
 */
export const personSchema = z.strictObject({
  id: z.string(),
  /** Full name, NFC. */
  name: z.string(),
  /** Decree class: decides the form of NĐ 90 (elected: Mẫu 01; civil servant, worker: Mẫu 02). */
  class: z.enum(['elected', 'civilServant', 'worker']),
  /** Holds a leading or managing post: form 02B instead of 02A (HD 25-HD/BTCTW). */
  leader: z.boolean(),
  partyMember: z.boolean(),
  /** Posts held, the main one first. `unit` is where the post is. */
  posts: z.array(postSchema),
  /** Admitted but not yet a full member of the Party: attends its meetings, does not vote (Điều lệ Đảng, Đ.5). */
  probationary: z.optional(z.boolean()),
  /** The person's party cell and the committee above it by name, also outside this campaign. */
  partyCell: z.optional(z.strictObject({ name: z.string(), committee: z.string() })),
  /** The office's own code of the person; no two have the same. */
  code: z.optional(z.string()),
  active: z.boolean(),
  /** How often it was edited here; absent: never. */
  rev: z.optional(z.number()),
})
export type Person = z.infer<typeof personSchema>

/** people/{p}/private/contact: read by the person and by administrators. */
export const contactSchema = z.strictObject({
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  /** The e-mail that was replaced while the account was in use: where its owner is told of that (registry/commands/redirected.ts). */
  former: z.optional(z.strictObject({ email: z.string(), at: z.date() })),
})
export type Contact = z.infer<typeof contactSchema>

/** people/{p}/private/personal: read by the person; printed on the form. `birthDate` is YYYY-MM-DD. */
export const personalSchema = z.strictObject({ birthDate: z.nullable(z.string()) })
export type Personal = z.infer<typeof personalSchema>

/**
 * What a decision of discipline means for the level of its year: all that follows; the act was counted in a year before; the
 * fault was found and mended by the person.
 */
export const DISCIPLINE_COUNTS = ['usual', 'before', 'selfMended'] as const

const periodShape = { from: isoDate, to: z.nullable(isoDate) }

/**
 * people/{p}/private/service: what eligibility and findings rest on, of the service and of earlier years. Read and
 * entered by those who keep the registry, never by colleagues.
 */
export const serviceSchema = z.strictObject({
  /** Leave of some length. */
  leaves: z.array(z.strictObject({ ...periodShape, kind: z.enum(['sick', 'maternity', 'study', 'unpaid', 'other']) })),
  discipline: z.array(
    z.strictObject({
      date: isoDate,
      side: z.enum(['party', 'administration', 'union']),
      /** As the decision words it: "Khiển trách". */
      form: z.string(),
      document: z.string(),
      /** Whether the year's level rests on it (R06, R07). Absent: as every decision of the year. */
      counts: z.optional(z.enum(DISCIPLINE_COUNTS)),
    }),
  ),
  /** Admissions to the Party ("kết nạp", and again after an expulsion); absent in what was saved before they were asked. */
  admissions: z._default(z.array(z.strictObject({ date: isoDate, document: z.string() })), []),
  transfers: z.array(
    z.strictObject({
      ...{ date: isoDate, from: z.string(), to: z.string(), document: z.string() },
      /** By which paper the former unit commented (R11). Absent, empty: it has not. */
      comment: z.optional(z.string()),
    }),
  ),
  /**
   * Levels of earlier years as they were named then (before 2020 by other names); of the year itself what another Party cell
   * has told (R09).
   */
  ratings: z.array(z.strictObject({ year: z.number(), side: z.enum(['civil', 'party']), level: z.string() })),
  rev: z.optional(z.number()),
})
export type Service = z.infer<typeof serviceSchema>

const isHeld = ({ from, to }: Post, on: string): boolean => (from ?? '') <= on && on <= (to ?? '9999')

/** The titles of one kind of post held on this day (YYYY-MM-DD), the main one first, none twice. */
export const postsOfKind = (posts: readonly Post[], kind: PostKind, on: string): string[] => [
  ...new Set(
    posts
      .filter((post) => (post.kind ?? 'administration') === kind && isHeld(post, on))
      .map(({ title }) => title.trim()),
  ),
]

/** Where the main post is held on this day that is in a unit of the registry; null: nowhere. */
export const unitOfPost = (posts: readonly Post[], on: string): string | null =>
  posts.find((post) => post.unit !== null && isHeld(post, on))?.unit ?? null

export const CLASS_NAMES: Record<Person['class'], string> = {
  elected: 'Cán bộ',
  civilServant: 'Công chức',
  worker: 'Người lao động',
}
