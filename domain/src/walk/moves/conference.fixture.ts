import { conductConference } from '../../conference/meeting/conduct.ts'
import { confirmMinutes } from '../../conference/minutes/confirm.ts'
import { proposalList } from '../../conference/proposal/proposal-list.ts'
import { selfRatingOf } from '../../conference/proposal/self-rating.ts'
import { sendProposal } from '../../conference/proposal/send-proposal.ts'
import { returnProposal } from '../../conference/remark/return-proposal.ts'
import { standingProposals } from '../../conference/remark/standing.ts'
import { scheduleConference } from '../../conference/schedule/schedule.ts'
import { actFactsOf } from '../../forms/facts/act-facts.ts'
import { paperIdOf, paths } from '../../ids.ts'
import type { MinutesAct, ProposalAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import { type ItemRow, itemRowId, type MinutesRow, type MinutesRows, type Tally } from '../../model/minutes.ts'
import type { Paper, Revision } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import type { Rating } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'
import { askedOf, onRoll, planOf } from '../../office/meetings.fixture.ts'
import { sealAccepted, sendBack } from '../../office/papers.fixture.ts'
import {
  allConferences,
  allGates,
  allReviews,
  boardsIn,
  campaignIn,
  read,
  registryIn,
} from '../../office/stored.fixture.ts'
import { awaitsConference } from '../../reviews/standing.ts'
import type { Store } from '../../writes/apply.ts'
import { callerOf, done, reasonsFor, run } from './run.fixture.ts'

export const SEALED = new Date('2023-11-28T03:00:00Z')
export const RETURNED = new Date('2023-11-28T09:00:00Z')
export const HELD = new Date('2023-12-01T11:00:00Z')
export const PROPOSED = new Date('2023-12-04T03:00:00Z')
export const RETURNED_LIST = new Date('2023-12-05T08:00:00Z')

export const paperOf = (store: Store, subject: string) => read<Paper>(store, paths.paper(paperIdOf('kd', subject)))

export const sealPaperOf = (store: Store, subject: string): Store | null => {
  const paper = paperOf(store, subject)
  if (paper.state === 'sealed') return null
  const after = new Map(store)
  sealAccepted(after, paper.id, { at: SEALED })
  return after
}

/** Once: what is returned again and again is the same. */
export const returnPaperOf = (store: Store, subject: string, head: string): Store | null => {
  const paper = paperOf(store, subject)
  if (paper.accepted !== 1 || conferenceOf(store, 'u-ban')) return null
  const after = new Map(store)
  return sendBack(after, paper.id, head, RETURNED).ok ? after : null
}

export const conferenceOf = (store: Store, unit: string): Conference | undefined =>
  allConferences(store).find((each) => each.unit === unit)

/** Of all whom it reviews and who wait for one. */
export const askedBy = (store: Store, unit: string) => {
  const rows = Object.values(boardsIn(store)[unit]?.rows ?? {})
  const agenda = rows.filter(({ step }) => awaitsConference(step)).map(({ subject }) => subject)
  const { head, clerks } = read<Unit>(store, paths.unit(unit))
  const people = rows.map(({ subject }) => subject)
  return askedOf(store, unit, { agenda, roll: [...new Set([head, ...clerks, ...people])].map(onRoll) })
}

/** The unit's one conference. */
export const plan = (store: Store, unit: string): Store | null => {
  if (conferenceOf(store, unit)) return null
  const input = askedBy(store, unit)
  if (input.agenda.length === 0) return null
  const ask = (reasons: Record<string, string>) =>
    run(store, 'scheduleConference', scheduleConference, planOf(store, { ...input, reasons }))
  return done(ask(reasonsFor(ask({}))))
}

const issuedIn = (store: Store, conference: Conference) =>
  actFactsOf(conference, {
    unit: read<Unit>(store, paths.unit(conference.unit)),
    signer: read<Person>(store, paths.person(conference.head)),
    campaign: campaignIn(store),
  })

const selfRatingsOf = (store: Store, { agenda }: Conference) =>
  Object.fromEntries(
    agenda.flatMap(({ reviewId, subject }) => {
      const paper = paperOf(store, subject)
      const review = allReviews(store).find(({ id }) => id === reviewId)
      if (!review || paper.accepted === 0) return []
      return [[review.id, selfRatingOf(review, paper, read<Revision>(store, paths.revision(paper.id, paper.accepted)))]]
    }),
  )

const minutesOf = (conference: Conference, says: Readonly<Record<string, Rating>>): MinutesRows => {
  const saved = { rev: 1, by: conference.secretary.uid, at: HELD }
  const voters = conference.roll.filter(({ counts }) => counts).length
  const items = conference.agenda.map(({ subject }): [string, ItemRow] => {
    const said = says[subject] ?? 'good'
    const none: Tally = { outstanding: 0, good: 0, completed: 0, notCompleted: 0, invalid: 0 }
    const common = { ...saved, id: itemRowId(subject), comments: 'Nhất trí.', answer: '', remark: '' }
    return [
      subject,
      { ...common, state: 'reviewed', deferredBecause: '', tally: { ...none, [said]: voters }, proposed: said },
    ]
  })
  return {
    general: {
      ...{ ...saved, id: 'general', startedAt: '08:00', endedAt: '11:00', course: '', conclusion: '' },
      readBack: true,
    },
    roll: { ...saved, id: 'roll', present: conference.roll.map(({ id }) => id), absent: {} },
    sheets: { ...saved, id: 'sheets', issued: voters, returned: voters, invalid: 0 },
    items: Object.fromEntries(items),
  }
}

const asRows = ({ general, roll, sheets, items }: MinutesRows): MinutesRow[] =>
  [general, roll, sheets, ...Object.values(items)].filter((row) => row !== undefined)

/** The meeting, and its minutes written down. */
export const hold = (store: Store, unit: string, says: Readonly<Record<string, Rating>>): Store | null => {
  const conference = conferenceOf(store, unit)
  if (conference?.state !== 'scheduled') return null
  const after = run(store, 'conductConference', conductConference, {
    ...{ conference, campaign: campaignIn(store), ownEvents: 0, step: 'start', item: null },
    ...{ caller: callerOf(conference.secretary.uid), now: HELD },
  })
  if (!(after instanceof Map)) return null
  for (const row of asRows(minutesOf(conference, says))) after.set(paths.minutesRow(conference.id, row.id), row)
  return after
}

export const confirm = (store: Store, unit: string, as: 'secretary' | 'chair'): Store | null => {
  const conference = conferenceOf(store, unit)
  if (conference?.state !== 'open' || conference.signed[as] !== null) return null
  const row = <T>(id: string) => store.get(paths.minutesRow(conference.id, id)) as T
  const rows: MinutesRows = {
    ...{ general: row('general'), roll: row('roll'), sheets: row('sheets') },
    items: Object.fromEntries(conference.agenda.map(({ subject }) => [subject, row<ItemRow>(itemRowId(subject))])),
  }
  const revs = Object.fromEntries(asRows(rows).map(({ id, rev }) => [id, rev]))
  const ask = (reasons: Record<string, string>) =>
    run(store, 'confirmMinutes', confirmMinutes, {
      ...{ conference, campaign: campaignIn(store), minutes: { rows, revs, unreadable: [] } },
      reviews: allReviews(store).filter(({ id }) => conference.agenda.some(({ reviewId }) => reviewId === id)),
      gates: allGates(store).filter(({ id }) => [...conference.gates, ...conference.countsFor].includes(id)),
      ...{ selfRatings: selfRatingsOf(store, conference), issued: issuedIn(store, conference) },
      ...{ input: { seen: revs, reasons, onBehalf: null }, caller: callerOf(conference[as].uid), now: HELD },
    })
  return done(ask(reasonsFor(ask({}))))
}

/** The head sends the list as the minutes have it. */
export const propose = (store: Store, unit: string): Store | null => {
  const conference = conferenceOf(store, unit)
  if (!conference?.minutes || standingProposals(conference).length > 0) return null
  const act = read<MinutesAct>(store, paths.act(conference.minutes))
  const list = proposalList(act)
  if (list.length === 0) return null
  return done(
    run(store, 'sendProposal', sendProposal, {
      ...{ conference, campaign: campaignIn(store), act, registry: registryIn(store) },
      reviews: allReviews(store).filter(({ id }) => list.some(({ reviewId }) => reviewId === id)),
      ...{ selfRatings: selfRatingsOf(store, conference), issued: issuedIn(store, conference) },
      input: {
        items: list.map(({ reviewId, proposed, remark }) => ({ reviewId, proposed: proposed ?? 'good', remark })),
        onBehalf: null,
      },
      ...{ caller: callerOf(conference.head), now: PROPOSED },
    }),
  )
}

/** An organiser gives a list back, once. */
export const giveBack = (store: Store, unit: string): Store | null => {
  const conference = conferenceOf(store, unit)
  const [standing] = conference ? standingProposals(conference) : []
  if (!conference || standing === undefined || conference.proposals.length > 1) return null
  const act = read<ProposalAct>(store, paths.act(standing))
  const named = new Set(act.items.map(({ reviewId }) => reviewId))
  return done(
    run(store, 'returnProposal', returnProposal, {
      ...{ conference, campaign: campaignIn(store), act, entry: null, reason: 'Đề nghị xem lại.' },
      reviews: allReviews(store).filter(({ id }) => named.has(id)),
      ...{ caller: callerOf('p-to', ['partyGroup']), now: RETURNED_LIST },
    }),
  )
}
