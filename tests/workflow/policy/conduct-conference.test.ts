import '../fixture/captured-log.ts'
import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { conductConference } from '../../../functions/src/conferences/conduct-conference.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers.ts'
import { heldMeeting } from '../fixture/held.ts'
import { HALL } from '../fixture/office.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, unlessDone, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  campaignOpen: ['campaignClosed'],
  meetingOpen: ['notOpen', 'cancelled'],
  onRoll: ['notOnRoll'],
}

const trials = combined({
  standing: STANDINGS,
  keeper: YES_NO,
  organiser: ['own', 'other', 'none'],
  campaign: ['open', 'closed'],
  meeting: ['scheduled', 'open', 'signed', 'confirmed', 'cancelled'],
  step: ['start', 'item'],
  item: ['onAgenda', 'strange', 'none'],
}).filter(({ standing, meeting, campaign }) => standing === 'active' || (meeting === 'open' && campaign === 'open'))

type Trial = (typeof trials)[number]

const verdict = ({ standing, keeper, organiser, campaign, meeting, step, item }: Trial) => {
  const who: Who[] = [...(keeper ? ['keeper' as const] : []), ...(organiser === 'own' ? ['organiser' as const] : [])]
  // A meeting is open from the moment at which somebody may open it.
  const open = meeting === 'open' || (meeting === 'scheduled' && step === 'start')
  const when: When[] = [
    ...(campaign === 'open' ? ['campaignOpen' as const] : []),
    ...(open ? ['meetingOpen' as const] : []),
    ...(item === 'strange' ? [] : ['onRoll' as const]),
  ]
  return verdictOf('conductConference', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  const { id, campaign } = await heldMeeting({ staff: 1 })
  const [arranged, opened, became] = [unlessDone(), unlessDone(), unlessDone()]
  const items = { onAgenda: 'p-hn-001', strange: 'p-la', none: null }
  for (const trial of trials) {
    const { standing, keeper, organiser, meeting, step } = trial
    const expected = verdict(trial)
    // What was allowed has changed the meeting.
    const arrangement = [keeper, meeting, expected.includes('ok') ? crypto.randomUUID() : '']
    await arranged(arrangement, () =>
      db.doc(paths.conference(id)).update({
        keepers: [HALL.head, ...(keeper ? [CALLER] : [])],
        state: meeting === 'signed' ? 'open' : meeting,
        signed: { chair: null, secretary: meeting === 'signed' ? { by: HALL.secretary, at: new Date() } : null },
      }),
    )
    await opened(trial.campaign, () => db.doc(paths.campaign(campaign)).update({ status: trial.campaign }))
    const track: Track = organiser === 'own' ? 'partyGroup' : 'provincial'
    const roles = { admin: true, organiser: organiser === 'none' ? [] : [track] }
    await became([standing, roles], () => becomes(standing, roles))
    const uid = standing === 'signedOut' ? null : CALLER
    const input = { conferenceId: id, step, item: items[trial.item], key: crypto.randomUUID() }
    expect(expected, JSON.stringify(trial)).toContain(await outcomeOf(call(conductConference, uid, input)))
  }
  const strange = { conferenceId: 'la_u-la_1', step: 'start', item: null, key: crypto.randomUUID() }
  expect(await outcomeOf(call(conductConference, HALL.head, strange))).toBe('notYours')
})
