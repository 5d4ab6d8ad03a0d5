import { minutedItems } from '../../conference/minutes/act/minuted-items.ts'
import { standingProposals } from '../../conference/remark/standing.ts'
import { paths } from '../../ids.ts'
import type { ProposalAct } from '../../model/act.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** Confirmed minutes of its conference, the ones that stood when it was sent among them. */
const minutesOf = (data: Data, { of, submittedAt }: ProposalAct) =>
  data
    .of('acts/{actId}')
    .flatMap(([, act]) =>
      act.kind === 'minutes' && act.of.id === of.id && act.submittedAt <= submittedAt ? [act] : [],
    )
    .toSorted((a, b) => a.number - b.number)
    .at(-1)

const ofAct = (data: Data, at: string, act: ProposalAct): Finding[] => {
  const minutes = minutesOf(data, act)
  if (!minutes) return [{ at, what: 'rests on no minutes' }]
  const minuted = new Map(minutedItems(minutes).map((item) => [item.reviewId, item]))
  return act.items.flatMap(({ reviewId, proposed, notRated, tally, differences = [] }): Finding[] => {
    const item = minuted.get(reviewId)
    if (!item) return [{ at, what: `proposes ${reviewId}, which was not minuted` }]
    const level = notRated ? proposed === null : proposed === item.proposed || differences.length > 0
    const alike = same(notRated ?? null, item.notRated ?? null) && same(tally, item.tally)
    return alike && level ? [] : [{ at, what: `says of ${reviewId} what its minutes do not, and not that it differs` }]
  })
}

/** The list that a unit sends has what its confirmed minutes have, each with its tally; where its head differs, the list says so. */
export const proposals: Invariant = (data) => [
  ...data.of('acts/{actId}').flatMap(([at, act]) => (act.kind === 'proposal' ? ofAct(data, at, act) : [])),
  ...data.of('conferences/{conferenceId}').flatMap(([at, conference]): Finding[] => {
    const sent = standingProposals(conference).flatMap((id) => {
      const act = data.at('acts/{actId}', paths.act(id))
      return act?.kind === 'proposal' ? act.items : []
    })
    const { proposed } = conference
    return sent.length === 0 || proposed === undefined || proposed.sent === sent.length
      ? []
      : [{ at, what: 'counts other rows as proposed than its lists have' }]
  }),
]
