import { NO_FACTS } from '@kiemdiem/domain/pack/shape/facts'
import { expect, test } from 'vitest'
import type { Line } from '../lines.ts'
import { readPasted } from './read-pasted.ts'

const lineOf = (id: string, name: string, { code = '', state = 'open' as Line['state'], rest = {} } = {}): Line => ({
  ...{ reviewId: id, scope: 'kd.partyGroup.G7', track: 'partyGroup', group: 'G7', mark: undefined, state },
  row: {
    ...{ subject: id, subjectKind: 'person', name },
    proposal: {
      ...{ act: 'a', number: 1, unitName: 'Ban A', selfRating: 'good', tally: null, proposed: 'good', remark: '' },
      ...rest,
    },
    rated: {
      ...{ class: 'civilServant', standing: 'none', unitKind: 'department', unit: 'u', agency: '', code },
      ...{ heads: null, deputyOf: null, facts: NO_FACTS },
    },
  },
})
const LINES = [
  lineOf('mai', 'Lò Thị Mai', { code: 'CB-014' }),
  lineOf('mai-2', 'Lò Thị Mai', { code: 'CB-077' }),
  lineOf('dat', 'Nguyễn Văn Đạt'),
  lineOf('dung', 'Nguyễn Văn Dũng', { state: 'handedOver' }),
  lineOf('hoa', 'Hoa', { rest: { notRated: { reason: 'underSixMonths', note: '' } } }),
]
const read = (text: string) =>
  readPasted(text, LINES).map(({ said, line, level, reason, fault }) => [line?.reviewId ?? said, level, reason, fault])

test('rows are matched by code or by name, wherever the columns stand, and never by their order', () => {
  const pasted = [
    'STT\tHọ tên\tMã\tMức\tLý do',
    '1\tLò Thị Mai\tCB-077\tHTXSNV\tCó 02 sáng kiến.',
    '2\tnguyễn  văn ĐẠT\t\tHoàn thành tốt nhiệm vụ\t',
  ].join('\r\n')
  expect(read(pasted)).toEqual([
    ['mai-2', 'outstanding', 'Có 02 sáng kiến.', null],
    ['dat', 'good', '', null],
  ])
  expect(read('cb-014; KHTNV; Bị kỷ luật')).toEqual([['mai', 'notCompleted', 'Bị kỷ luật', null]])
})

test('composed and decomposed letters are the same name; another mark is another name', () => {
  expect(read(`${'Nguyễn Văn Đạt'.normalize('NFD')}\tHTNV`)).toEqual([['dat', 'completed', '', null]])
  expect(read('Nguyễn Văn Đat\tHTNV')).toEqual([['Nguyễn Văn Đat', 'completed', '', 'unknown']])
})

test('what cannot be taken is named with its reason', () => {
  const faults = (text: string) => read(text).map(([who, , , fault]) => [who, fault])
  expect(faults('1\tTrần Văn X\tHTTNV')).toEqual([['Trần Văn X', 'unknown']])
  expect(faults('Lò Thị Mai\tHTTNV')).toEqual([['Lò Thị Mai', 'several']])
  expect(faults('Nguyễn Văn Đạt\tHTTNV\nnguyễn văn đạt\tHTNV')).toEqual([
    ['dat', 'twice'],
    ['dat', 'twice'],
  ])
  expect(faults('Nguyễn Văn Đạt\tGiỏi')).toEqual([['dat', 'noLevel']])
  expect(faults('Nguyễn Văn Dũng\tHTTNV')).toEqual([['dung', 'notOpen']])
  expect(faults('Hoa\tHTTNV')).toEqual([['hoa', 'notRated']])
  expect(faults('\n \n')).toEqual([])
})
