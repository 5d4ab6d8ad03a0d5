import { describe, expect, it } from 'vitest'
import { dossierAnswer, handedOver } from '../every-dossier.fixture.ts'
import { handoverPaper } from './handover-paper.ts'
import { indexPaper } from './index-paper.ts'

const say = (field: string) => `<${field}>`
const answer = dossierAnswer(say)
const rowsOf = (paper: ReturnType<typeof indexPaper>) =>
  paper.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))

describe('the index of a dossier', () => {
  it('names each paper, whether it is signed, where it is kept, and what was passed, why, by whom and until when', () => {
    expect(rowsOf(indexPaper(answer))).toEqual([
      ['Tài liệu chung'],
      ['1', 'Báo cáo kết quả gửi cấp trên', '', 'Đã ký', 'Trên hệ thống; bản ký số hoặc bản chụp bản ký', ''],
      [
        'Đồng chí <dossierSubject>, <dossierUnit>: đã lưu\nKhông kiểm điểm, đánh giá, xếp loại chất lượng. Lý do: Đã chuyển công tác, nghỉ hưu hoặc thôi việc (<leftNote>)',
      ],
      [
        ...['1', 'Biên bản hội nghị kiểm điểm, nhận xét, đánh giá; phiếu, kiểm phiếu – <aboutPaper>', '01/12/2023'],
        ...['Đã ký', 'Trên hệ thống; bản giấy có chữ ký: <keptWhere>', ''],
      ],
      [
        ...['2', 'Kế hoạch khắc phục hạn chế, khuyết điểm; bản cam kết', '', '–', ''],
        'Chưa có. Lý do: <passedWhy>. Người bổ sung: <passedBy>, chậm nhất hết ngày 01/02/2024',
      ],
    ])
  })

  it('says of a collective its name once, and of what wants no signature nothing of signatures', () => {
    const [subject] = answer.subjects
    const [, entry] = answer.entries.concat(subject?.entries.slice(0, 1) ?? [])
    if (!subject || !entry) throw new Error('the fixture has a subject and its papers')
    const unit = {
      ...subject,
      subjectKind: 'unit' as const,
      name: 'Ban Tài chính',
      unitName: 'Ban Tài chính',
      notRated: null,
    }
    const open = { ...entry, signed: null, keptAt: '' }
    const entries = [open, { ...open, item: 'notice' as const }]
    const rows = rowsOf(indexPaper({ ...answer, entries: [], subjects: [{ ...unit, entries }] }))
    expect(rows.map((row) => row[row.length > 1 ? 3 : 0])).toEqual([
      ...['Tập thể Ban Tài chính: đã lưu', 'Chưa có bản ký', '–'],
    ])
  })

  it('says how many dossiers it has, and how many others keep', () => {
    const texts = indexPaper(answer).blocks.flatMap((block) => (block.kind === 'text' ? block.text : []))
    expect(texts).toEqual(['Mục lục có 01 hồ sơ, chưa gồm 02 hồ sơ do người khác giữ./.'])
  })
})

describe('minutes of handing over', () => {
  it('say who gives what to whom, and the code in groups that can be read', () => {
    const text = JSON.stringify(handoverPaper(handedOver(say), answer))
    expect(text).toContain('Đồng chí <giver>, <giverPost>')
    expect(text).toContain('Hôm nay, ngày 20 tháng 01 năm 2024, tại <handoverPlace>')
    expect(text).toContain('Số hồ sơ đã lưu: 03')
    expect(text).toMatch(/ĐẠI DIỆN BÊN GIAO.*ĐẠI DIỆN BÊN NHẬN/)
    const party = handoverPaper(handedOver(say), { ...answer, track: { ...answer.track, style: 'party' } })
    expect(JSON.stringify(party)).toContain('Hôm nay, ngày 20/01/2024, tại')
    expect(text).toContain('(lập từ 31 lượt ghi nhận): 01234567 89abcdef 01234567')
  })

  it('of what came later are a supplement', () => {
    const paper = handoverPaper(handedOver(say, { nth: 2 }), answer)
    expect(paper.name).toBe('Biên bản bàn giao bổ sung 01')
    expect(JSON.stringify(paper)).toContain('bổ sung lần 01')
  })
})
