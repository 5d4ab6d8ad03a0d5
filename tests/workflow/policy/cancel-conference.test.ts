import '../fixture/own-project.ts'

import { boardIdOf, paths } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { beforeAll, expect, it } from 'vitest'
import { cancelConference } from '../../../functions/src/conferences/cancel-conference.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers.ts'
import { onThePlansMonday, plantPlan, schedule } from '../fixture/planned.ts'
import { BOARD, newCampaignId, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, unlessDone, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  campaignOpen: ['campaignClosed'],
  stillScheduled: ['changedSince', 'alreadyHeld', 'cancelled'],
  reasonGiven: ['reasonMissing'],
}
const STATES = { asSeen: 'scheduled', stale: 'scheduled', open: 'open', confirmed: 'confirmed', cancelled: 'cancelled' }

const trials = combined({
  standing: STANDINGS,
  viewer: YES_NO,
  organiser: ['own', 'other', 'none'],
  open: YES_NO,
  plan: ['asSeen', 'stale', 'open', 'confirmed', 'cancelled'],
  reason: YES_NO,
}).filter(({ standing, open, plan, reason }) => standing === 'active' || (open && plan === 'asSeen' && reason))

type Trial = (typeof trials)[number]

const fresh = async (): Promise<string> => {
  const campaign = newCampaignId()
  await plantPlan(campaign)
  await schedule(campaign)
  return campaign
}

const arrange = async (campaign: string, { viewer, open, plan }: Trial) => {
  await Promise.all([
    db.doc(paths.board(campaign, boardIdOf(BOARD, 0))).update({ viewers: [WHO.head, ...(viewer ? [CALLER] : [])] }),
    db.doc(paths.campaign(campaign)).update({ status: open ? 'open' : 'closed' }),
    db.doc(paths.conference(`${campaign}_${BOARD}_1`)).update({ state: STATES[plan] }),
  ])
}

const verdict = ({ standing, viewer, organiser, open, plan, reason }: Trial) => {
  const who: Who[] = [...(viewer ? ['viewer' as const] : []), ...(organiser === 'own' ? ['organiser' as const] : [])]
  const when: When[] = [
    ...(open ? ['campaignOpen' as const] : []),
    ...(plan === 'asSeen' ? ['stillScheduled' as const] : []),
    ...(reason ? ['reasonGiven' as const] : []),
  ]
  return verdictOf('cancelConference', [standing, who, when], WORDS)
}

beforeAll(onThePlansMonday)

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  let shared = await fresh()
  const [arranged, became] = [unlessDone(), unlessDone()]
  for (const trial of trials) {
    const expected = verdict(trial)
    const { standing, organiser, plan, reason } = trial
    await arranged([shared, trial.viewer, trial.open, trial.plan], () => arrange(shared, trial))
    const track: Track = organiser === 'own' ? 'partyGroup' : 'partyCell'
    const roles = { admin: true, organiser: organiser === 'none' ? [] : [track] }
    await became([standing, roles], () => becomes(standing, roles))
    const uid = standing === 'signedOut' ? null : CALLER
    const outcome = await outcomeOf(
      call(cancelConference, uid, {
        conferenceId: `${shared}_${BOARD}_1`,
        revision: plan === 'stale' ? 7 : 1,
        reason: reason ? 'Hoãn vì bão lũ' : ' ',
        key: crypto.randomUUID(),
      }),
    )
    expect(expected, JSON.stringify(trial)).toContain(outcome)
    if (expected.includes('ok')) shared = await fresh()
  }
})

it('tells nobody whether a conference exists', async () => {
  const uid = await becomes('active', { admin: true, organiser: [] })
  const input = { conferenceId: 'khong_u-co_1', revision: 1, reason: 'Hoãn', key: crypto.randomUUID() }
  expect(await outcomeOf(call(cancelConference, uid, input))).toBe('notYours')
})
