import '../fixture/captured-log.ts'
import '../fixture/own-project.ts'

import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers.ts'
import { confirmedMeeting, PAPER } from '../fixture/held.ts'
import { HALL } from '../fixture/office.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, unlessDone, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  campaignOpen: ['campaignClosed'],
  minutesConfirmed: ['notConfirmed'],
  itemsReady: ['itemsNotReady', 'alreadyProposed'],
  basisGiven: ['basisMissing'],
}

const trials = combined({
  standing: STANDINGS,
  part: ['head', 'keeper', 'none'],
  organiser: ['own', 'other', 'none'],
  campaign: ['open', 'closed'],
  confirmed: YES_NO,
  items: ['ready', 'sent', 'strange', 'none'],
  basis: YES_NO,
}).filter(
  ({ standing, campaign, confirmed, items }) =>
    standing === 'active' || (campaign === 'open' && confirmed && items === 'ready'),
)

type Trial = (typeof trials)[number]

const verdict = ({ standing, part, organiser, campaign, confirmed, items, basis }: Trial) => {
  const who: Who[] = [
    ...(part === 'head' ? ['unitHead' as const] : []),
    ...(part === 'none' ? [] : ['keeper' as const]),
    ...(organiser === 'own' ? ['organiser' as const] : []),
  ]
  const when: When[] = [
    ...(campaign === 'open' ? ['campaignOpen' as const] : []),
    ...(confirmed ? ['minutesConfirmed' as const] : []),
    ...(items === 'ready' ? ['itemsReady' as const] : []),
    ...(basis ? ['basisGiven' as const] : []),
  ]
  return verdictOf('sendProposal', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  const shared = await confirmedMeeting({ staff: 2 })
  const [arranged, opened, became] = [unlessDone(), unlessDone(), unlessDone()]
  for (const trial of trials) {
    const { standing, part, organiser, confirmed, basis } = trial
    const expected = verdict(trial)
    const { id, campaign, minutes } = expected.includes('ok') ? await confirmedMeeting({ staff: 2 }) : shared
    const of = (subject: string) => reviewIdOf(campaign, subject, 'partyGroup')
    await arranged([id, part, confirmed], async () => {
      await db.doc(paths.conference(id)).update({
        head: part === 'head' ? CALLER : HALL.head,
        keepers: [HALL.head, ...(part === 'none' ? [] : [CALLER])],
        state: confirmed ? 'confirmed' : 'open',
        minutes: confirmed ? minutes : null,
      })
      await db.doc(paths.review(of('p-hn-002'))).update({ stage: 'consultation' })
    })
    await opened([id, trial.campaign], () => db.doc(paths.campaign(campaign)).update({ status: trial.campaign }))
    const track: Track = organiser === 'own' ? 'partyGroup' : 'provincial'
    const roles = { admin: true, organiser: organiser === 'none' ? [] : [track] }
    await became([standing, roles], () => becomes(standing, roles))
    const listed = { ready: ['p-hn-001'], sent: ['p-hn-002'], strange: ['p-hn-001', 'p-la'], none: [] }[trial.items]
    const items = listed.map((subject) => ({ reviewId: of(subject), proposed: 'good', remark: 'Tốt.' }))
    const input = { conferenceId: id, items, onBehalf: basis ? PAPER : null, key: crypto.randomUUID() }
    const uid = standing === 'signedOut' ? null : CALLER
    expect(expected, JSON.stringify(trial)).toContain(await outcomeOf(call(sendProposal, uid, input)))
  }
})
