import type { MinutesRow } from '@kiemdiem/domain/model/minutes'
import { expect, test } from 'vitest'
import { equal } from '../../../../lib/autosave/joining/fields.ts'
import { documentOf, fieldsOf } from './row-codec.ts'

const saved = { rev: 3, by: 'p-a', at: new Date(0) }
const tally = { outstanding: 0, good: 2, completed: 0, notCompleted: 0, invalid: 1 }
const ROWS: MinutesRow[] = [
  { ...saved, id: 'general', startedAt: '08:00', endedAt: '', course: 'Khai mạc.', conclusion: '', readBack: false },
  { ...saved, id: 'roll', present: ['p-a', 'g-1'], absent: { 'p-b': 'ốm', 'p-c': '' } },
  { ...saved, id: 'sheets', issued: 3, returned: 3, invalid: 0 },
  { ...saved, id: 'sheets', issued: 3, returned: 3, invalid: 0, tellers: ['p-a', 'p-b'] },
  {
    ...saved,
    ...{ id: 'item.p-a', state: 'reviewed', deferredBecause: '', comments: 'Tốt.', answer: '', remark: '' },
    ...{ tally, proposed: 'good', differsBecause: '' },
  },
]

test.each(ROWS)('a stored row $id and what is shown of it say the same', (row) => {
  const { id, rev: _rev, by: _by, at: _at, ...content } = row
  expect(documentOf(id, fieldsOf(row))).toEqual(content)
})

test('the first save of a row has every key of its kind', () => {
  expect(documentOf('sheets', { issued: 2 })).toEqual({ issued: 2, returned: 0, invalid: 0 })
  expect(Object.keys(documentOf('item.p-a', { comments: 'x' }))).toHaveLength(8)
  expect(documentOf('roll', {})).toEqual({ present: [], absent: {} })
})

test('maps are equal by content, in whatever order their keys come back', () => {
  const { invalid, ...levels } = tally
  expect(equal(tally, { invalid, ...levels })).toBe(true)
  expect(equal(tally, { ...tally, good: 1 })).toBe(false)
  expect(equal(null, {})).toBe(false)
})
