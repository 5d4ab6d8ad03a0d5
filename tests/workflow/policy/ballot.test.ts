import '../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { closeBallot } from '../../../functions/src/conferences/ballot/close-ballot.ts'
import { openBallot } from '../../../functions/src/conferences/ballot/open-ballot.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { meeting } from '../fixture/electronic-ballot.ts'
import { call } from '../fixture/handlers.ts'
import { WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  campaignOpen: ['campaignClosed'],
  meetingOpen: ['notOpen'],
  electronicAllowed: ['ballotNotAllowed', 'reasonMissing'],
  votingOpen: ['votingClosed'],
}

const trials = combined({
  callable: ['openBallot', 'closeBallot'],
  standing: STANDINGS,
  keeper: YES_NO,
  voter: YES_NO,
  organiser: YES_NO,
  campaign: ['open', 'closed'],
  meeting: ['open', 'signed', 'confirmed'],
  allowed: ['yes', 'no', 'noConsent'],
}).filter(({ standing, campaign, meeting }) => standing === 'active' || (campaign === 'open' && meeting === 'open'))

type Trial = (typeof trials)[number]

/** `allowed` stands for what each callable needs besides: the right to open, or a ballot that is open. */
const arrange = async (id: string, trial: Trial) => {
  const opening = trial.callable === 'openBallot'
  await db.doc(paths.campaign(id.split('_')[0] ?? '')).update({
    status: trial.campaign,
    'conferenceRules.electronic.allowed': trial.allowed !== 'no',
  })
  const voting = { round: 1, publicKey: '', voters: [WHO.head], turnout: 0, consent: 'Nhất trí.', openedAt: new Date() }
  const closedAt = trial.allowed === 'yes' ? null : new Date()
  await db.doc(paths.conference(id)).update({
    keepers: [WHO.head, ...(trial.keeper ? [CALLER] : [])],
    readers: trial.voter ? [WHO.head, CALLER] : [WHO.head],
    state: trial.meeting === 'confirmed' ? 'confirmed' : 'open',
    signed: { chair: trial.meeting === 'signed' ? { by: WHO.head, at: new Date() } : null, secretary: null },
    voting: opening ? null : { ...voting, closedAt },
  })
}

const verdict = ({ callable, standing, keeper, voter, organiser, campaign, meeting, allowed }: Trial) => {
  const who: Who[] = [
    ...(keeper ? ['keeper' as const] : []),
    ...(voter ? ['invited' as const, 'voter' as const] : []),
    ...(organiser ? ['organiser' as const] : []),
  ]
  const when: When[] = [
    ...(campaign === 'open' ? ['campaignOpen' as const] : []),
    ...(meeting === 'open' ? ['meetingOpen' as const] : []),
    ...(allowed === 'yes' ? ['electronicAllowed' as const, 'votingOpen' as const] : []),
  ]
  return verdictOf(callable, [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 120_000 }, async () => {
  const shared = await meeting()
  for (const trial of trials) {
    const expected = verdict(trial)
    const conferenceId = expected.includes('ok') ? await meeting() : shared
    await arrange(conferenceId, trial)
    const uid = await becomes(trial.standing, { admin: true, organiser: trial.organiser ? ['partyGroup'] : [] })
    const key = crypto.randomUUID()
    const consent = trial.allowed === 'noConsent' ? ' ' : 'Hội nghị nhất trí.'
    const outcome = await outcomeOf(
      trial.callable === 'openBallot'
        ? call(openBallot, uid, { conferenceId, consent, key })
        : call(closeBallot, uid, { conferenceId, key }),
    )
    expect(expected, JSON.stringify(trial)).toContain(outcome)
  }
})
