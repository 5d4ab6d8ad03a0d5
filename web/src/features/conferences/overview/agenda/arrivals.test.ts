import type { Row } from '@kiemdiem/domain/model/progress'
import { expect, it } from 'vitest'
import { arrivalsOf } from './arrivals.ts'

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
