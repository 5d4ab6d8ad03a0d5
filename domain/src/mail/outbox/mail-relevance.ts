import type { Campaign } from '../../model/campaign.ts'
import type { MailAboutPaper } from '../../model/mail.ts'
import type { Paper } from '../../model/paper.ts'
import { ORGANISER, type Review } from '../../model/review.ts'

/** Whether a review now waits for this person. */
export const waitsFor = (person: string, review: Review, organisers: Campaign['organisers']): boolean =>
  (review.actors[review.stage] ?? []).some((who) =>
    who === ORGANISER ? organisers[review.track].includes(person) : who === person,
  )

/**
 * Whether a mail still tells the truth at the moment it is sent (design §4, Mail): a receipt always does, since
 * the paper was received; "your turn" while that revision stands and waits for this person, also while its writer
 * completes it after a conference; a return until the paper is sealed again; a suggested issue until it is answered.
 */
export const stillTrue = (
  mail: Pick<MailAboutPaper, 'template' | 'to' | 'revision'>,
  paper: Pick<Paper, 'state' | 'accepted' | 'revision'>,
  reviews: readonly Review[],
  organisers: Campaign['organisers'],
): boolean => {
  switch (mail.template) {
    case 'receipt':
      return true
    case 'yourTurn':
      return (
        (paper.state === 'sealed' || paper.state === 'completing') &&
        paper.accepted === mail.revision &&
        reviews.some((review) => waitsFor(mail.to, review, organisers))
      )
    case 'returned':
      return paper.state === 'returned' && paper.accepted === mail.revision
    case 'suggested':
      return (paper.state === 'drafting' || paper.state === 'returned') && paper.revision === mail.revision
  }
}
