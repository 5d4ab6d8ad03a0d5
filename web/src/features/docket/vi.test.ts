import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { expect, it } from 'vitest'
import { docketWords } from './vi.ts'

const at = new Date('2023-12-08T03:00:00Z')
const said = (type: string, given: DocketEntry['given']) => docketWords.takenBack({ type, given } as DocketEntry, at)

it('says why a paper does not stand any more, and that its number stays in the book as cancelled', () => {
  const given = { number: 3, code: 'BTC', on: '2023-12-06' }
  expect(said('BC', given)).toBe(
    'Đã được đề nghị bổ sung hoặc thay bằng bản hoàn thiện ngày 08/12/2023. Số này ghi là đã hủy, vẫn giữ trong sổ, không cấp cho văn bản khác; văn bản làm lại lấy số mới.',
  )
  expect(said('GM', null)).toBe('Đã hủy hội nghị hoặc thay bằng giấy mời mới ngày 08/12/2023.')
  expect(said('TTr', null)).toBe('Đã trả lại hoặc rút ngày 08/12/2023.')
})

it('names every kind of paper that the book has', () => {
  for (const type of ['BB', 'TTr', 'BC', 'GM', 'QĐ', 'NQ', 'TB', ''])
    expect(docketWords.type(type)).toMatch(/^\p{Lu}\p{L}+ ?/u)
})
