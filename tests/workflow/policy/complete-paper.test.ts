import '../fixture/own-project.ts'

import { paperIdOf, paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { When } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { completePaper } from '../../../functions/src/papers/complete-paper.ts'
import { call, deliver } from '../fixture/handlers.ts'
import { sealDirectly } from '../fixture/papers.ts'
import { plant, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, verdictOf } from './trial.ts'

const WORDS = {
  campaignOpen: ['campaignClosed'],
  afterOwnConference: ['notHeldYet', 'notSealed', 'stageClosed'],
}
const CONFERENCES = ['partyGroup.conference', 'partyCell.conference']

const trials = combined({
  standing: STANDINGS,
  responsible: [true, false],
  roles: ['organiser', 'none'],
  status: ['open', 'closed'],
  // Of the paper's two conferences, those with confirmed minutes.
  minuted: ['none', 'partyGroup', 'partyCell', 'both'],
  state: ['sealed', 'drafting', 'returned', 'completing'],
  closed: ['selfReview', 'one', 'both'],
}).filter(({ standing, roles, closed }) => standing === 'active' || (roles === 'none' && closed === 'selfReview'))
type Trial = (typeof trials)[number]

const CLOSED: Record<Trial['closed'], string[]> = {
  selfReview: ['partyGroup.selfReview', 'partyCell.selfReview'],
  one: CONFERENCES.slice(1),
  both: CONFERENCES,
}

const campaign = 'quyen-hoan-thien'
const paperId = paperIdOf(campaign, WHO.member)

const arrange = (trial: Trial) =>
  Promise.all([
    db.doc(paths.campaign(campaign)).update({ status: trial.status, closedStages: CLOSED[trial.closed] }),
    db.doc(paths.paper(paperId)).update({
      state: trial.state,
      revision: trial.state === 'sealed' ? 1 : 2,
      responsible: trial.responsible ? CALLER : WHO.member,
      writers: [WHO.member, CALLER],
    }),
    ...(['partyGroup', 'partyCell'] as const).map((track) => {
      const held = trial.minuted === 'both' || trial.minuted === track
      const current = { selfReview: '1', ...(held && { conference: 'conference.1' }) }
      return db.doc(paths.review(reviewIdOf(campaign, WHO.member, track))).update({ current })
    }),
  ])

const verdict = ({ standing, responsible, status, minuted, state, closed }: Trial) => {
  const holds = minuted !== 'none' && state === 'sealed' && closed !== 'both'
  const when: When[] = [
    ...(status === 'open' ? (['campaignOpen'] as const) : []),
    ...(holds ? (['afterOwnConference'] as const) : []),
  ]
  return verdictOf('completePaper', [standing, responsible ? ['responsible', 'writer'] : ['writer'], when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  await plant(campaign)
  await sealDirectly(paperId)
  await deliver(paperId, 1)
  let before = ''
  for (const trial of trials) {
    const { standing, roles, ...stand } = trial
    if (JSON.stringify(stand) !== before) await arrange(trial)
    before = JSON.stringify(stand)
    const organiser = roles === 'organiser' ? (['partyGroup', 'partyCell'] as const) : []
    const uid = await becomes(standing, { admin: roles === 'organiser', organiser: [...organiser] })
    const outcome = await outcomeOf(call(completePaper, uid, { paperId, key: crypto.randomUUID() }))
    expect(verdict(trial), JSON.stringify(trial)).toContain(outcome)
    // It has reopened the paper: the next trial arranges it anew.
    if (outcome === 'ok') before = ''
  }
})
