import { expect, test } from 'vitest'
import { conferenceOf } from '../conference/conference.fixture.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { mailDeadline } from './deadline.ts'
import { render, USUAL } from './templates/usual.fixture.ts'

const dueAt = new Date('2023-12-05T00:00:00+07:00')
const on = (day: string) => mailDeadline(dueAt, { campaign: plan2023, now: new Date(`${day}T08:00:00+07:00`) })

test('a date that is still to come is the plan’s, up to its last hour', () => {
  expect(on('2023-12-01')).toBe('trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12)')
  expect(on('2023-12-04')).toBe(on('2023-12-01'))
})

test('a date that has passed says so, and since when', () => {
  expect(on('2023-12-06')).toBe(
    'trước ngày 05/12/2023, đã quá hạn 02 ngày làm việc; đề nghị đồng chí thực hiện sớm nhất có thể',
  )
})

test('every mail that names a date says of a passed one that it has passed', () => {
  const now = new Date('2024-02-01T08:00:00+07:00')
  const owed = { subjectKind: 'person', subjectName: 'Mai', dueAt, state: 'drafting' } as const
  const mails = [
    render('suggested', { now }),
    render('yourTurn', { now, to: 'p-long' }),
    render('returned', { now }),
    render('toPropose', { now }),
    render('opinionAsked', { now, to: USUAL.opinionAsked.to }),
    render('called', { now, conference: conferenceOf({ date: '2024-02-05' }), ownPapers: [owed] }),
  ]
  for (const { text, subject } of mails) {
    expect(text, subject).toMatch(/đã quá hạn \d+ ngày làm việc/)
    expect(text, subject).not.toContain('chậm nhất hết')
  }
})
