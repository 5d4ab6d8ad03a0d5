import { describe, expect, it } from 'vitest'
import type { ProposedItem } from '../../model/act.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { difference, facts, of, said, texts } from '../minutes-paper/minutes-paper.fixture.ts'
import { proposalPapers } from './superior-proposal.ts'

const unit: ProposedItem = {
  ...{ reviewId: 'c_u_x', subject: 'u', subjectKind: 'unit', name: 'Đảng đoàn LĐLĐ tỉnh', remark: 'Tốt.', tally: null },
  ...{ selfRating: 'good', proposed: 'good' },
}
const leader: ProposedItem = { ...unit, subject: 'p', subjectKind: 'person', name: 'Lò Văn Thắng' }
const act = (items: ProposedItem[]) => ({
  ...{ conferenceKind: 'partyGroup', track: 'provincial', unitName: 'Đảng đoàn LĐLĐ tỉnh', onBehalf: null },
  ...{ submittedAt: new Date('2023-12-14T03:00:00Z'), items },
})
const group = {
  ...facts,
  issuer: {
    ...{ kind: 'partyGroup' as const, name: 'Đảng đoàn LĐLĐ tỉnh Lai Châu', superior: 'Tỉnh ủy Lai Châu' },
    place: 'Lai Châu',
  },
  signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
}

const fail = (): never => {
  throw new Error('it has a letter')
}

describe('what the Đảng đoàn proposes to the standing committee of the province', () => {
  it('is a paper of the Party to it, through its organising department, signed for the Đảng đoàn', () => {
    const given = { number: 8, code: 'ĐĐ', on: '2023-12-14' }
    const [letter, list] = proposalPapers(act([unit, leader]), { ...group, given })
    if (!letter || !list) throw new Error('it has a letter and a list')
    expect(of(letter, 'head')[0]).toMatchObject({
      left: [{ text: 'TỈNH ỦY LAI CHÂU' }, {}, { text: '*' }, { text: 'Số 08-TTr/ĐĐ' }],
      right: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }, { text: 'Lai Châu, ngày 14 tháng 12 năm 2023' }],
    })
    expect(of(letter, 'title')[0]?.lines.map(({ text }) => text)).toEqual([
      'TỜ TRÌNH',
      'Đề xuất mức xếp loại chất lượng năm 2023 đối với tập thể, cán bộ thuộc diện Ban Thường vụ Tỉnh ủy quản lý',
      '-----',
    ])
    expect(of(letter, 'addressees')[0]?.names).toEqual(['Ban Thường vụ Tỉnh ủy', '(qua Ban Tổ chức Tỉnh ủy)'])
    expect(of(letter, 'closing')[0]).toMatchObject({
      recipients: ['Như trên', 'Ban Tổ chức Tỉnh ủy (để thẩm định, tổng hợp)', 'Lưu: Đảng đoàn'],
      signature: { lines: [{ text: 'T/M ĐẢNG ĐOÀN' }, { text: 'BÍ THƯ' }], name: 'Lò Văn Thắng' },
    })
    expect(of(list, 'title')[0]?.lines.map(({ text }) => text)).toContain(
      '(Kèm theo Tờ trình số 08-TTr/ĐĐ, ngày 14/12/2023 của Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu)',
    )
  })

  it('says how they rated themselves, then what is proposed, and where the two differ', () => {
    const onPaper: ProposedItem = { ...leader, selfRating: null, selfRatingOnPaper: true }
    const best: ProposedItem = { ...leader, selfRating: null, proposed: 'outstanding', differences: [difference] }
    const [letter, list] = proposalPapers(act([unit, leader, best, onPaper]), group)
    if (!letter || !list) throw new Error('it has a letter and a list')
    const lines = texts(letter)
    expect(lines.filter((text) => text.startsWith('- '))).toEqual([
      '- Hoàn thành tốt nhiệm vụ: 01 tập thể và 01 cá nhân.',
      '- Tự xếp loại ghi trên bản giấy: 01 cá nhân.',
      '- Không tự xếp loại: 01 cá nhân.',
      '- Hoàn thành xuất sắc nhiệm vụ: 01 cá nhân.',
      '- Hoàn thành tốt nhiệm vụ: 01 tập thể và 02 cá nhân.',
    ])
    expect(lines.join()).toContain('Trường hợp có mức đề xuất khác mức tự xếp loại, ý kiến khác')
    expect(texts(list).join()).toContain(said)
    expect(of(list, 'table')[0]?.head).toContain('Mức đề xuất')
    expect(texts(list)[0]).toMatch(/^Tổng số đề xuất: 04\. Hoàn thành xuất sắc nhiệm vụ: 01; /)
    const [alike] = proposalPapers(act([unit]), group)
    expect(alike && texts(alike).join()).not.toContain('ý kiến khác')
  })

  it('rests on what the receiver issued on reviewing, or on its own plan where that is not known', () => {
    const restsOn = (more: object) => texts(proposalPapers(act([unit]), { ...group, ...more })[0] ?? fail())[0]
    expect(restsOn({ legalBases: plan2023.legalBases })).toContain(
      'Thực hiện Quy định số 18-QĐ/TU, ngày 15/11/2023 và Kế hoạch số 641-KH/TU, ngày 20/11/2023 của Ban Thường vụ Tỉnh ủy về kiểm điểm, đánh giá',
    )
    const [first] = plan2023.legalBases.filter(({ number }) => number === '641-KH/TU')
    expect(restsOn({ legalBases: [{ ...first, issuer: 'Tỉnh ủy Lai Châu' }] })).toContain(
      'Thực hiện Kế hoạch số 641-KH/TU, ngày 20/11/2023 của Tỉnh ủy về',
    )
    expect(restsOn({})).toContain('Thực hiện Kế hoạch số 01-KH/ĐĐ, ngày 27/11/2023 về kiểm điểm')
  })

  it('is the ordinary letter of a unit where the track submits to nobody, or the conference is none of the Party', () => {
    const name = (rest: object) => proposalPapers({ ...act([unit]), ...rest }, group)[0]?.name
    expect(name({ track: 'partyGroup' })).toBe('Tờ trình đề nghị xếp loại')
    expect(name({ conferenceKind: 'department' })).toBe('Tờ trình đề nghị xếp loại')
    const tracks = group.process.tracks.map(({ submits: _submits, ...track }) => track)
    const before = { ...group, process: { ...group.process, tracks } }
    expect(proposalPapers(act([unit]), before)[0]?.name).toBe('Tờ trình đề nghị xếp loại')
  })
})
