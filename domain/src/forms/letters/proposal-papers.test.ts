import { expect, test } from 'vitest'
import type { ProposedItem } from '../../model/act.ts'
import { difference, facts, of, said, texts } from '../minutes-paper/minutes-paper.fixture.ts'
import { proposalLetter } from './proposal-letter.ts'
import { proposalList } from './proposal-list.ts'

test('the proposal prints every difference, and the head’s opinion beside the level that goes on', () => {
  const line: ProposedItem = {
    ...{ reviewId: 'c_u_x', subject: 'u', subjectKind: 'unit', name: 'Ban Thường vụ', remark: '', tally: null },
    ...{ selfRating: 'good', proposed: 'good', headOpinion: 'completed', differences: [difference] },
  }
  const act = {
    conferenceKind: 'standingCommittee',
    ...{ track: 'partyGroup', unitName: 'Ban Thường vụ', onBehalf: null },
    submittedAt: new Date('2023-12-04T03:00:00Z'),
  } as const
  const printed = proposalList({ ...act, items: [line] }, facts)
  expect(of(printed, 'table')[0]?.rows[0]?.[4]).toBe(
    'Hoàn thành tốt nhiệm vụ (ý kiến người đứng đầu: Hoàn thành nhiệm vụ)',
  )
  expect(texts(printed)).toContain(`- Tập thể Ban Thường vụ. ${said}`)
})

test('the proposal is one list with totals by level', () => {
  const printed = proposalList(
    {
      ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban Tổ chức - Kiểm tra', onBehalf: null },
      submittedAt: new Date('2023-12-04T03:00:00Z'),
      items: [
        {
          ...{ reviewId: 'c_u_x', subject: 'u', subjectKind: 'unit', name: 'Ban Tổ chức - Kiểm tra', remark: 'Tốt.' },
          ...{ selfRating: 'good', proposed: 'good' },
          tally: { outstanding: 1, good: 5, completed: 1, notCompleted: 0, invalid: 1 },
        },
      ],
    },
    facts,
  )
  expect(of(printed, 'table')[0]?.rows[0]?.[3]).toBe('1/5/1/0')
  expect(texts(printed)[0]).toContain(
    'Tổng số đề nghị: 01. Hoàn thành xuất sắc nhiệm vụ: 00; Hoàn thành tốt nhiệm vụ: 01;',
  )
})

test('the proposal is a letter to the Đảng đoàn through the organisers, signed by the head, with its list', () => {
  const line: ProposedItem = {
    ...{ reviewId: 'c_u_x', subject: 'u', subjectKind: 'unit', name: 'Ban Tổ chức - Kiểm tra', remark: 'Tốt.' },
    ...{ selfRating: 'good', proposed: 'good', tally: null },
  }
  const people = ['a', 'b'].map((subject): ProposedItem => ({ ...line, subject, subjectKind: 'person', name: subject }))
  const act = {
    ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban Tổ chức - Kiểm tra', onBehalf: null },
    ...{ submittedAt: new Date('2023-12-04T03:00:00Z'), items: [line, ...people] },
  }
  const printed = proposalLetter(act, facts)
  expect(of(printed, 'head')[0]).toMatchObject({
    left: [{ text: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU' }, {}, { text: 'Số: …/TTr-…' }],
    right: [{}, {}, { text: 'Lai Châu, ngày 04 tháng 12 năm 2023' }],
  })
  const numbered = { ...facts, given: { number: 12, code: 'LĐLĐ', on: '2023-12-05' } }
  expect(of(proposalLetter(act, numbered), 'head')[0]).toMatchObject({
    left: [{}, {}, { text: 'Số: 12/TTr-LĐLĐ' }],
    right: [{}, {}, { text: 'Lai Châu, ngày 05 tháng 12 năm 2023' }],
  })
  const attached = (paper: typeof printed) => of(paper, 'title')[0]?.lines.at(-1)?.text
  expect(attached(proposalList(act, facts))).toBe('(Kèm theo Tờ trình số …… của Ban Tổ chức - Kiểm tra)')
  expect(attached(proposalList(act, numbered))).toBe(
    '(Kèm theo Tờ trình số 12/TTr-LĐLĐ ngày 05 tháng 12 năm 2023 của Ban Tổ chức - Kiểm tra)',
  )
  expect(of(proposalLetter(act, { ...facts, given: null }), 'head')[0]).toMatchObject({
    right: [{}, {}, { text: 'Lai Châu, ngày … tháng … năm 2023' }],
  })
  expect(of(printed, 'addressees')[0]?.names).toEqual([
    'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu',
    '(qua Ban Tổ chức - Kiểm tra)',
  ])
  expect(texts(printed)).toContain('- Hoàn thành tốt nhiệm vụ: 01 tập thể và 02 cá nhân.')
  expect(texts(printed).at(-1)).toMatch(/xem xét, quyết định\.\/\.$/)
  expect(of(printed, 'closing')[0]).toEqual({
    kind: 'closing',
    recipients: ['Như trên', 'Ban Tổ chức - Kiểm tra (để tổng hợp)', 'Lưu: VT'],
    signature: { lines: [{ text: 'TRƯỞNG BAN', bold: true }], name: 'Phàn A Tủa' },
  })
})

test('of a unit that nobody is known to sign for, the place of the signature is left to the pen', () => {
  const act = {
    ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban Tổ chức - Kiểm tra', onBehalf: null },
    ...{ submittedAt: new Date('2023-12-04T03:00:00Z'), items: [] },
  }
  const [closing] = of(proposalLetter(act, { ...facts, signature: null }), 'closing')
  expect(closing?.signature).toEqual({ lines: [{ text: '……………' }], name: null })
})

test('where its layout asks for the post, the list has it as held when it was sent; a list of before has none', () => {
  const line: ProposedItem = {
    ...{ reviewId: 'c_p_x', subject: 'p', subjectKind: 'person', name: 'Lò Thị Mai', remark: 'Tốt.', tally: null },
    ...{ selfRating: 'good', proposed: 'good' },
  }
  const act = {
    ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban', onBehalf: null },
    ...{ submittedAt: new Date('2023-12-04T03:00:00Z'), items: [{ ...line, post: 'Phó Trưởng ban' }, line] },
  }
  const columns = ['number', 'subject', 'post', 'level'].map((column) => ({ column, head: '' }))
  const laid = of(proposalList(act, { ...facts, tables: { proposal: columns } }), 'table')[0]
  expect(laid?.head[2]).toBe('Chức vụ')
  expect(laid?.rows.map((row) => row[2])).toEqual(['Phó Trưởng ban', ''])
  expect(of(proposalList(act, facts), 'table')[0]?.head).not.toContain('Chức vụ')
})
