import { scopeOf } from '../../accounts/roles/scopes.ts'
import { partIdOf } from '../../acts/apply-act.ts'
import type { OpinionAct } from '../../consultation/opinion.ts'
import { paths } from '../../ids.ts'
import type { ProposalAct, ProposedItem } from '../../model/act.ts'
import type { Review } from '../../model/review.ts'
import { fieldPath, type Write } from '../../writes/write.ts'
import type { RatedFacts } from '../facts/rated-facts.ts'
import type { SheetDecided, SheetProposal } from './sheet.ts'

/** Letters of a remark or a reason that a sheet shows, and of somebody's posts: a full sheet has to fit into a document. */
const SHOWN = 260
const POST_SHOWN = 100

const excerpt = (text: string, most: number = SHOWN): string =>
  text.length > most ? `${text.slice(0, most).trimEnd()}…` : text

/** Path of the sheet on which a review stands. */
const sheetOf = (review: Review): string => paths.sheet(scopeOf(review), review.sheet ?? 0)

type Fields = Record<string, unknown>

/** One write a sheet, whatever the number of its rows; `fields` are of a row, by name. Only of what will be decided. */
export const sheetWrites = (rows: readonly { review: Review; fields: Fields }[]): Write[] =>
  [
    ...Map.groupBy(
      rows.filter(({ review }) => review.path.includes('decision')),
      ({ review }) => sheetOf(review),
    ),
  ].flatMap(([path, own]): Write[] => {
    const [first] = own
    if (!first) return []
    const { campaign, track, group } = first.review
    const changed = own.flatMap(({ review, fields }) =>
      Object.entries(fields).map(([name, value]) => [fieldPath('rows', review.id, ...name.split('.')), value] as const),
    )
    const head = { scope: scopeOf(first.review), campaign, track, group }
    return [{ op: 'put', path, data: { ...head, ...Object.fromEntries(changed) } }]
  })

const proposalOf = (act: ProposalAct, item: ProposedItem): SheetProposal => {
  const { reviewId: _review, subject: _subject, subjectKind: _kind, name: _name, differences, ...said } = item
  return {
    ...said,
    ...{ act: act.id, number: act.number, unitName: act.unitName, remark: excerpt(item.remark) },
    ...(item.post !== undefined && { post: excerpt(item.post, POST_SHOWN) }),
    ...(differences && { differences: differences.map((each) => ({ ...each, reason: excerpt(each.reason) })) }),
  }
}

const rowsOf = <I extends { reviewId: string }>(
  items: readonly I[],
  reviews: readonly Review[],
  fields: (item: I, review: Review) => Fields,
) => {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  return items.flatMap((item) => {
    const review = byId.get(item.reviewId)
    return review ? [{ review, fields: fields(item, review) }] : []
  })
}

/**
 * A unit's proposal, on the sheets of the groups that its subjects belong to, with what the registry knows of each.
 * `reviews`: those it names.
 */
export const proposedOnSheets = (
  act: ProposalAct,
  reviews: readonly Review[],
  rated: (review: Review) => RatedFacts,
): Write[] =>
  sheetWrites(
    rowsOf(act.items, reviews, (item, review) => ({
      ...{ subject: review.subject, subjectKind: review.subjectKind, name: review.name },
      ...{ proposal: proposalOf(act, item), rated: rated(review) },
      ...(!review.path.includes('appraisal') && { decider: review.decider }),
    })),
  )

/** A proposal was returned or withdrawn. */
export const takenOffSheets = (reviews: readonly Review[]): Write[] =>
  sheetWrites(reviews.map((review) => ({ review, fields: { proposal: null } })))

/** A row that no proposal has made yet: a body outside is asked before, and campaigns of before kept no sheets. */
export const newRow = ({ subject, subjectKind, name }: Review): Fields => ({
  subject,
  subjectKind,
  name,
  proposal: null,
})

/** A question to the head about one subject, or its answer. `known`: whether the sheet has its row. */
export const questionedOnSheet = (review: Review, fields: Fields, known: boolean): Write[] =>
  sheetWrites([{ review, fields: { ...(!known && newRow(review)), ...fields } }])

/** What a body says, in short; `reviews`: those it names, as they stood before; `rows`: what the sheets have of them. */
export const opinedOnSheets = (
  act: OpinionAct,
  reviews: readonly Review[],
  rows: ReadonlyMap<string, unknown>,
): Write[] =>
  sheetWrites(
    rowsOf(act.items, reviews, ({ level, proposal }, review) => ({
      ...(!rows.has(review.id) && newRow(review)),
      [`opinions.${act.of.id}`]: {
        ...{ part: partIdOf('consultation', review), level, at: act.submittedAt },
        ...(proposal && { number: proposal.number }),
      },
    })),
  )

/** What the registry knows of somebody was put right while he is being appraised. */
export const ratedOnSheets = (rows: readonly { review: Review; rated: RatedFacts }[]): Write[] =>
  sheetWrites(rows.map(({ review, rated }) => ({ review, fields: { rated } })))

/** What was decided, for those that count with them in their group. `known`: whether the sheet has its row; absent: it has. */
export const decidedOnSheets = (rows: readonly { review: Review; decided: SheetDecided; known?: boolean }[]): Write[] =>
  sheetWrites(
    rows.map(({ review, decided, known = true }) => ({ review, fields: { ...(!known && newRow(review)), decided } })),
  )
