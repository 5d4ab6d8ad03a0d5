import { suggestIssueInput } from '@kiemdiem/domain/conference/inputs'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { suggestIssue as decide } from '@kiemdiem/domain/papers/suggest-issue'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'

/**
 * The unit head, or an organiser for a superior, gives a paper an issue to answer (commands.ts). Who does not know of
 * the paper and who may not suggest to it are told the same.
 */
export const suggestIssue = callable('suggestIssue', suggestIssueInput, async (input, auth) => {
  const { paperId, key, ...words } = input
  // Of the last run of the transaction; an earlier one may have given way to another call.
  let mails: string[] = []
  const intention = { action: 'suggestIssue', auth, key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now) => {
    const paper = parseOrNull(paperSchema, await tx.get(db.doc(paths.paper(paperId))))
    if (!paper) throw refusal('notYours')
    const refs = [db.doc(paths.person(caller.uid)), db.doc(paths.campaign(paper.campaign))]
    const [person, campaign] = await tx.getAll(...refs)
    const decision = decide({
      ...words,
      paper,
      campaign: parse(campaignSchema, campaign),
      caller: { ...caller, name: parse(personSchema, person).name },
      now,
    })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    mails = decision.mails
    return { number: decision.number }
  })
  log('INFO', 'issueSuggested', { paperId, outcome: repeated ? 'repeated' : 'suggested' })
  if (!repeated) await enqueueMails(mails)
  return outcome
})
