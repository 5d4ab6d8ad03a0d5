import { type QueuedMail, queueMail } from '../mail/queue-mail.ts'
import type { Conference } from '../model/conference.ts'
import { ORGANISER, type Review } from '../model/review.ts'
import { stageAfter } from '../workflow.ts'

/**
 * The mails to those whose opinion is asked once a unit's proposal has arrived: one a person, whatever the number of
 * reviews. `proposed`: the reviews as they stood before they moved on; `number`: which proposal of its conference.
 */
export const askBodies = (
  proposed: readonly Review[],
  conference: Pick<Conference, 'id' | 'campaign'>,
  { number, now }: { number: number; now: Date },
): QueuedMail[] => {
  const asked = proposed
    .filter((review) => stageAfter(review, review.stage) === 'consultation')
    .flatMap(({ actors }) => actors.consultation ?? [])
  return [...new Set(asked)]
    .filter((uid) => uid !== ORGANISER)
    .sort()
    .map((to) => queueMail('opinionAsked', { conference }, { occasion: number, to, now }))
}
