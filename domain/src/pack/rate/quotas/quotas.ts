import { RATINGS, type Rating } from '../../../model/terms.ts'
import { matches } from '../../shape/match.ts'
import type { Pack } from '../../shape/pack.ts'
import { allowed, mostOutstanding, type Quota, type Share } from '../../shape/quota.ts'
import { sourced } from '../checks.ts'
import type { Already, RatedSubject, RateInputs } from '../inputs.ts'
import { levelIn } from '../links.ts'
import type { Finding, Outcome, QuotaResult } from '../result.ts'
import { quotaWords } from './quota-words.ts'

interface Pool {
  key: string
  name: string
  counts: Record<Rating, number>
  /** Those outstanding, whose number is in question. */
  outstanding: string[]
  scopes: Set<string>
}

const total = ({ counts }: Pick<Pool, 'counts'>): number => RATINGS.reduce((sum, level) => sum + counts[level], 0)

const keyOf = ({ per }: Pick<Quota, 'per'>, { group, agency }: Pick<Already, 'group' | 'agency'>): string =>
  per === 'agencyGroup' ? `${agency}.${group}` : per === 'group' ? group : agency

interface Counting {
  inputs: RateInputs
  outcomes: ReadonlyMap<string, Outcome>
  nameOf: (group: string) => string
}

type Counted = Pick<Quota, 'who' | 'per' | 'except'>

/** Levels by what a quota is counted over, in the order in which they first come. */
const poolsOf = (quota: Counted, { inputs, outcomes, nameOf }: Counting): Map<string, Pool> => {
  const pools = new Map<string, Pool>()
  const poolFor = (of: Pick<Already, 'group' | 'agency'>): Pool => {
    const key = keyOf(quota, of)
    const name = quota.per === 'agency' ? of.agency : nameOf(of.group)
    const counts = { outstanding: 0, good: 0, completed: 0, notCompleted: 0 }
    const pool = pools.get(key) ?? { key, name, counts, outstanding: [], scopes: new Set() }
    pools.set(key, pool)
    return pool
  }
  for (const { of, group, agency, levels } of inputs.already) {
    if (!matches(quota.who, of) || quota.except.includes(group)) continue
    const { counts } = poolFor({ group, agency })
    for (const level of RATINGS) counts[level] += levels[level] ?? 0
  }
  const count = (subject: RatedSubject) => {
    const level = levelIn(outcomes, subject)
    if (!level) return
    const pool = poolFor(subject)
    pool.counts[level] += 1
    pool.scopes.add(subject.scope)
    if (level === 'outstanding') pool.outstanding.push(subject.id)
  }
  for (const subject of inputs.subjects)
    if (matches(quota.who, subject) && !quota.except.includes(subject.group)) count(subject)
  return pools
}

type Sum = Pick<QuotaResult, 'allowed' | 'over' | 'review' | 'room'> & { text: string }

const shareSum = (share: Share, { key, counts }: Pool, { raisedBy }: RateInputs): Sum => {
  const decision = (share.raised && raisedBy[key]) ?? null
  const pct = share.raised && decision ? share.raised.pct : share.pct
  const may = allowed(share, pct, counts)
  const most = mostOutstanding(share, pct, counts.outstanding + counts.good)
  const over = Math.max(0, counts.outstanding - may)
  return {
    ...{ allowed: may, over, room: Math.max(0, most - counts.outstanding) },
    review: over > 0 ? counts.outstanding - most : 0,
    text: quotaWords.share(share, pct, counts, decision),
  }
}

/** Against the share that the other side has; null: of the other side nobody is rated yet. */
const comparedSum = (own: Pool, other: Pool | undefined): Sum | null => {
  const [all, others] = [total(own), other ? total(other) : 0]
  if (!other || others === 0) return null
  const may = Math.floor((other.counts.outstanding * all) / others)
  const over = Math.max(0, own.counts.outstanding - may)
  const text = quotaWords.compared(
    { of: own.counts.outstanding, all },
    { of: other.counts.outstanding, all: others },
    over,
  )
  return { allowed: may, over, review: over, room: Math.max(0, may - own.counts.outstanding), text }
}

const resultOf = (quota: Quota, pool: Pool, sum: Sum, scopes: readonly string[]): QuotaResult => {
  const { text, ...numbers } = sum
  const finding: Finding = {
    ...{ rule: quota.rule, severity: sum.over > 0 ? quota.severity : 'info', subjects: pool.outstanding, text },
    ...sourced(quota.source),
    restsOn: 'shareOf' in quota.limit ? ['group', 'otherSide'] : ['group'],
    scopes: [...scopes].sort(),
    limit: null,
  }
  return { rule: quota.rule, key: pool.key, name: pool.name, counts: pool.counts, ...numbers, finding }
}

const quotaResults = (quota: Quota, counting: Counting): QuotaResult[] => {
  const pools = [...poolsOf(quota, counting).values()]
  const { limit } = quota
  if ('pct' in limit)
    return pools.map((pool) => resultOf(quota, pool, shareSum(limit, pool, counting.inputs), [...pool.scopes]))
  const side = quota.who.side === 'party' ? 'civil' : 'party'
  const others = poolsOf({ ...quota, who: { ...quota.who, side } }, counting)
  return pools.flatMap((pool) => {
    const other = others.get(pool.key)
    const sum = comparedSum(pool, other)
    return sum && other ? [resultOf(quota, pool, sum, [...new Set([...pool.scopes, ...other.scopes])])] : []
  })
}

/** Every quota of a pack over every group that it counts, as a set. */
export const quotasOf = (
  { quotas, groups }: Pick<Pack, 'quotas' | 'groups'>,
  inputs: RateInputs,
  outcomes: ReadonlyMap<string, Outcome>,
): QuotaResult[] => {
  const names = new Map([...groups, ...inputs.groups].map(({ id, name }) => [id, name]))
  return quotas.flatMap((quota) => quotaResults(quota, { inputs, outcomes, nameOf: (id) => names.get(id) ?? id }))
}
