import '../fixture/own-project.ts'

import { boardIdOf, paths } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { beforeAll, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { onThePlansMonday, plantPlan, schedule } from '../fixture/planned.ts'
import { BOARD, newCampaignId, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, unlessDone, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  campaignOpen: ['campaignClosed'],
  stillScheduled: ['changedSince', 'alreadyHeld', 'cancelled'],
  scheduleValid: ['planInvalid'],
  reasonsGiven: ['reasonMissing'],
}

const trials = combined({
  standing: STANDINGS,
  viewer: YES_NO,
  organiser: ['own', 'other', 'none'],
  open: YES_NO,
  plan: ['new', 'asSeen', 'stale', 'held', 'cancelled'],
  valid: YES_NO,
  reasons: ['given', 'missing', 'notNeeded'],
  preview: YES_NO,
})
  // What is planned is crossed with everything else for whoever may call at all; a preview asks for no reasons.
  .filter(({ standing, open, plan, valid, reasons }) => {
    return standing === 'active' || (open && plan === 'new' && valid && reasons === 'given')
  })
  .filter(({ preview, reasons, plan }) => !preview || (reasons === 'given' && (plan === 'new' || plan === 'asSeen')))

type Trial = (typeof trials)[number]

/** A campaign in which the collective and its head have a conference, the staff none yet. */
const fresh = async (): Promise<string> => {
  const campaign = newCampaignId()
  await plantPlan(campaign)
  await schedule(campaign, { agenda: [BOARD, WHO.head] })
  return campaign
}

const STATES = { new: 'scheduled', asSeen: 'scheduled', stale: 'scheduled', held: 'open', cancelled: 'cancelled' }

const arrange = async (campaign: string, { viewer, open, plan }: Trial) => {
  await Promise.all([
    db.doc(paths.board(campaign, boardIdOf(BOARD, 0))).update({ viewers: [WHO.head, ...(viewer ? [CALLER] : [])] }),
    db.doc(paths.campaign(campaign)).update({ status: open ? 'open' : 'closed' }),
    db.doc(paths.conference(`${campaign}_${BOARD}_1`)).update({ state: STATES[plan] }),
  ])
}

const inputOf = (campaign: string, { plan, valid, reasons, preview }: Trial) => ({
  ...(plan === 'new'
    ? { agenda: [WHO.member, WHO.other, WHO.noMail] }
    : { conferenceId: `${campaign}_${BOARD}_1`, revision: plan === 'stale' ? 7 : 1, agenda: [BOARD, WHO.head] }),
  ...(valid ? {} : { secretary: WHO.head }),
  // After the plan's outer limit for conferences.
  date: reasons === 'notNeeded' ? '2023-12-04' : '2023-12-06',
  reasons: reasons === 'given' ? { outerLimit: 'Chờ đồng chí Chủ tịch' } : {},
  preview,
})

const verdict = ({ standing, viewer, organiser, open, plan, valid, reasons }: Trial) => {
  const who: Who[] = [...(viewer ? ['viewer' as const] : []), ...(organiser === 'own' ? ['organiser' as const] : [])]
  const when: When[] = [
    ...(open ? ['campaignOpen' as const] : []),
    ...(plan === 'new' || plan === 'asSeen' ? ['stillScheduled' as const] : []),
    ...(valid ? ['scheduleValid' as const] : []),
    ...(reasons === 'missing' ? [] : ['reasonsGiven' as const]),
  ]
  return verdictOf('scheduleConference', [standing, who, when], WORDS)
}

beforeAll(onThePlansMonday)

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  let shared = await fresh()
  const [arranged, became] = [unlessDone(), unlessDone()]
  for (const trial of trials) {
    const expected = verdict(trial)
    const { standing, organiser, preview } = trial
    await arranged([shared, trial.viewer, trial.open, trial.plan], () => arrange(shared, trial))
    const track: Track = organiser === 'own' ? 'partyGroup' : 'partyCell'
    const roles = { admin: true, organiser: organiser === 'none' ? [] : [track] }
    await became([standing, roles], () => becomes(standing, roles))
    const uid = standing === 'signedOut' ? null : CALLER
    const answered = schedule(shared, inputOf(shared, trial), uid)
    expect(expected, JSON.stringify(trial)).toContain(await outcomeOf(answered))
    // A refusal or a preview changes nothing, so the next trial may use the campaign again.
    if (expected.includes('ok') && !preview) shared = await fresh()
  }
})
