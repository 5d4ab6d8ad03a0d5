import { expect, test } from 'vitest'
import type { Unit } from '../../model/unit.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { suggestionIssuer } from './suggestion-issuer.ts'
import { suggestionLetter } from './suggestion-letter.ts'

const campaign = { place: 'Lai Châu', process: process2023 }
const unit: Unit = {
  ...{ id: 'u-ban', name: 'Ban Tài chính', shortName: 'Ban', kind: 'department', parent: null, head: 'p-a' },
  ...{ deputies: [], clerks: [], drafters: [], order: 1 },
}
const issue = (number: number) => ({
  ...{ number, issue: `Chậm quyết toán ${number}.`, basis: 'Kết luận kiểm tra', document: '12-KL/UBKT' },
  ...{ by: 'p-a', byName: 'Nguyễn Đức Long', at: new Date(0) },
})
const letter = (from: ReturnType<typeof suggestionIssuer>) =>
  suggestionLetter([issue(1), issue(2)], {
    ...{ ...from, year: 2023, on: '2023-11-28', until: '2023-12-04' },
    subject: { kind: 'person', name: 'Lò Thị Mai' },
  })

test('a head suggests in the name of his unit, and signs', () => {
  const { blocks } = letter(
    suggestionIssuer('partyGroup', campaign, { unit, person: { id: 'p-a', name: 'Nguyễn Đức Long' } }),
  )
  expect(blocks[0]).toMatchObject({
    left: [{}, { text: 'BAN TÀI CHÍNH' }, { text: 'Số: …/…' }, { text: 'V/v gợi ý kiểm điểm năm 2023', size: 12 }],
    right: [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }, {}, { text: 'Lai Châu, ngày 28 tháng 11 năm 2023' }],
  })
  expect(blocks[1]).toEqual({ kind: 'addressees', names: ['Đồng chí Lò Thị Mai'] })
  expect(blocks.at(-1)).toMatchObject({
    signature: { lines: [{ text: 'TRƯỞNG BAN' }], name: 'Nguyễn Đức Long' },
  })
})

test('every issue stands with what it rests on, and the last day to answer', () => {
  const { blocks } = letter(suggestionIssuer('partyGroup', campaign, null))
  const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
  expect(texts).toEqual(
    expect.arrayContaining(['Chậm quyết toán 1.', 'Chậm quyết toán 2.', 'Căn cứ: Kết luận kiểm tra; 12-KL/UBKT.']),
  )
  expect(texts.at(-1)).toContain('chậm nhất hết ngày 04/12/2023./.')
})

test('who organises the track writes under the Party organisation above; the signer comes with the pen', () => {
  expect(letter(suggestionIssuer('partyGroup', campaign, null)).blocks[0]).toMatchObject({
    left: [
      { text: 'ĐẢNG ĐOÀN LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU' },
      { text: 'BAN TỔ CHỨC - KIỂM TRA' },
      { text: '*' },
      { text: 'Số …-CV/…' },
      {},
    ],
  })
})
