import { type ScheduleAnswer, scheduleConferenceInput } from '@kiemdiem/domain/conference/inputs'
import { scheduleConference as decide } from '@kiemdiem/domain/conference/schedule/schedule'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readPlan } from './read-plan.ts'

/**
 * A unit's head or clerk, or the organiser, plans a conference or changes its plan (commands.ts). A preview reads the
 * same, answers the same and leaves no trace, not even that it was asked.
 */
export const scheduleConference = callable('scheduleConference', scheduleConferenceInput, async (input, auth) => {
  // Of the last run of the transaction; an earlier one may have given way to another planner.
  let mails: string[] = []
  const key = input.preview ? null : input.key
  const intention = { action: 'scheduleConference', auth, key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now): Promise<ScheduleAnswer> => {
    const decision = decide(await readPlan(tx, input, caller, now))
    if (!decision.ok) throw refusal(decision.reason, decision.at)
    applyWrites(tx, decision.writes)
    mails = decision.mails
    return decision.answer
  })
  if (input.preview) return outcome
  const { unit, campaign } = input
  log('INFO', 'conferenceScheduled', { campaign, unit, outcome: repeated ? 'repeated' : 'scheduled' })
  if (!repeated) await enqueueMails(mails)
  return outcome
})
