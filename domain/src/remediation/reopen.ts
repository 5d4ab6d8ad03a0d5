import { ofPaper } from '../acts/of-paper.ts'
import type { DecisionPart } from '../decision/decision.ts'
import { sameOutcome } from '../decision/outcome.ts'
import { paths } from '../ids.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import type { NoticePart } from '../notice/notice.ts'
import type { Write } from '../writes/write.ts'
import type { RemediationReplyAct } from './act.ts'

/** A plan that was handed in, and what its subject was told before: only of who is told anew. */
export interface Mending {
  paper: Paper
  before: NoticePart
}

/**
 * Whether what somebody is told anew changes the conclusion on which his plan rests: then the plan is open again (domain.md §4.3.9).
 * What was decided anew as it stood leaves it as it is.
 */
export const reopens = ({ paper, before }: Mending, decided: DecisionPart): boolean =>
  paper.remediation !== undefined && paper.remediation.state !== 'returned' && !sameOutcome(before, decided)

/** Its review, as the board then shows it. */
export const reopenedReview = (review: Review): Review => ({
  ...review,
  remediation: { state: 'returned', asks: false },
})

/**
 * The same on the paper, with a word to whose plan it is and the head alone: that a conclusion was changed is nothing for whoever else
 * reads plans.
 */
export const reopen = (
  { paper }: Mending,
  review: Review,
  { caller, now }: { caller: { uid: string; name: string }; now: Date },
): { writes: Write[]; mails: string[] } => {
  const { remediation } = paper
  if (!remediation) return { writes: [], mails: [] }
  const act: RemediationReplyAct = {
    // No event of the paper has this number yet; a reply of its own comes only after the plan was sent again, which takes one.
    ...ofPaper('remediationReply', { paper, caller, now }),
    audience: [...new Set([paper.responsible, ...paper.writers, ...paper.returners])],
    ...{ plan: remediation.plan, outcome: 'reopened', as: 'unit', remarks: '' },
  }
  const mail = queueMail('planAnswered', { paper }, { occasion: act.number, to: paper.responsible, now })
  return {
    mails: [mail.id],
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      {
        op: 'update',
        path: paths.paper(paper.id),
        // The moment is that of the plan: another would tell readers of the header when a result was told anew.
        data: { remediation: { ...remediation, state: 'returned', confirmed: [] } },
      },
      {
        op: 'update',
        path: paths.review(review.id),
        data: { remediation: reopenedReview(review).remediation },
      },
      mail.write,
    ],
  }
}
