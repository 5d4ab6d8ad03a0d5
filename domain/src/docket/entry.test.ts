import { expect, it } from 'vitest'
import { minutes } from '../forms/minutes-paper/minutes-paper.fixture.ts'
import type { MinutesAct, ProposalAct } from '../model/act.ts'
import { docketEntrySchema } from '../model/docket.ts'
import type { ActFacts } from '../model/printed.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { minutesEntry, proposalEntry } from './entry.ts'

const facts: ActFacts = {
  layout: '2026-1',
  issuer: {
    kind: 'department',
    name: 'Ban Tổ chức - Kiểm tra',
    superior: 'Liên đoàn Lao động tỉnh',
    place: 'Lai Châu',
  },
  signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Phàn A Tủa' },
}
const act = {
  ...{ campaign: '2023', of: { kind: 'conference' as const, id: 'c' }, unit: 'u-tckt', by: 'p-may', number: 1 },
  ...{ submittedAt: new Date('2023-12-04T18:00:00Z'), audience: ['p-may', 'p-vang'], facts },
} as const
const confirmed: MinutesAct = { ...minutes, ...act, audience: [...act.audience], id: 'c.minutes.1', kind: 'minutes' }
const sent: ProposalAct = {
  ...{ ...act, audience: [...act.audience], id: 'c.proposal.1', kind: 'proposal' },
  ...{ unitName: minutes.unitName, track: 'partyGroup', onBehalf: null },
  items: minutes.items.map(({ reviewId, subject, subjectKind, name }) => ({
    ...{ reviewId: reviewId ?? '', subject, subjectKind, name, selfRating: 'good', tally: null },
    ...{ proposed: 'outstanding', remark: 'Có thành tích.' },
  })),
}
const campaign = { year: 2023, process: process2023 }
const read = (write: ReturnType<typeof minutesEntry>) => docketEntrySchema.parse('data' in write ? write.data : null)

it('says of a paper its kind, what it is about, who signs and its day', () => {
  expect(read(minutesEntry(confirmed, facts, campaign))).toMatchObject({
    ...{ id: 'c.minutes.1', unit: 'u-tckt', issuer: 'Ban Tổ chức - Kiểm tra', style: 'administrative', type: 'BB' },
    superior: 'Liên đoàn Lao động tỉnh',
    ...{ signatory: { title: 'CHỦ TRÌ', name: 'Phàn A Tủa' }, date: '2023-12-04', given: null },
  })
  expect(read(proposalEntry(sent, 'partyGroup', facts, campaign))).toMatchObject({
    ...{ id: 'c.proposal.1', style: 'party', type: 'TTr', date: '2023-12-05', given: null },
    signatory: { title: 'TRƯỞNG BAN', name: 'Phàn A Tủa' },
  })
})

it('says of what goes to the standing committee of the province whom it concerns', () => {
  const provincial = { ...sent, track: 'provincial' }
  expect(read(proposalEntry(provincial, 'partyGroup', facts, campaign)).about).toBe(
    'Đề xuất mức xếp loại chất lượng năm 2023 đối với tập thể, cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý',
  )
})

it('has the day of the signed paper that a proposal was entered from', () => {
  const onBehalf = { basis: 'Bản giấy', paperDate: '2023-12-02', keptAt: 'Văn phòng', by: 'p-may', byName: 'Mẩy' }
  expect(read(proposalEntry({ ...sent, onBehalf }, 'department', facts, campaign)).date).toBe('2023-12-02')
})

it('names no subject, reader, level, vote or word of the paper', () => {
  const said = JSON.stringify([
    minutesEntry(confirmed, facts, campaign),
    proposalEntry(sent, 'department', facts, campaign),
  ])
  const hidden = ['Lò Thị Mẩy', 'Giàng A Páo', 'p-may', 'p-vang', 'good', 'outstanding', 'Nhiệt tình', 'Nhất trí']
  for (const word of [...hidden, 'thành tích', 'công tác', 'Phòng họp']) expect(said).not.toContain(word)
})
