import { scopesFor } from '@kiemdiem/domain/accounts/roles/scopes'
import { blockedBy, findingsOn } from '@kiemdiem/domain/appraisal/facts/held-back'
import { tableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import { tableRows } from '@kiemdiem/domain/appraisal/facts/table-rows'
import { type HandOverFacts, handOverAppraisal } from '@kiemdiem/domain/appraisal/hand-over'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { unitOfPost } from '@kiemdiem/domain/model/person'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Scope } from '@kiemdiem/domain/model/scope'
import { RATINGS } from '@kiemdiem/domain/model/terms'
import { localDate } from '@kiemdiem/domain/time'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { roster, units } from '../../roster.ts'
import { done } from '../conferences/done.ts'
import { callerOf, readIn } from '../conferences/read.ts'

const TRACK = 'partyGroup'

/** Why organisers propose another level than the unit, where the rules leave them none else. */
const LOWER = 'Qua thẩm định, đối chiếu điều kiện và tỷ lệ theo quy định.'
const PENDING = 'Đang chờ kết luận của cấp có thẩm quyền.'

const below = <T>(store: Store, prefix: string): T[] =>
  [...store].flatMap(([path, data]) => (path.startsWith(prefix) ? [data as T] : []))

/** A level lower, or, from the lowest, none yet. */
const lowered = (mark: Mark): Mark => {
  const next = mark.level === null ? undefined : RATINGS[RATINGS.indexOf(mark.level) + 1]
  return next === undefined
    ? { ...mark, level: null, pending: 'awaitingConclusion', reason: PENDING }
    : { ...mark, level: next, reason: LOWER }
}

/** Who appraises which groups. */
export interface Appraiser {
  campaign: Campaign
  uid: string
  scopes: readonly string[]
  now: Date
}

/** Marks as the unit proposes, lowered one by one where a rule keeps them from being handed over. */
export const marksOf = (
  { campaign, uid, scopes, now }: Appraiser,
  reviews: readonly Pick<Review, 'id' | 'group'>[],
  sheets: readonly Sheet[],
): Map<string, Mark> => {
  const named = new Map(reviews.map((review) => [review.id, review]))
  const marks = new Map<string, Mark>()
  for (const { reviewId, scope, row } of tableRows(sheets, marks))
    if (named.has(reviewId) && !row.proposal?.notRated)
      marks.set(reviewId, {
        ...{ id: reviewId, scope, campaign: campaign.id, track: TRACK, rev: 1, by: uid, at: now },
        ...{ level: row.proposal?.proposed ?? 'good', pending: null, reason: '', remark: '' },
      })
  const stopped = (): Mark | undefined => {
    const table = tableFindings(campaign, { track: TRACK, rows: tableRows(sheets, marks), scopes })
    if (!table.ok) throw new Error('the trial pins no rules')
    return [...marks.values()].findLast(({ id, pending }) => {
      const { group = '' } = named.get(id) ?? {}
      return pending === null && blockedBy(findingsOn(table, { reviewId: id, group })) !== null
    })
  }
  for (let next = stopped(); next; next = stopped()) marks.set(next.id, lowered(next))
  return marks
}

/** What one organiser hands over: whatever of his groups is ready. */
const handOver = (store: Store, { campaign, uid, scopes, now }: Appraiser): void => {
  const { post, person } = personOf(uid, now)
  const sheets = below<Sheet>(store, 'sheets/').filter(({ scope }) => scopes.includes(scope))
  const ready = new Set(sheets.flatMap(({ rows }) => Object.keys(rows).filter((id) => rows[id]?.proposal)))
  // Consultation ends with the handing over.
  const reviews = below<Review>(store, 'reviews/').filter(
    ({ id, stage }) => ready.has(id) && (stage === 'consultation' || stage === 'appraisal'),
  )
  if (reviews.length === 0) return
  const marks = marksOf({ campaign, uid, scopes, now }, reviews, sheets)
  for (const mark of marks.values()) store.set(paths.mark(mark.id), mark)
  const { get } = readIn(store)
  const table = tableFindings(campaign, { track: TRACK, rows: tableRows(sheets, marks), scopes })
  if (!table.ok) throw new Error('the trial pins no rules')
  const warnings = reviews.flatMap(({ id, group }) => findingsOn(table, { reviewId: id, group }))
  const head = roster.find((each) => each.person.id === post?.head)?.person ?? null
  const facts: HandOverFacts = {
    campaign: get<Campaign>(paths.campaign(campaign.id)),
    input: {
      ...{ campaign: campaign.id, track: TRACK, pack: table.ref.hash, key: 'trial' },
      items: reviews.map(({ id }) => ({ reviewId: id, rev: marks.get(id)?.rev ?? 0 })),
      accepted: [...new Set(warnings.map(({ rule }) => rule))],
    },
    ...{ reviews, marks, sheets, unit: post, head, now },
    caller: { ...callerOf(uid), access: { active: true, organiser: person.organiser, scopes: [...scopes] } },
  }
  done(store, 'handOverAppraisal', handOverAppraisal, facts)
}

const personOf = (uid: string, now: Date) => {
  const person = roster.find((each) => each.person.id === uid)
  if (!person) throw new Error(`${uid} is not of the roster`)
  const unit = unitOfPost(person.person.posts, localDate(now))
  return { person, post: units.find(({ id }) => id === unit) ?? null }
}

/** Each organiser hands over the groups to which he does not belong, one after the other. */
export const handOverAll = (store: Store, campaign: Campaign, now: Date): void => {
  const scopes = below<Scope>(store, 'scopes/')
  for (const uid of campaign.organisers[TRACK] ?? []) {
    const { person } = personOf(uid, now)
    const own = scopesFor({ personId: uid, active: true, organiser: person.organiser }, scopes)
    handOver(store, { campaign, uid, scopes: own.filter((id) => id.startsWith(`${campaign.id}.${TRACK}.`)), now })
  }
}
