import { ofPaper } from '../acts/owned-act.ts'
import type { DecisionPart } from '../decision/decision.ts'
import { sameOutcome } from '../decision/outcome.ts'
import { paths } from '../ids.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import type { NoticePart } from '../notice/notice.ts'
import { boardWrites } from '../progress/rows/board-writes.ts'
import type { Write } from '../writes/write.ts'
import type { RemediationReplyAct } from './act.ts'

/** A plan that was handed in, and what its subject was told before: only of who is told anew. */
export interface Mending {
  paper: Paper
  /** Every review that rests on the paper, of its other tracks too. */
  reviews: readonly Review[]
  before: NoticePart
}

/** Open again, and nobody is asked to confirm it: on the header of each review that rests on its paper. */
export const REOPENED = { state: 'returned', asks: false } as const satisfies Review['remediation']

/**
 * Whether what somebody is told anew changes the conclusion on which his plan rests: then the plan is open again (domain.md §4.3.9).
 * What was decided anew as it stood leaves it as it is.
 */
export const reopens = ({ paper, before }: Mending, decided: DecisionPart): boolean =>
  paper.remediation !== undefined && paper.remediation.state !== 'returned' && !sameOutcome(before, decided)

/**
 * Its reviews of which nothing is told: whoever confirms there is asked no more. No event, which would tell readers of that trail when
 * a result of the other track was told anew.
 */
const elsewhere = (reviews: readonly Review[], now: Date): Write[] => [
  ...reviews.map(({ id }): Write => ({ op: 'update', path: paths.review(id), data: { remediation: REOPENED } })),
  ...boardWrites({ reviews: reviews.map((review) => ({ ...review, remediation: REOPENED })) }, now),
]

/**
 * The same on papers, each with a word to whose plan it is and the head alone: that a conclusion was changed is nothing for whoever else
 * reads plans. `told`: the reviews that are told, whose own act marks them.
 */
export const reopen = (
  mendings: readonly Mending[],
  told: ReadonlySet<string>,
  { caller, now }: { caller: { uid: string; name: string }; now: Date },
): { writes: Write[]; mails: string[] } => {
  const plans = mendings.flatMap(({ paper }) => {
    const { remediation } = paper
    if (!remediation) return []
    const act: RemediationReplyAct = {
      // No event of the paper has this number yet; a reply of its own comes only after the plan was sent again, which takes one.
      ...ofPaper('remediationReply', { paper, caller, now }),
      audience: [...new Set([paper.responsible, ...paper.writers, ...paper.returners])],
      ...{ plan: remediation.plan, outcome: 'reopened', as: 'unit', remarks: '' },
    }
    return [{ paper, remediation, act }]
  })
  const mails = plans.map(({ paper, act }) =>
    queueMail('planAnswered', { paper }, { occasion: act.number, to: paper.responsible, now }),
  )
  return {
    mails: mails.map(({ id }) => id),
    writes: [
      ...plans.flatMap(({ paper, remediation, act }): Write[] => [
        { op: 'create', path: paths.act(act.id), data: act },
        {
          op: 'update',
          path: paths.paper(paper.id),
          // The moment is that of the plan: another would tell readers of the header when a result was told anew.
          data: { remediation: { ...remediation, state: 'returned', confirmed: [] } },
        },
      ]),
      ...elsewhere(
        mendings.flatMap(({ reviews }) => reviews).filter(({ id }) => !told.has(id)),
        now,
      ),
      ...mails.map(({ write }) => write),
    ],
  }
}
