import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import { type Conference, conferenceSchema } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import { belongingOf, planOf } from '../../office/meetings.fixture.ts'
import { allPapers, read } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { asked, office } from '../schedule/office.fixture.ts'
import { scheduleConference } from '../schedule/schedule.ts'
import { handOutPapers } from './hand-out-papers.ts'
import { type WithdrawFacts, withdrawHandout } from './withdraw-handout.ts'

const ID = '2023_u-ban_1'
const now = new Date('2023-11-27T03:00:00Z')
const caller = { uid: 'p-nam', name: 'Vũ Đình Nam', access: { active: true, organiser: [] } }
const campaign = { status: 'open', planDate: '2023-11-27' } as const
const header = (store: Store) => read<Conference>(store, paths.conference(ID))
const papersOf = (store: Store) => header(store).agenda.map(({ paperId }) => read<Paper>(store, paths.paper(paperId)))

/** The board's conference, its papers handed out to Mai on the screen and on paper to Páo, who has no account. */
const handedOut = (): Store => {
  const store = office()
  const planned = judge(scheduleConference)(planOf(store, asked()))
  if (!planned.ok) throw new Error(planned.reason)
  apply(store, planned.writes)
  const attendees = [
    { id: 'p-mai', how: 'screen', on: '2023-11-27', note: '' },
    { id: 'p-pao', how: 'paper', on: '2023-11-27', note: '' },
  ] as const
  const facts = { ...belongingOf(store, 'u-ban'), conference: header(store), campaign, papers: papersOf(store) }
  const given = judge(handOutPapers)({ ...facts, attendees, caller, now })
  if (!given.ok) throw new Error(given.reason)
  return apply(store, given.writes)
}
const withdraw = (store: Store, attendee: string, rest: Partial<WithdrawFacts> = {}) =>
  judge(withdrawHandout)({
    conference: header(store),
    campaign,
    papers: papersOf(store),
    attendee,
    reason: 'Đồng chí không dự',
    caller,
    now,
    ...rest,
  })

describe('taking papers back', () => {
  it.each(['scheduled', 'open', 'confirmed'] as const)(
    'from one who read on the screen ends that, keeps the proof with the reason, and tells the person: %s',
    (state) => {
      const store = handedOut()
      store.set(paths.conference(ID), { ...header(store), state, received: { 'p-mai': now, 'p-pao': now } })
      const before = header(store).handouts['p-mai']
      const outcome = withdraw(store, 'p-mai', { reason: ' Đồng chí không dự ' })
      if (!outcome.ok) throw new Error(outcome.reason)
      expect(outcome.mails).toEqual([`${ID}.1.handoutWithdrawn.p-mai`])
      apply(store, outcome.writes)
      const after = conferenceSchema.parse(header(store))
      expect(Object.keys(after.handouts)).toEqual(['p-pao'])
      expect(after.received).toEqual({ 'p-pao': now })
      const because = { reason: 'Đồng chí không dự', by: 'p-nam', byName: 'Vũ Đình Nam', at: now }
      expect(after.withdrawn).toEqual([{ attendee: 'p-mai', handout: before, ...because }])
      for (const paper of allPapers(store)) {
        expect(paper.meetings[ID]?.attendees ?? []).not.toContain('p-mai')
        expect(paper.audience).not.toContain('p-mai')
      }
    },
  )

  it('leaves what the person reads for another reason', () => {
    const store = handedOut()
    const path = paths.paper('2023_p-hoa')
    const paper = read<Paper>(store, path)
    const other = { '2023_u-chi-bo_1': { date: '2023-12-08', attendees: ['p-mai'] } }
    store.set(path, { ...paper, meetings: { ...paper.meetings, ...other } })
    const outcome = withdraw(store, 'p-mai')
    if (outcome.ok) apply(store, outcome.writes)
    expect(read<Paper>(store, path).audience).toContain('p-mai')
    expect(read<Paper>(store, paths.paper('2023_u-ban')).audience).not.toContain('p-mai')
  })

  it('from one without an account changes the record alone', () => {
    const outcome = withdraw(handedOut(), 'p-pao')
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(outcome.writes.map(({ path }) => path)).toEqual([paths.conference(ID)])
    expect(outcome.mails).toEqual([])
  })

  it('needs a reason, something that was handed out, and somebody who keeps the conference', () => {
    const store = handedOut()
    expect(withdraw(store, 'p-mai', { reason: ' ' })).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(withdraw(store, 'p-hoa')).toEqual({ ok: false, reason: 'nothingToWithdraw' })
    const mai = { ...caller, uid: 'p-mai' }
    expect(withdraw(store, 'p-mai', { caller: mai })).toEqual({ ok: false, reason: 'notYours' })
    const cancelled = { ...header(store), state: 'cancelled' as const }
    expect(withdraw(store, 'p-mai', { conference: cancelled })).toEqual({ ok: false, reason: 'cancelled' })
  })
})
