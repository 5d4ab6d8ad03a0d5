import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { type Sheet, sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { type CivilLevel, civilLevelOf } from '@kiemdiem/domain/decision/shown/civil-level'
import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { scopeSchema } from '@kiemdiem/domain/model/scope'
import type { Transaction } from 'firebase-admin/firestore'
import { readAll } from '../conferences/plan/read-dated.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { readEvery } from '../registry/read-registry.ts'

type Reviewed = Pick<Review, 'campaign' | 'track' | 'group'>

/** The sheets of the groups of these reviews. */
export const readSheetsOf = async (tx: Transaction, reviews: readonly Reviewed[]): Promise<Sheet[]> => {
  const scopes = [...new Set(reviews.map(scopeOf))]
  const sheets = await Promise.all(
    scopes.map((scope) => readEvery(tx, sheetSchema, db.collection('sheets').where('scope', '==', scope))),
  )
  return sheets.flat()
}

export interface GroupCounts {
  /** Groups in which others decide too. */
  shared: ReadonlySet<string>
  /** By group, how many are on no sheet yet. */
  unseen: Readonly<Record<string, number>>
}

/** Of these groups, who decides in them besides, and how many have not been proposed: counted, not read. */
export const countGroups = async (
  tx: Transaction,
  campaign: Campaign,
  { track, decider, groups }: { track: string; decider: string; groups: readonly string[] },
  sheets: readonly Sheet[],
): Promise<GroupCounts> => {
  const ofTrack = db.collection('reviews').where('campaign', '==', campaign.id).where('track', '==', track)
  const counted = await Promise.all(
    groups.map(async (group) => {
      const ofGroup = ofTrack.where('group', '==', group)
      const [all, own] = await Promise.all(
        [ofGroup, ofGroup.where('decider', '==', decider)].map(
          async (each) => (await tx.get(each.count())).data().count,
        ),
      )
      const rows = sheets.flatMap((sheet) =>
        sheet.group === group && sheet.track === track ? Object.values(sheet.rows) : [],
      )
      return { group, shared: all !== own, unseen: Math.max(0, (all ?? 0) - rows.length) }
    }),
  )
  return {
    shared: new Set(counted.flatMap(({ group, shared }) => (shared ? [group] : []))),
    unseen: Object.fromEntries(counted.flatMap(({ group, unseen }) => (unseen > 0 ? [[group, unseen] as const] : []))),
  }
}

/** Of members of the Party their level as holders of a post, where the campaign says that who rates them is told it. */
export const readCivilLevels = async (
  tx: Transaction,
  { id, process }: Campaign,
  track: string,
  reviews: readonly Pick<Review, 'subject' | 'subjectKind'>[],
): Promise<ReadonlyMap<string, CivilLevel>> => {
  const told = (process.heldOnceDecided ?? []).flatMap(({ by, tracks }) => (by === track ? tracks : []))
  const people = reviews.flatMap(({ subject, subjectKind }) => (subjectKind === 'person' ? [subject] : []))
  const ids = people.flatMap((subject) => told.map((other) => reviewIdOf(id, subject, other)))
  const found = (await readAll(tx, ids.map(paths.review))).flatMap((one) => parseOrNull(reviewSchema, one) ?? [])
  const rows = new Map((await readSheetsOf(tx, found)).flatMap((sheet) => Object.entries(sheet.rows)))
  return new Map(found.map((review) => [review.subject, civilLevelOf(rows.get(review.id))]))
}

/** By review, who entered its proposal from the signed paper. */
export const readProposedBy = async (
  tx: Transaction,
  sheets: readonly Sheet[],
  reviews: readonly { id: string }[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = new Map(sheets.flatMap((sheet) => Object.entries(sheet.rows)))
  const named = reviews.flatMap(({ id }) => {
    const act = rows.get(id)?.proposal?.act
    return act ? [{ id, act }] : []
  })
  const acts = await readAll(tx, [...new Set(named.map(({ act }) => act))].map(paths.act))
  const onPaper = new Map(
    acts.flatMap((act) => {
      const by: unknown = act.get('onBehalf.by')
      return typeof by === 'string' ? [[act.id, by] as const] : []
    }),
  )
  return new Map(
    named.flatMap(({ id, act }) => {
      const by = onPaper.get(act)
      return by === undefined ? [] : [[id, by] as const]
    }),
  )
}

/** Of the groups of these reviews, those to which somebody belongs. */
export const readInside = async (
  tx: Transaction,
  reviews: readonly Reviewed[],
  uid: string,
): Promise<ReadonlySet<string>> => {
  const found = await readAll(tx, [...new Set(reviews.map(scopeOf))].map(paths.scope))
  const scopes = found.flatMap((one) => parseOrNull(scopeSchema, one) ?? [])
  return new Set(scopes.flatMap(({ group, insiders }) => (insiders.includes(uid) ? [group] : [])))
}
