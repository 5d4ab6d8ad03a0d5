import type { DecisionAct, DecisionPart } from '@kiemdiem/domain/decision/decision'
import type { RuledItem, RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import { actIdOf, paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { issueRuling as issue } from '../../../../functions/src/decision/issue-ruling.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  reviewId: string
  scope: string
  decision: string
}

const PART = 'decision.3'
const earlierOf = (campaign: string) => paths.act(`${campaign}.ruling.900`)

/** A meeting that decided one subject. */
const fresh = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  const { group, name, subjectKind } = parse(reviewSchema, await db.doc(paths.review(reviewId)).get())
  const scope = scopeIdOf(campaign, 'partyGroup', group)
  const of = { kind: 'campaign', id: campaign } as const
  const decision = actIdOf(campaign, of, 'decision', 3)
  const good = { level: 'good', pending: null, notRated: null } as const
  const act: DecisionAct = {
    ...{ id: decision, kind: 'decision', campaign, of, number: 3, by: WHO.secretary, byName: 'Ghi', onBehalf: null },
    ...{ submittedAt: new Date(), audience: [WHO.secretary], track: 'partyGroup', decider: 'dang-doan' },
    items: [{ reviewId, name, part: { id: PART, scope, group, subjectKind } }],
    meeting: {
      ...{ date: '2023-12-08', startedAt: '08:00', endedAt: '09:00', place: '', chair: WHO.head, secretaryName: '' },
      ...{ roll: [], ballot: 'showOfHands', sheets: null, tellers: [], list: null, course: '', conclusion: '' },
    },
    facts: {
      layout: '2026-1',
      issuer: { kind: 'partyGroup', name: 'Đảng đoàn', superior: '', place: 'Lai Châu' },
      signature: null,
    },
  }
  const part: DecisionPart = {
    ...{ stage: 'decision', number: 3, scope, act: decision, ...good, appraised: good, way: 'list', rounds: [] },
    ...{ members: 3, voters: 3, apart: [], differences: [], reason: '', dissent: '', findings: [], overrides: [] },
    at: new Date(),
  }
  // Issued before, of something else.
  const earlier: RulingAct = {
    ...{
      id: `${campaign}.ruling.900`,
      kind: 'ruling',
      campaign,
      of,
      number: 1,
      by: WHO.head,
      byName: '',
      onBehalf: null,
    },
    ...{ submittedAt: new Date(), audience: [], track: 'partyGroup', paper: 'resolution', decision: 'khac' },
    ...{ decidedOn: '2023-12-08', tells: null, bases: [], proposedBy: '', nth: 1, items: [], facts: act.facts },
  }
  await db.doc(earlierOf(campaign)).set(earlier)
  await db.doc(paths.act(decision)).set(act)
  await db.doc(paths.reviewPart(reviewId, PART)).set(part)
  return { campaign, reviewId, scope, decision }
}

const ruled = (reviewId: string): RuledItem => ({
  ...{ reviewId, name: 'Người gọi', subjectKind: 'person', group: 'G7', post: '', unitName: '' },
  part: { id: PART, scope: '' },
})

export const issueRuling: Arrangement<Place> = {
  command: tried(issue),
  fresh,
  input: ({ campaign, decision }, who) => ({
    ...{ campaign, decision, paper: who === 'decider' ? 'resolution' : 'decision', bases: [], preview: false },
  }),
  as: {
    recorder: async ({ scope, decision }) => {
      await change(paths.act(decision), { audience: [CALLER] })
      return { scopes: [scope] }
    },
    decider: async ({ campaign, decision }) => {
      const process = { ...(await db.doc(paths.campaign(campaign)).get()).get('process') }
      const { decider, ...made } = (await db.doc(paths.act(decision)).get()).data() as DecisionAct
      const { meeting: _meeting, ...rest } = made
      const result = { kind: 'result', decider: 'chi-uy', deciderName: 'Chi ủy', way: 'committee', paper: null }
      const deciders = process.deciders.map((each: { id: string }) =>
        each.id === 'chi-uy' ? { ...each, way: 'committee', members: [CALLER] } : each,
      )
      await Promise.all([
        change(paths.campaign(campaign), { process: { ...process, deciders } }),
        db.doc(paths.act(decision)).set({ ...rest, ...result, date: '2023-12-08', list: null, audience: [CALLER] }),
      ])
      return {}
    },
  },
  // Organises, administers, handles the group, and has recorded nothing.
  stranger: ({ scope }) => ({ admin: true, organiser: ['partyGroup', 'provincial'], scopes: [scope] }),
  // Both say which paper is asked for; and what was issued before is what a notice tells of.
  apart: [
    ['rulingBeforeNotice', 'paperOfDecider'],
    ['rulingOfOthers', 'rulingBeforeNotice'],
  ],
  fails: {
    campaignOpen: closed(),
    paperOfDecider: [
      {
        told: 'rulingUnfit',
        input: (input) => {
          input.paper = input.paper === 'decision' ? 'report' : 'decision'
        },
      },
    ],
    // Of who decides alone: he was on the list of the head before him, whose paper names him.
    rulingOfOthers: [
      {
        told: 'rulingNamesOwn',
        documents: ({ campaign, decision }) =>
          change(earlierOf(campaign), { decision, items: [ruled(reviewIdOf(campaign, CALLER, 'partyGroup'))] }),
      },
    ],
    someDecided: [
      {
        told: 'nothingDecided',
        documents: ({ reviewId }) => change(paths.reviewPart(reviewId, PART), { level: null }),
      },
    ],
    rulingBeforeNotice: [
      {
        told: 'rulingMissing',
        input: (input) => {
          input.paper = 'notice'
        },
      },
    ],
  },
}
