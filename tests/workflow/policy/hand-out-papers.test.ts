import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { handOutPapers } from '../../../functions/src/conferences/hand-out-papers.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { GUEST, plantConference } from '../fixture/conferences.ts'
import { call } from '../fixture/handlers.ts'
import { plant, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = { campaignOpen: ['campaignClosed'], notCancelled: ['cancelled'], onRoll: ['notOnRoll'] }
const CAMPAIGN = 'quyen-giao-tai-lieu'

const trials = combined({
  standing: STANDINGS,
  keeper: YES_NO,
  invited: YES_NO,
  organiser: ['own', 'other', 'none'],
  campaign: ['open', 'closed'],
  state: ['scheduled', 'open', 'confirmed', 'cancelled'],
  attendee: ['onRoll', 'byHand', 'stranger', 'withoutAccount', 'tomorrow'],
}).filter(
  // What the conference is, is crossed with everything else for whoever may call at all.
  ({ standing, state, attendee }) => standing === 'active' || (state === 'scheduled' && attendee === 'onRoll'),
)
type Trial = (typeof trials)[number]

const ATTENDEES = {
  onRoll: { id: WHO.other, how: 'screen', on: '2023-11-28', note: '' },
  byHand: { id: GUEST, how: 'dispatch', on: '2023-11-28', note: 'Công văn số 12' },
  stranger: { id: WHO.member, how: 'screen', on: '2023-11-28', note: '' },
  withoutAccount: { id: GUEST, how: 'screen', on: '2023-11-28', note: '' },
  tomorrow: { id: GUEST, how: 'paper', on: '2999-01-01', note: '' },
} as const

const verdict = ({ standing, keeper, invited, organiser, campaign, state, attendee }: Trial) => {
  const who: Who[] = [
    ...(keeper ? ['keeper' as const] : []),
    ...(invited ? ['invited' as const] : []),
    ...(organiser === 'own' ? ['organiser' as const] : []),
  ]
  const when: When[] = [
    ...(campaign === 'open' ? ['campaignOpen' as const] : []),
    ...(state === 'cancelled' ? [] : ['notCancelled' as const]),
    ...(attendee === 'onRoll' || attendee === 'byHand' ? ['onRoll' as const] : []),
  ]
  return verdictOf('handOutPapers', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  await plant(CAMPAIGN)
  const conferenceId = await plantConference(CAMPAIGN)
  for (const trial of trials) {
    const { standing, keeper, invited, organiser, campaign, state, attendee } = trial
    await db.doc(paths.campaign(CAMPAIGN)).update({ status: campaign })
    await db.doc(paths.conference(conferenceId)).update({
      state,
      keepers: [WHO.head, ...(keeper ? [CALLER] : [])],
      readers: [WHO.head, ...(invited ? [CALLER] : [])],
    })
    const track = organiser === 'own' ? 'partyGroup' : 'provincial'
    const uid = await becomes(standing, { admin: true, organiser: organiser === 'none' ? [] : [track] })
    const input = { conferenceId, attendees: [ATTENDEES[attendee]], key: crypto.randomUUID() }
    const outcome = await outcomeOf(call(handOutPapers, uid, input))
    expect(verdict(trial), JSON.stringify(trial)).toContain(outcome)
  }
})
