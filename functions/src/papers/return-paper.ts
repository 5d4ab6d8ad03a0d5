import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { draftSchema, paperSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { returnPaper as decide } from '@kiemdiem/domain/papers/return-paper'
import * as z from 'zod/mini'
import { callable, keySchema } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readReviews } from './read-reviews.ts'

const inputSchema = z.object({
  paperId: z.string().check(z.regex(/^[a-z0-9-]+_[a-z0-9-]+$/)),
  revision: z.int().check(z.positive()),
  remarks: z.string(),
  key: keySchema,
})

/**
 * The unit head, or the organiser, asks for a sealed paper to be completed (commands.ts). Who does not know of the
 * paper and who may not return it are told the same.
 */
export const returnPaper = callable('returnPaper', inputSchema, async (input, auth) => {
  const { paperId, key, revision, remarks } = input
  // Of the last run of the transaction; an earlier one may have given way to another call.
  let mails: string[] = []
  const intention = { action: 'returnPaper', auth, key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now) => {
    const paper = parseOrNull(paperSchema, await tx.get(db.doc(paths.paper(paperId))))
    if (!paper) throw refusal('notYours')
    const others = [paths.draft(paperId), paths.person(caller.uid), paths.campaign(paper.campaign)]
    const read = await readReviews(
      tx,
      paper,
      others.map((path) => db.doc(path)),
    )
    const [draft, person, campaign] = read.others
    const decision = decide({
      paper,
      campaign: parse(campaignSchema, campaign),
      draft: parse(draftSchema, draft),
      reviews: read.reviews,
      revision,
      remarks,
      caller: { ...caller, name: parse(personSchema, person).name },
      now,
    })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    mails = decision.mails
    return { revision: decision.revision }
  })
  log('INFO', 'paperReturned', { paperId, revision, outcome: repeated ? 'repeated' : 'returned' })
  if (!repeated) await enqueueMails(mails)
  return outcome
})
