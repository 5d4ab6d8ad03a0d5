import type { Row } from '@kiemdiem/domain/model/progress'
import { expect, it } from 'vitest'
import { arrivalsOf, unsentOf } from './arrivals.ts'

const row = (paperId: string, changes: Partial<Row>): Row => ({
  subject: 'p',
  subjectKind: 'person',
  name: 'Lò Thị Mai',
  paperId,
  stage: 'selfReview',
  skips: [],
  step: 'drafting',
  dueAt: null,
  doneAt: {},
  late: [],
  holder: '',
  actors: [],
  ...changes,
})

it('tells of each paper whether it came, when and whether late', () => {
  const at = new Date('2023-11-28T03:00:00Z')
  const rows = {
    a: row('kd_a', { stage: 'conference', step: 'toConference', doneAt: { selfReview: at }, late: ['selfReview'] }),
    b: row('kd_b', {}),
    c: row('kd_c', { step: 'returned' }),
  }
  expect([...arrivalsOf([{ rows }, { rows: {} }])]).toEqual([
    ['kd_a', { state: 'sent', at, late: true }],
    ['kd_b', { state: 'writing' }],
    ['kd_c', { state: 'returned' }],
  ])
})

it('names those rated here whose paper is not there, and nobody of whom nothing is known', () => {
  const rows = { a: row('kd_a', { stage: 'conference' }), b: row('kd_b', {}), c: row('kd_c', { step: 'returned' }) }
  const item = (paperId: string, rated = true) => ({
    ...{ subject: paperId, subjectKind: 'person' as const, name: paperId, role: 'member' as const, paperId },
    reviewId: rated ? `${paperId}_partyGroup` : null,
  })
  const agenda = [item('kd_a'), item('kd_b'), item('kd_c'), item('kd_d'), item('kd_e'), item('kd_b', false)]
  const found = unsentOf(agenda, arrivalsOf([{ rows }]), new Set(['kd_e']))
  expect(found.map(({ paperId }) => paperId)).toEqual(['kd_b', 'kd_c', 'kd_e'])
})
