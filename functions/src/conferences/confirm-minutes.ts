import { type ConfirmAnswer, confirmMinutesInput } from '@kiemdiem/domain/conference/inputs'
import { confirmMinutes as decide } from '@kiemdiem/domain/conference/minutes/confirm'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { gatesOf, ratedHere, readHeader, readMeeting } from './read-meeting.ts'
import { readRows } from './read-rows.ts'

/**
 * Chair or secretary confirms the minutes, or a keeper enters both from the signed paper (commands.ts). With the second
 * signature every review rated there moves, or the whole is refused with a reason by row.
 */
export const confirmMinutes = callable('confirmMinutes', confirmMinutesInput, async (input, auth) => {
  const { conferenceId, key } = input
  // Of the last run of the transaction; an earlier one may have given way to another call.
  let mails: string[] = []
  let moved = 0
  const intention = { action: 'confirmMinutes', auth, key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now): Promise<ConfirmAnswer> => {
    const conference = await readHeader(tx, conferenceId)
    const [meeting, minutes] = await Promise.all([
      readMeeting(tx, conference, { uid: caller.uid, reviewIds: ratedHere(conference), gateIds: gatesOf(conference) }),
      readRows(tx, conferenceId),
    ])
    const named = { ...caller, name: meeting.person.name }
    const decision = decide({ ...meeting, conference, minutes, input, caller: named, now })
    if (!decision.ok) throw refusal(decision.reason, 'at' in decision ? decision.at : undefined)
    applyWrites(tx, decision.writes)
    mails = decision.mails
    moved = decision.moved
    return { state: decision.state, act: decision.act }
  })
  log('INFO', 'minutesConfirmed', {
    conferenceId,
    count: repeated ? 0 : moved,
    outcome: repeated ? 'repeated' : outcome.state,
  })
  if (!repeated) await enqueueMails(mails)
  return outcome
})
