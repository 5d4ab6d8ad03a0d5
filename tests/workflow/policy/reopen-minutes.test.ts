import '../fixture/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { reopenMinutes } from '../../../functions/src/conferences/reopen-minutes.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers.ts'
import { confirm, confirmedMeeting, heldMeeting } from '../fixture/held.ts'
import { HALL } from '../fixture/office.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, unlessDone, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  campaignOpen: ['campaignClosed'],
  notProposed: ['alreadyProposed'],
  reasonGiven: ['reasonMissing'],
}

/** What nobody has confirmed need not be reopened: the table does not speak of it. */
const trials = combined({
  standing: STANDINGS,
  minutes: ['signed', 'confirmed'],
  keeper: YES_NO,
  organiser: ['own', 'other', 'none'],
  campaign: ['open', 'closed'],
  proposed: YES_NO,
  reason: YES_NO,
})
  .filter(({ standing, campaign, reason }) => standing === 'active' || (campaign === 'open' && reason))
  .filter(({ minutes, proposed }) => minutes === 'confirmed' || !proposed)

type Trial = (typeof trials)[number]

const meetings = {
  confirmed: () => confirmedMeeting({ staff: 1 }),
  signed: async () => {
    const conference = await heldMeeting({ staff: 1 })
    await confirm(conference, HALL.secretary)
    return conference
  },
}

const verdict = ({ standing, keeper, organiser, campaign, proposed, reason }: Trial) => {
  const who: Who[] = [...(keeper ? ['keeper' as const] : []), ...(organiser === 'own' ? ['organiser' as const] : [])]
  const when: When[] = [
    ...(campaign === 'open' ? ['campaignOpen' as const] : []),
    ...(proposed ? [] : ['notProposed' as const]),
    ...(reason ? ['reasonGiven' as const] : []),
  ]
  return verdictOf('reopenMinutes', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  const shared = { confirmed: await meetings.confirmed(), signed: await meetings.signed() }
  const [arranged, opened, became] = [unlessDone(), unlessDone(), unlessDone()]
  for (const trial of trials) {
    const { standing, keeper, organiser, proposed, reason } = trial
    const expected = verdict(trial)
    const { id, campaign } = expected.includes('ok') ? await meetings[trial.minutes]() : shared[trial.minutes]
    await arranged([id, keeper, proposed], () =>
      db.doc(paths.conference(id)).update({
        keepers: [HALL.head, ...(keeper ? [CALLER] : [])],
        proposals: proposed ? [`${id}.proposal.1`] : [],
      }),
    )
    await opened([id, trial.campaign], () => db.doc(paths.campaign(campaign)).update({ status: trial.campaign }))
    const track: Track = organiser === 'own' ? 'partyGroup' : 'provincial'
    const roles = { admin: true, organiser: organiser === 'none' ? [] : [track] }
    await became([standing, roles], () => becomes(standing, roles))
    const input = { conferenceId: id, reason: reason ? 'Sai số phiếu.' : ' ', key: crypto.randomUUID() }
    const uid = standing === 'signedOut' ? null : CALLER
    expect(expected, JSON.stringify(trial)).toContain(await outcomeOf(call(reopenMinutes, uid, input)))
  }
})
