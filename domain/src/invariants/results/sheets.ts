import { scopeOf } from '../../accounts/roles/scopes.ts'
import type { SheetRow } from '../../appraisal/sheet/sheet.ts'
import { standingProposals } from '../../conference/remark/standing.ts'
import { sameOutcome } from '../../decision/outcome.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const partOf = (data: Data, { id }: Review, part: string) =>
  data.at('reviews/{reviewId}/parts/{partId}', paths.reviewPart(id, part))

/** What the unit's list says of it, where that stands. */
const proposed = (data: Data, { id }: Review, { proposal }: SheetRow): boolean => {
  if (proposal === null) return true
  const act = data.at('acts/{actId}', paths.act(proposal.act))
  if (act?.kind !== 'proposal') return false
  const conference = data.at('conferences/{conferenceId}', paths.conference(act.of.id))
  const item = act.items.find(({ reviewId }) => reviewId === id)
  const stands = conference !== undefined && standingProposals(conference).includes(act.id)
  return stands && item?.proposed === proposal.proposed && act.number === proposal.number
}

const opined = (data: Data, review: Review, { opinions = {} }: SheetRow): boolean =>
  Object.entries(opinions).every(([body, { part, level }]) => {
    const said = partOf(data, review, part)
    return said !== undefined && 'body' in said && said.body === body && said.level === level
  })

const asked = (data: Data, review: Review, { questions = {} }: SheetRow): boolean =>
  Object.values(questions).every(({ part, answer }) =>
    [part, ...(answer ? [answer.part] : [])].every((each) => {
      const said = partOf(data, review, each)
      return said !== undefined && 'kind' in said
    }),
  )

const decided = (data: Data, review: Review, { decided: shown }: SheetRow): boolean => {
  if (!shown) return review.current.decision === undefined
  const part = partOf(data, review, shown.part)
  const is = part && 'stage' in part && part.stage === 'decision' ? part : undefined
  return shown.part === review.current.decision && is !== undefined && sameOutcome(is, shown)
}

const ofRow = (data: Data, review: Review, row: SheetRow): string[] => [
  // Its name is as the proposal had it, whatever the registry says since.
  ...(row.subject === review.subject && row.subjectKind === review.subjectKind ? [] : ['is of another subject']),
  ...(proposed(data, review, row) ? [] : ['is proposed otherwise than its list says']),
  ...(opined(data, review, row) ? [] : ['has an opinion that no body gave']),
  ...(asked(data, review, row) ? [] : ['has a question that was not asked']),
  ...(decided(data, review, row) ? [] : ['is decided otherwise than its part says']),
]

/** The sheets of a group say of each of its subjects what lists, opinions, questions and decisions say, and have nobody else. */
export const sheets: Invariant = (data) => {
  const shown = data.of('sheets/{sheetId}').flatMap(([at, { rows }]) =>
    Object.entries(rows).flatMap(([id, row]): Finding[] => {
      const review = data.at('reviews/{reviewId}', paths.review(id))
      if (!review || paths.sheet(scopeOf(review), review.sheet ?? 0) !== at) return [{ at, what: `has a row of ${id}` }]
      return ofRow(data, review, row).map((what) => ({ at: paths.review(id), what }))
    }),
  )
  const rows = new Set(data.of('sheets/{sheetId}').flatMap(([, sheet]) => Object.keys(sheet.rows)))
  const lost = data
    .of('reviews/{reviewId}')
    .filter(([, { id, current }]) => current.decision !== undefined && !rows.has(id))
  return [...shown, ...lost.map(([at]) => ({ at, what: 'was decided and is on no sheet' }))]
}
