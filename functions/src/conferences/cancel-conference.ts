import { cancelConferenceInput } from '@kiemdiem/domain/conference/inputs'
import { cancelConference as decide } from '@kiemdiem/domain/conference/schedule/cancel'
import { mayPlan } from '@kiemdiem/domain/conference/schedule/may-plan'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readBoard } from './read-board.ts'
import { readAll, readDated } from './read-dated.ts'

/**
 * Cancels a conference not yet held (commands.ts). Who does not know of it and who may not plan it are told the same.
 */
export const cancelConference = callable('cancelConference', cancelConferenceInput, async (input, auth) => {
  let mails: string[] = []
  const intention = { action: 'cancelConference', auth, key: input.key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now) => {
    const conference = parseOrNull(conferenceSchema, await tx.get(db.doc(paths.conference(input.conferenceId))))
    if (!conference) throw refusal('notYours')
    const { campaign: campaignId, unit, agenda } = conference
    const [campaign] = await readAll(tx, [paths.campaign(campaignId)])
    const board = await readBoard(campaignId, unit)
    if (!board || !mayPlan(board, caller)) throw refusal('notYours')
    const paperIds = agenda.map((item) => item.paperId)
    const decision = decide({
      campaign: parse(campaignSchema, campaign),
      conference,
      revision: input.revision,
      reason: input.reason,
      board,
      papers: await readDated(tx, paperIds),
      planner: caller,
      now,
    })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    mails = decision.mails
    return { revision: decision.revision, effects: decision.effects }
  })
  log('INFO', 'conferenceCancelled', { detail: input.conferenceId, outcome: repeated ? 'repeated' : 'cancelled' })
  if (!repeated) await enqueueMails(mails)
  return outcome
})
