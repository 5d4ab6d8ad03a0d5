import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Attendee, Handout } from '@kiemdiem/domain/model/conference'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { acknowledgePapers } from '../../../functions/src/conferences/acknowledge-papers.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { plantConference } from '../fixture/conferences.ts'
import { call } from '../fixture/handlers.ts'
import { plant, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = { campaignOpen: ['campaignClosed'], notCancelled: ['cancelled'], handedOut: ['nothingHandedOut'] }
const CAMPAIGN = 'quyen-nhan-tai-lieu'

const trials = combined({
  standing: STANDINGS,
  invited: YES_NO,
  keeper: YES_NO,
  organiser: YES_NO,
  campaign: ['open', 'closed'],
  state: ['scheduled', 'open', 'confirmed', 'cancelled'],
  handedOut: ['me', 'others', 'notOnRoll'],
})
  // Keepers are always invited.
  .filter(({ keeper, invited }) => invited || !keeper)
  .filter(({ standing, state, campaign }) => standing === 'active' || (state === 'scheduled' && campaign === 'open'))
type Trial = (typeof trials)[number]

const place: Attendee = { id: CALLER, kind: 'member', name: 'Gọi', post: '', uid: CALLER, counts: true }
const handout: Handout = {
  how: 'paper',
  on: '2023-11-28',
  note: '',
  by: WHO.clerk,
  byName: 'Vũ Đình Nam',
  at: new Date(),
  papers: 0,
}

const verdict = ({ standing, invited, keeper, organiser, campaign, state, handedOut }: Trial) => {
  const who: Who[] = [
    ...(invited ? ['invited' as const] : []),
    ...(keeper ? ['keeper' as const] : []),
    ...(organiser ? ['organiser' as const] : []),
  ]
  const when: When[] = [
    ...(campaign === 'open' ? ['campaignOpen' as const] : []),
    ...(state === 'cancelled' ? [] : ['notCancelled' as const]),
    ...(handedOut === 'me' ? ['handedOut' as const] : []),
  ]
  return verdictOf('acknowledgePapers', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  await plant(CAMPAIGN)
  const conferenceId = await plantConference(CAMPAIGN)
  for (const trial of trials) {
    const { standing, invited, keeper, organiser, campaign, state, handedOut } = trial
    await db.doc(paths.campaign(CAMPAIGN)).update({ status: campaign })
    await db.doc(paths.conference(conferenceId)).update({
      state,
      keepers: [WHO.head, ...(keeper ? [CALLER] : [])],
      readers: [WHO.head, ...(invited ? [CALLER] : [])],
      roll: handedOut === 'notOnRoll' ? [] : [place],
      handouts: handedOut === 'others' ? { [WHO.other]: handout } : { [CALLER]: handout },
    })
    const uid = await becomes(standing, { admin: true, organiser: organiser ? ['partyGroup'] : [] })
    const outcome = await outcomeOf(call(acknowledgePapers, uid, { conferenceId, key: crypto.randomUUID() }))
    expect(verdict(trial), JSON.stringify(trial)).toContain(outcome)
  }
})
