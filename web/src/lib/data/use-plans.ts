import type { ActBase } from '@kiemdiem/domain/model/act'
import type { RemediationAct, RemediationReplyAct, RemediationResultAct } from '@kiemdiem/domain/remediation/act'
import { type FollowedItem, followed } from '@kiemdiem/domain/remediation/follow-up/item-standing'
import { localDate } from '@kiemdiem/domain/time'
import type { Live } from '../live/live.ts'
import { useNow } from '../now.ts'
import { queries } from './queries.ts'
import { useQueries } from './use-query.ts'

const isPlan = (act: ActBase): act is RemediationAct => act.kind === 'remediation'
const isReply = (act: ActBase): act is RemediationReplyAct => act.kind === 'remediationReply'
const isResult = (act: ActBase): act is RemediationResultAct => act.kind === 'remediationResult'

/** A plan as it was handed in, with what was said of it, in that order, and what came of it. */
export interface SeenPlan {
  plan: RemediationAct
  replies: readonly RemediationReplyAct[]
  items: readonly FollowedItem[]
  /** What was recorded of it, in that order. */
  results: readonly RemediationResultAct[]
}

/** The newest plan of each paper among these acts. */
const plansIn = (acts: readonly ActBase[], today: string): SeenPlan[] => {
  const recorded = acts.filter(isResult)
  const newest = new Map<string, RemediationAct>()
  for (const plan of acts.filter(isPlan).toSorted((a, b) => a.number - b.number)) newest.set(plan.of.id, plan)
  return [...newest.values()].map((plan) => ({
    plan,
    replies: acts
      .filter(isReply)
      .filter((reply) => reply.plan === plan.id)
      .toSorted((a, b) => a.number - b.number),
    items: followed(plan, recorded, today),
    results: recorded.filter((result) => result.plan === plan.id).toSorted((a, b) => a.number - b.number),
  }))
}

const usePlansIn = (acts: Live<ActBase[]>): Live<SeenPlan[]> => {
  const today = localDate(useNow())
  return acts.state === 'ready' ? { ...acts, data: plansIn(acts.data, today) } : acts
}

const KINDS = ['remediation', 'remediationReply', 'remediationResult'] as const

/** The plans that one reads of one campaign. */
export const usePlans = (uid: string, campaign: string): Live<SeenPlan[]> =>
  usePlansIn(useQueries(KINDS.map((kind) => queries.actsOfKindIn(campaign, kind, uid))))

/** Those of these papers, of whatever year; none where none is named. */
export const usePlansOf = (uid: string, papers: readonly string[]): Live<SeenPlan[]> => {
  const found = usePlansIn(useQueries(papers.map((paper) => queries.actsOf(paper, uid))))
  return papers.length === 0 ? { state: 'ready', data: [], pending: false, stale: false } : found
}

/** How it stands, by the last that was said of it. */
export const stateOf = ({ replies }: Pick<SeenPlan, 'replies'>): 'sent' | 'returned' | 'confirmed' => {
  const last = replies.at(-1)
  if (!last) return 'sent'
  return last.outcome === 'confirmed' ? 'confirmed' : 'returned'
}
