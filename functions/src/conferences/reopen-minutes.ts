import { reopenMinutesInput } from '@kiemdiem/domain/conference/inputs'
import { reopenMinutes as decide } from '@kiemdiem/domain/conference/minutes/reopen'
import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { gatesOf, ratedHere, readHeader, readMeeting } from './read-meeting.ts'

/** Minutes that somebody has confirmed are opened for correction, before a proposal rests on them (commands.ts). */
export const reopenMinutes = callable('reopenMinutes', reopenMinutesInput, async (input, auth) => {
  const { conferenceId, reason, key } = input
  let moved = 0
  const intention = { action: 'reopenMinutes', auth, key, role: 'anybody' } as const
  const { repeated } = await runOnce(intention, async (tx, caller, now) => {
    const conference = await readHeader(tx, conferenceId)
    const meeting = await readMeeting(tx, conference, {
      uid: caller.uid,
      reviewIds: ratedHere(conference),
      gateIds: gatesOf(conference),
      others: conference.minutes === null ? [] : [paths.act(conference.minutes)],
    })
    const act = conference.minutes === null ? null : parse(minutesActSchema, meeting.others[0])
    const decision = decide({ ...meeting, conference, act, reason, caller, now })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    moved = decision.moved
    return {}
  })
  log('INFO', 'minutesReopened', {
    conferenceId,
    count: repeated ? 0 : moved,
    outcome: repeated ? 'repeated' : 'reopened',
  })
  return {}
})
