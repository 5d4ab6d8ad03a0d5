import '../fixture/own-project.ts'

import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { SUGGESTIONS_MAX } from '@kiemdiem/domain/model/suggestion'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { suggestIssue } from '../../../functions/src/papers/suggest-issue.ts'
import { call } from '../fixture/handlers.ts'
import { plant, WHO } from '../fixture/world.ts'
import { becomes, CALLER, combined, outcomeOf, STANDINGS, verdictOf } from './trial.ts'

const YES_NO = [true, false] as const
const WORDS = {
  notWriter: ['notYours'],
  campaignOpen: ['campaignClosed'],
  issueGiven: ['issueMissing'],
  beforeSelfReview: ['alreadySent', 'tooManyIssues'],
}

const STATES: Record<string, Pick<Paper, 'state' | 'suggestions'>> = {
  drafting: { state: 'drafting', suggestions: 0 },
  returned: { state: 'returned', suggestions: SUGGESTIONS_MAX - 1 },
  sealed: { state: 'sealed', suggestions: 0 },
  completing: { state: 'completing', suggestions: 0 },
  full: { state: 'drafting', suggestions: SUGGESTIONS_MAX },
}

const trials = combined({
  standing: STANDINGS,
  returner: YES_NO,
  organiser: ['own', 'other', 'none'],
  writer: YES_NO,
  status: ['open', 'closed'],
  lacks: ['nothing', 'issue', 'basis', 'document'],
  paper: Object.keys(STATES),
  // What the paper lacks is crossed with everything else for whoever may call at all.
}).filter(({ standing, lacks, status }) => standing === 'active' || (lacks === 'nothing' && status === 'open'))
type Trial = (typeof trials)[number]

let count = 0
const freshPaper = async () => {
  count += 1
  const campaign = `quyen-goi-y-${count}`
  await plant(campaign)
  return { campaign, paperId: paperIdOf(campaign, WHO.other) }
}

const arrange = ({ campaign, paperId }: Awaited<ReturnType<typeof freshPaper>>, trial: Trial) =>
  Promise.all([
    db.doc(paths.campaign(campaign)).update({ status: trial.status }),
    db.doc(paths.paper(paperId)).update({
      ...STATES[trial.paper],
      writers: [WHO.other, ...(trial.writer ? [CALLER] : [])],
      returners: [WHO.head, ...(trial.returner ? [CALLER] : [])],
    }),
  ])

const verdict = ({ standing, returner, organiser, writer, status, lacks, paper }: Trial) => {
  const who: Who[] = [
    ...(returner ? (['returner'] as const) : []),
    ...(organiser === 'own' ? (['organiser'] as const) : []),
  ]
  const when: When[] = [
    ...(writer ? [] : (['notWriter'] as const)),
    ...(status === 'open' ? (['campaignOpen'] as const) : []),
    ...(lacks === 'nothing' ? (['issueGiven'] as const) : []),
    ...(paper === 'drafting' || paper === 'returned' ? (['beforeSelfReview'] as const) : []),
  ]
  return verdictOf('suggestIssue', [standing, who, when], WORDS)
}

it(`decides as the table does in each of ${trials.length} combinations`, { timeout: 240_000 }, async () => {
  let shared = await freshPaper()
  let before = ''
  for (const trial of trials) {
    const { lacks, standing, organiser, ...stand } = trial
    if (JSON.stringify(stand) !== before) await arrange(shared, trial)
    before = JSON.stringify(stand)
    const track = organiser === 'own' ? 'partyGroup' : 'provincial'
    const uid = await becomes(standing, { admin: true, organiser: organiser === 'none' ? [] : [track] })
    const words = { issue: 'Vấn đề.', basis: 'Căn cứ.', document: '12-CV/ĐĐ' }
    const given = lacks === 'nothing' ? words : { ...words, [lacks]: ' ' }
    const input = { ...given, paperId: shared.paperId, key: crypto.randomUUID() }
    const outcome = await outcomeOf(call(suggestIssue, uid, input))
    expect(verdict(trial), JSON.stringify(trial)).toContain(outcome)
    // What was done cannot be done again: the next trial has a paper of its own.
    if (outcome === 'ok') {
      shared = await freshPaper()
      before = ''
    }
  }
})
