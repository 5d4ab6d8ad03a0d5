import * as z from 'zod/mini'

/** Of a plan of mending: waits to be confirmed, was sent back or opened again, or stands. */
export const REMEDIATION_STATES = ['sent', 'returned', 'confirmed'] as const
export type RemediationState = (typeof REMEDIATION_STATES)[number]

/**
 * Who confirms: the head of the unit, or who organises where there is none; the committee of the member's cell; of a collective whose own
 * members are all who could, the body above it, by its paper.
 */
export const CONFIRMERS = ['unit', 'cell', 'above'] as const
export type Confirmer = (typeof CONFIRMERS)[number]

/** On a review: never what the plan says. `asks`: who holds its conference is asked to confirm. */
export const reviewRemediationSchema = z.strictObject({ state: z.enum(REMEDIATION_STATES), asks: z.boolean() })

/** On its row, with who that is now: uids, or ORGANISER. */
export const rowRemediationSchema = z.strictObject({
  state: z.enum(REMEDIATION_STATES),
  asked: z.array(z.string()),
})
