import type { ActBase } from '@kiemdiem/domain/model/act'
import type { RemediationAct, RemediationReplyAct, RemediationResultAct } from '@kiemdiem/domain/remediation/act'
import { type FollowedItem, followed } from '@kiemdiem/domain/remediation/follow-up/item-standing'
import { localDate } from '@kiemdiem/domain/time'
import type { Live } from '../live/live.ts'
import { unready } from '../live/unready.ts'
import { useNow } from '../now.ts'
import { queries } from './queries.ts'
import { useQuery } from './use-query.ts'

const isPlan = (act: ActBase): act is RemediationAct => act.kind === 'remediation'
const isReply = (act: ActBase): act is RemediationReplyAct => act.kind === 'remediationReply'
const isResult = (act: ActBase): act is RemediationResultAct => act.kind === 'remediationResult'

/** A plan as it was handed in, with what was said of it, in that order, and what came of it. */
export interface SeenPlan {
  plan: RemediationAct
  replies: readonly RemediationReplyAct[]
  items: readonly FollowedItem[]
}

/** The plans that one reads, of all years, the newest of each paper. */
export const usePlans = (uid: string): Live<SeenPlan[]> => {
  const plans = useQuery(queries.actsOfKind('remediation', uid))
  const replies = useQuery(queries.actsOfKind('remediationReply', uid))
  const results = useQuery(queries.actsOfKind('remediationResult', uid))
  const today = localDate(useNow())
  if (plans.state !== 'ready' || replies.state !== 'ready' || results.state !== 'ready')
    return unready(plans, replies, results) ?? { state: 'loading' }
  const recorded = results.data.filter(isResult)
  const newest = new Map<string, RemediationAct>()
  for (const plan of plans.data.filter(isPlan).toSorted((a, b) => a.number - b.number)) newest.set(plan.of.id, plan)
  const data = [...newest.values()].map((plan) => ({
    plan,
    replies: replies.data
      .filter(isReply)
      .filter((reply) => reply.plan === plan.id)
      .toSorted((a, b) => a.number - b.number),
    items: followed(plan, recorded, today),
  }))
  return { ...plans, data }
}

/** How it stands, by the last that was said of it. */
export const stateOf = ({ replies }: Pick<SeenPlan, 'replies'>): 'sent' | 'returned' | 'confirmed' => {
  const last = replies.at(-1)
  if (!last) return 'sent'
  return last.outcome === 'confirmed' ? 'confirmed' : 'returned'
}
