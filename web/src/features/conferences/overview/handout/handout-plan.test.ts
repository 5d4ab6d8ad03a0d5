import type { Attendee, Handout } from '@kiemdiem/domain/model/conference'
import { describe, expect, it } from 'vitest'
import { attendeesOf, linesOf, mailedBy, problemOf, waysFor } from './handout-plan.ts'

const TODAY = '2023-11-28'
const attendee = (id: string, uid: string | null): Attendee => ({
  id,
  kind: uid ? 'member' : 'guest',
  name: `Tên ${id}`,
  post: '',
  uid,
  counts: uid !== null,
})
const had: Handout = {
  how: 'screen',
  on: '2023-11-27',
  note: '',
  by: 'p-a',
  byName: 'A',
  at: new Date(),
  papers: 1,
}
const conference = {
  roll: [attendee('p-a', 'p-a'), attendee('p-b', 'p-b'), attendee('g-1', null)],
  handouts: { 'p-a': had },
}

describe('handing out', () => {
  it('starts with all who have no papers yet, on the screen where they can read there', () => {
    const lines = linesOf(conference, {}, TODAY)
    expect(lines.map(({ id, chosen, how }) => [id, chosen, how])).toEqual([
      ['p-a', false, 'screen'],
      ['p-b', true, 'screen'],
      ['g-1', true, 'paper'],
    ])
    expect(mailedBy(lines, conference.roll)).toEqual(['Tên p-b'])
    expect(attendeesOf(lines, TODAY)).toEqual([
      { id: 'p-b', how: 'screen', on: TODAY, note: '' },
      { id: 'g-1', how: 'paper', on: TODAY, note: '' },
    ])
  })

  it('keeps what was changed, and dates the screen by the act', () => {
    const changes = {
      'p-b': { how: 'paper' as const, on: '2023-11-24', note: ' đã ký nhận ' },
      'p-a': { chosen: true },
    }
    const lines = linesOf(conference, changes, TODAY)
    expect(attendeesOf(lines, TODAY)).toEqual([
      { id: 'p-a', how: 'screen', on: TODAY, note: '' },
      { id: 'p-b', how: 'paper', on: '2023-11-24', note: 'đã ký nhận' },
      { id: 'g-1', how: 'paper', on: TODAY, note: '' },
    ])
  })

  it('offers the screen only to accounts', () => {
    expect(waysFor({ uid: 'p-a' })).toContain('screen')
    expect(waysFor({ uid: null })).toEqual(['paper', 'dispatch', 'email', 'phone'])
  })

  it.each([
    [{ on: '' }, 'noSuchDate'],
    [{ on: '28/11' }, 'noSuchDate'],
    [{ on: '2023-02-30' }, 'noSuchDate'],
    [{ on: '2023-11-26' }, 'dateTooEarly'],
    [{ on: '2023-11-29' }, 'dateInFuture'],
    [{ on: TODAY }, null],
    [{ note: 'x'.repeat(501) }, 'noteTooLong'],
    [{ on: '', how: 'screen' as const }, null],
    [{ on: '', chosen: false }, null],
  ])('%o: %s', (change, problem) => {
    const line = { id: 'g-1', chosen: true, how: 'paper' as const, on: TODAY, note: '', ...change }
    expect(problemOf(line, TODAY, '2023-11-27')).toBe(problem)
  })
})
