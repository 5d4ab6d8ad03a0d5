import { NOTHING_SAID } from '@kiemdiem/domain/forms/sheets/evaluated'
import { evaluatedOf } from '@kiemdiem/domain/forms/sheets/evaluated-of'
import type { Row } from '@kiemdiem/domain/model/progress'
import { expect, test } from 'vitest'
import type { CommentLine } from '../../lib/data/comment-lines.ts'
import { lineText, toSave } from './written.ts'

const line: CommentLine = {
  ...{ reviewId: 'r', track: 'partyGroup', group: 'G7', scope: 's', unit: 'u', unitName: 'Ban', side: 'civil' },
  row: { subjectKind: 'person', name: 'Lò Thị Mai', subject: 'p', step: 'decision' } as Row,
}
const said = { reviewId: 'r', head: 'Đơn vị nói.', conference: 'Hội nghị nói.', appraisal: '' }
const written = { reviewId: 'r', remark: 'Đã ghi.', outlook: 'Tốt.', number: 7 }

test('a line begins with what the head has said, and is saved with it or with what was typed', () => {
  const filled = lineText(line, { typed: undefined, written: undefined, said })
  expect(filled).toMatchObject({ remark: 'Đơn vị nói.', outlook: '', seen: 0, state: 'filled' })
  const empty = lineText(line, { typed: undefined, written: undefined, said: undefined })
  expect(toSave([filled, empty])).toEqual([filled])
  expect(lineText(line, { typed: { outlook: 'Mới.' }, written: undefined, said })).toMatchObject({
    ...{ remark: 'Đơn vị nói.', outlook: 'Mới.', state: 'changed' },
  })
})

test('what is saved stands before what was said; typing keeps the number that was seen when it began', () => {
  const saved = lineText(line, { typed: undefined, written, said })
  expect(saved).toMatchObject({ remark: 'Đã ghi.', outlook: 'Tốt.', seen: 7, state: 'saved' })
  expect(toSave([saved])).toEqual([])
  const typed = { remark: 'Sửa lại.', seen: 7 }
  const later = { ...written, remark: 'Người khác ghi.', number: 9 }
  expect(lineText(line, { typed, written: later, said })).toMatchObject({ remark: 'Sửa lại.', seen: 7 })
})

test('a collective and a member are not asked where they are going', () => {
  const typed = { outlook: 'Thừa.' }
  expect(lineText({ ...line, side: 'party' }, { typed, written: undefined, said }).outlook).toBe('')
  const unit = { ...line, row: { ...line.row, subjectKind: 'unit' as const } }
  expect(lineText(unit, { typed, written: undefined, said }).asksOutlook).toBe(false)
})

test('sheets state what the reader has of each side, and leave the rest to the pen', () => {
  expect(evaluatedOf([])).toEqual(NOTHING_SAID)
  const civil = { side: 'civil', written, said, decided: null, conference: null, decider: 'Đảng đoàn' } as const
  expect(evaluatedOf([civil])).toEqual({
    ...NOTHING_SAID,
    head: 'Đơn vị nói.',
    civil: { remark: 'Đã ghi.', outlook: 'Tốt.', decided: null, decider: 'Đảng đoàn' },
  })
})
