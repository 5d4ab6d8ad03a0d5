import { type ProposalAnswer, sendProposalInput } from '@kiemdiem/domain/conference/inputs'
import { sendProposal as decide } from '@kiemdiem/domain/conference/proposal/send-proposal'
import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { ratedHere, readHeader, readMeeting } from './read-meeting.ts'
import { readSelfRatings } from './read-self-ratings.ts'

/**
 * The head sends the unit's proposal as one list (commands.ts). All of it moves on, or it is refused with a reason for
 * each review that cannot.
 */
export const sendProposal = callable('sendProposal', sendProposalInput, async (input, auth) => {
  const { conferenceId, key } = input
  // Of the last run of the transaction; an earlier one may have given way to another call.
  let mails: string[] = []
  const intention = { action: 'sendProposal', auth, key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now): Promise<ProposalAnswer> => {
    const conference = await readHeader(tx, conferenceId)
    const asked = new Set(input.items.map(({ reviewId }) => reviewId))
    const meeting = await readMeeting(tx, conference, {
      uid: caller.uid,
      // Others are refused as not on the agenda, whoever's they are: their documents are not looked at.
      reviewIds: ratedHere(conference).filter((id) => asked.has(id)),
      gateIds: [],
      others: conference.minutes === null ? [] : [paths.act(conference.minutes)],
    })
    const act = conference.minutes === null ? null : parse(minutesActSchema, meeting.others[0])
    const selfRatings = await readSelfRatings(tx, meeting.reviews)
    const named = { ...caller, name: meeting.person.name }
    const decision = decide({ ...meeting, conference, act, selfRatings, input, caller: named, now })
    if (!decision.ok) throw refusal(decision.reason, 'at' in decision ? decision.at : undefined)
    applyWrites(tx, decision.writes)
    mails = decision.mails
    return { act: decision.act, moved: decision.moved }
  })
  log('INFO', 'proposalSent', { conferenceId, count: outcome.moved, outcome: repeated ? 'repeated' : 'sent' })
  if (!repeated) await enqueueMails(mails)
  return outcome
})
