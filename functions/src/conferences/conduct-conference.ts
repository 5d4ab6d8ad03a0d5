import { conductConferenceInput } from '@kiemdiem/domain/conference/inputs'
import { conductConference as decide } from '@kiemdiem/domain/conference/minutes/conduct'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { log } from '../log.ts'
import { readHeader, readHeaderUnlocked, readMeeting } from './read-meeting.ts'

/** Opens the meeting and its minutes, or shows everybody present which item is discussed (commands.ts). */
export const conductConference = callable('conductConference', conductConferenceInput, async (input, auth) => {
  const { conferenceId, step, item, key } = input
  const intention = { action: 'conductConference', auth, key, role: 'anybody' } as const
  const { repeated } = await runOnce(intention, async (tx, caller, now) => {
    const opens = step === 'start'
    const conference = opens ? await readHeader(tx, conferenceId) : await readHeaderUnlocked(conferenceId)
    const { campaign } = await readMeeting(tx, conference, { uid: caller.uid, reviewIds: [], gateIds: [] })
    const decision = decide({ conference, campaign, step, item, caller, now })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    return {}
  })
  log('INFO', 'conferenceConducted', { conferenceId, action: step, outcome: repeated ? 'repeated' : 'done' })
  return {}
})
