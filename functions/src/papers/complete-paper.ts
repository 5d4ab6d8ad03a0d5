import { completePaperInput } from '@kiemdiem/domain/conference/inputs'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { draftSchema, paperSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { completePaper as decide } from '@kiemdiem/domain/papers/complete-paper'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'

/** The responsible person opens a sent paper once more, to complete it by what its conference said (commands.ts). */
export const completePaper = callable('completePaper', completePaperInput, async (input, auth) => {
  const { paperId, key } = input
  const intention = { action: 'completePaper', auth, key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now) => {
    const paper = parseOrNull(paperSchema, await tx.get(db.doc(paths.paper(paperId))))
    if (!paper) throw refusal('notYours')
    const [draft, campaign, ...reviews] = await tx.getAll(
      db.doc(paths.draft(paperId)),
      db.doc(paths.campaign(paper.campaign)),
      ...paper.reviewIds.map((id) => db.doc(paths.review(id))),
    )
    const decision = decide({
      paper,
      campaign: parse(campaignSchema, campaign),
      draft: parse(draftSchema, draft),
      reviews: reviews.map((review) => parse(reviewSchema, review)),
      caller,
      now,
    })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    return { revision: decision.revision }
  })
  log('INFO', 'paperReopened', { paperId, revision: outcome.revision, outcome: repeated ? 'repeated' : 'reopened' })
  return outcome
})
