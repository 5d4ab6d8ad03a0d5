import { expect, it } from 'vitest'
import { campaignAmong, documentsIn, revived } from './documents.ts'
import { fileName, onlyNames } from './file-names.ts'

it('a name is one that every system takes', () => {
  expect(fileName('Ban CSPL/QHLĐ: "A"?')).toBe('Ban CSPL-QHLĐ- -A--')
  expect(fileName('  . ')).toBe('khong-ten')
  expect(fileName('Lo\u0300 Thi\u0323 Mai')).toBe('Lò Thị Mai')
  expect(fileName('a'.repeat(200))).toHaveLength(80)
})

it('who has the name of another gets a number, before what ends the file name', () => {
  const only = onlyNames()
  expect([only('ho-so/a'), only('ho-so/A'), only('b.docx'), only('b.docx')]).toEqual([
    ...['ho-so/a', 'ho-so/A (2)', 'b.docx', 'b (2).docx'],
  ])
})

it('moments become dates again, and nothing else does', () => {
  expect(revived({ at: '2026-11-01T00:00:00.000Z', on: '2026-11-01', of: ['x'] })).toEqual({
    ...{ at: new Date('2026-11-01T00:00:00Z'), on: '2026-11-01', of: ['x'] },
  })
})

it('of documents that are not there nothing is made', () => {
  expect(campaignAmong(documentsIn([{ path: 'papers/kd_p-mai', data: {} }]))).toBeNull()
})
