import { describe, expect, it } from 'vitest'
import { applyAct } from '../../acts/apply-act.ts'
import { judge } from '../../commands/admit.ts'
import { countSheets } from '../../conference/ballot/count-sheets.ts'
import { ratedHere } from '../../conference/ballot/sheet.ts'
import { assembleMinutes } from '../../conference/minutes/act/assemble.ts'
import { minutesAct } from '../../conference/minutes/act/minutes-act.ts'
import { checkMinutes } from '../../conference/minutes/check-minutes.ts'
import { item } from '../../conference/minutes/whole-minutes.fixture.ts'
import { proposalAct } from '../../conference/proposal/proposal-act.ts'
import { sendProposal } from '../../conference/proposal/send-proposal.ts'
import { ISSUED } from '../../forms/facts/issued.fixture.ts'
import { ballotSheet } from '../../forms/handout/ballot-sheet.ts'
import { proposalList } from '../../forms/letters/proposal-list.ts'
import { minutesPaper } from '../../forms/minutes-paper/minutes-paper.ts'
import { paths } from '../../ids.ts'
import type { ProposalAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import type { Review } from '../../model/review.ts'
import { conferenceIn } from '../../office/meetings.fixture.ts'
import { sealAccepted } from '../../office/papers.fixture.ts'
import { allConferences, allReviews, campaignIn, differences, read, registryIn } from '../../office/stored.fixture.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { apply, type Store } from '../../writes/apply.ts'

import { IN_CELL, MAI, NOW, office, PRINTED, set } from './not-rated-office.fixture.ts'

/** The board's meeting, at which Mai is given no level; nobody's level but the head's is voted on. */
const held = (store: Store) => {
  const meeting = allConferences(store)[0] ?? conferenceIn(store, 'u-ban', {}, { gates: [], countsFor: [] })
  const long = item('p-long', { tally: { outstanding: 0, good: 3, completed: 0, notCompleted: 0, invalid: 0 } })
  // What was entered before it was said stays in the row, and counts for nothing.
  const rows = { items: { 'p-long': long, 'p-mai': item('p-mai') } }
  const frame = { number: 1, by: 'p-long', onBehalf: null, exceptions: [], rules: {}, at: NOW }
  return { meeting, rows, act: assembleMinutes({ ...meeting, state: 'open' }, rows, frame) }
}

const proposed = (store: Store, level: 'good' | null = null) => {
  const { meeting, act } = held(store)
  const confirmed: Conference = { ...meeting, state: 'confirmed', minutes: act.id, minutesCount: 1 }
  const reviews = allReviews(store).filter(({ track }) => track === 'partyGroup')
  const applied = applyAct({ row: minutesAct, act, reviews, conference: confirmed })
  if (!applied.ok) throw new Error(JSON.stringify(applied.at))
  store.set(paths.conference(meeting.id), confirmed)
  apply(store, applied.writes)
  return judge(sendProposal)({
    conference: confirmed,
    ...{ campaign: campaignIn(store), act, selfRatings: {}, issued: ISSUED, registry: registryIn(store) },
    reviews: allReviews(store).filter(({ track }) => track === 'partyGroup'),
    input: {
      items: act.items.map(({ reviewId, subject }) => ({
        ...{ reviewId: reviewId ?? '', remark: '' },
        proposed: subject === 'p-long' ? 'good' : level,
      })),
      onBehalf: null,
    },
    caller: { uid: 'p-long', name: 'Long', access: { active: true, organiser: [] } },
    now: NOW,
  })
}

describe('at the conference', () => {
  it.each(['before', 'after'])('he is off every ballot, said %s it was planned', (when) => {
    const store = office()
    if (when === 'before') set(store)
    const meeting = conferenceIn(store, 'u-ban')
    store.set(paths.conference(meeting.id), meeting)
    if (when === 'after') set(store)
    const { agenda } = read<Conference>(store, paths.conference(meeting.id))
    expect(agenda.map(({ subject }) => subject)).toContain('p-mai')
    expect(ratedHere(agenda).map(({ subject }) => subject)).toEqual(['p-long'])
    expect(countSheets(agenda, 1, ['2']).tallies).not.toHaveProperty('p-mai')
    expect(JSON.stringify(ballotSheet({ ...meeting, agenda, ballot: 'paper' }, PRINTED))).not.toContain('p-mai')
  })

  it('minutes ask for no vote and no level, and say why there is none', () => {
    const store = office()
    set(store)
    const { meeting, rows, act } = held(store)
    const bare = { ...rows.items, 'p-mai': item('p-mai', { tally: null, proposed: null }) }
    const { problems } = checkMinutes(meeting, { items: bare }, plan2023, [], NOW)
    expect(problems.filter(({ subject }) => subject === 'p-mai')).toEqual([])
    expect(act.items.find(({ subject }) => subject === 'p-mai')).toMatchObject({
      ...{ state: 'reviewed', tally: null, proposed: null, differences: [] },
      notRated: { reason: 'underSixMonths', note: '' },
    })
    const printed = JSON.stringify(minutesPaper(act, PRINTED))
    expect(printed).toContain('Không xếp loại chất lượng năm 2023. Lý do: Thời gian công tác')
  })

  it('nothing need be said of who is not reviewed at all, and he goes on without a text', () => {
    const store = office()
    set(store, { reviewId: IN_CELL, reason: 'suspended' })
    const meeting = conferenceIn(store, 'u-chi-bo', { chair: 'p-mai' }, { state: 'open' })
    const { problems } = checkMinutes(meeting, { items: {} }, plan2023, [], NOW)
    expect(problems.filter(({ subject }) => subject === 'p-mai')).toEqual([])
    const minuted = { ...read<Review>(store, paths.review(IN_CELL)), current: { conference: 'conference.3' } }
    expect(proposalAct.refuses(minuted)).toBeNull()
    expect(proposalAct.refuses({ ...minuted, notRated: null })).toBe('paperMissing')
  })
})

describe('the proposal', () => {
  it('carries him without a level and with the reason, past those who are asked of levels', () => {
    const store = office()
    for (const id of ['kd_p-mai', 'kd_p-long']) sealAccepted(store, id, { at: NOW })
    set(store)
    const outcome = proposed(store)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    apply(store, outcome.writes)
    const act = read<ProposalAct>(store, paths.act(outcome.act))
    expect(act.items.find(({ subject }) => subject === 'p-mai')).toMatchObject({
      ...{ proposed: null, tally: null, notRated: { reason: 'underSixMonths', note: '' } },
    })
    expect(act.items.find(({ subject }) => subject === 'p-mai')).not.toHaveProperty('differences')
    expect(read<Review>(store, paths.review(MAI)).stage).toBe('appraisal')
    expect(read<Review>(store, paths.review('kd_p-long_partyGroup')).stage).toBe('consultation')
    expect(differences(store)).toEqual([])
    const printed = proposalList({ ...act, conferenceKind: 'department' }, PRINTED)
    expect(JSON.stringify(printed)).toContain('Không đánh giá, xếp loại. Lý do: Thời gian công tác')
    expect(JSON.stringify(printed)).toContain('Không đánh giá, xếp loại: 01')
  })

  it('takes no level for him whatever is sent, and none away from others', () => {
    const store = office()
    for (const id of ['kd_p-mai', 'kd_p-long']) sealAccepted(store, id, { at: NOW })
    expect(proposed(store)).toMatchObject({ ok: false, at: { [MAI]: 'levelMissing' } })
    const other = office()
    for (const id of ['kd_p-mai', 'kd_p-long']) sealAccepted(other, id, { at: NOW })
    set(other)
    const outcome = proposed(other, 'good')
    const act = outcome.ok && outcome.writes.find(({ path }) => path === paths.act(outcome.act))
    expect(act && 'data' in act && (act.data as ProposalAct).items).toMatchObject([{}, { proposed: null }])
  })
})
