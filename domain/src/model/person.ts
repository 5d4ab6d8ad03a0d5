import * as z from 'zod/mini'

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
  posts: z.array(z.strictObject({ unit: z.string(), title: z.string() })),
  partyPost: z.optional(z.string()),
  unionPost: z.optional(z.string()),
  active: z.boolean(),
})
export type Person = z.infer<typeof personSchema>

/** people/{p}/private/contact: read by the person and by administrators. */
export const contactSchema = z.strictObject({
  email: z.nullable(z.string()),
  phone: z.nullable(z.string()),
})
export type Contact = z.infer<typeof contactSchema>

/** people/{p}/private/personal: read by the person; printed on the form. `birthDate` is YYYY-MM-DD. */
export const personalSchema = z.strictObject({ birthDate: z.nullable(z.string()) })
export type Personal = z.infer<typeof personalSchema>

export const CLASS_NAMES: Record<Person['class'], string> = {
  elected: 'Cán bộ',
  civilServant: 'Công chức',
  worker: 'Người lao động',
}
