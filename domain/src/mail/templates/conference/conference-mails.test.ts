import { describe, expect, it } from 'vitest'
import type { RenderedMail } from '../../render-mail.ts'
import { openGateOf, maisPaper as ownPaper, render, USUAL } from '../usual.fixture.ts'

const subjectOf = (mail: RenderedMail) => mail.subject.replace('[Kiểm điểm 2023] ', '')

const WHEN_WHERE = `- Thời gian: 08 giờ 00, thứ Hai, 04/12/2023
- Địa điểm: Phòng họp tầng 2
- Chủ trì: đồng chí Nguyễn Đức Long
- Thư ký: đồng chí Vũ Đình Nam`

describe('before a conference', () => {
  it('a call: when, where, what to send by when, and when the papers come', () => {
    expect(render('called').text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Kính mời đồng chí dự hội nghị kiểm điểm của Ban Chính sách pháp luật ngày 04/12/2023.

${WHEN_WHERE}

Hội nghị do Ban Chính sách pháp luật triệu tập.

Đề nghị đồng chí gửi trước hội nghị:

- Bản kiểm điểm của đồng chí: trước ngày 30/11/2023 (chậm nhất hết thứ Tư, 29/11)

Tài liệu của hội nghị được gửi đến người dự chậm nhất hết thứ Tư, 29/11/2023; khi có tài liệu, người dự nhận được thư báo.

Xem nội dung hội nghị: https://kiemdiem.example/hoi-nghi/2023_u-ban_1

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
    expect(subjectOf(render('called'))).toBe('Mời dự hội nghị kiểm điểm của Ban Chính sách pháp luật ngày 04/12/2023')
  })

  it('a call asks nothing of whoever has sent already, and names a collective', () => {
    expect(render('called', { ownPapers: [{ ...ownPaper, state: 'sealed' }] }).text).not.toContain('Đề nghị')
    const collective = { ...ownPaper, subjectKind: 'unit', subjectName: 'Ban Chính sách pháp luật' } as const
    expect(render('called', { ownPapers: [collective] }).text).toContain(
      '- Báo cáo kiểm điểm của Ban Chính sách pháp luật: trước ngày 30/11/2023',
    )
  })

  it('a changed schedule says so; a keeper who is not on the roll is not invited', () => {
    const again = render('called', { occasion: 2 })
    expect(subjectOf(again)).toMatch(/^Thay đổi lịch hội nghị kiểm điểm/)
    expect(again.text).toContain('ngày 04/12/2023 có thay đổi. Lịch hiện nay:')
    const keeper = render('called', { to: 'p-clerk' })
    expect(subjectOf(keeper)).toMatch(/^Lịch hội nghị kiểm điểm/)
    expect(keeper.text).not.toContain('Kính mời')
  })

  it('a cancellation: which, and that nothing sent is lost', () => {
    const mail = render('cancelled')
    expect(subjectOf(mail)).toBe('Hủy lịch hội nghị kiểm điểm của Ban Chính sách pháp luật ngày 04/12/2023')
    expect(mail.text).toContain('Lịch sau đây đã được hủy, đồng chí không phải dự hội nghị')
    expect(mail.text).toContain(WHEN_WHERE)
    expect(mail.text).toContain('Bản kiểm điểm đã gửi được giữ nguyên.')
  })

  it('papers taken back: what does not hold any more, and no reason', () => {
    const mail = render('handoutWithdrawn')
    expect(subjectOf(mail)).toBe('Thu hồi tài liệu hội nghị kiểm điểm của Ban Chính sách pháp luật ngày 04/12/2023')
    expect(mail.text).toContain('đồng chí không đọc trên hệ thống được nữa.')
    expect(mail.text).toContain('Lý do thu hồi được ghi ở trang hội nghị.')
  })

  it('papers out: read them, say that they are there', () => {
    const mail = render('handout')
    expect(subjectOf(mail)).toBe('Tài liệu hội nghị kiểm điểm của Ban Chính sách pháp luật ngày 04/12/2023')
    expect(mail.text).toContain(WHEN_WHERE)
    expect(mail.text).toContain('Đề nghị đồng chí xác nhận đã nhận tài liệu và đọc trước hội nghị.')
    expect(mail.text).toContain('Đọc tài liệu: https://kiemdiem.example/hoi-nghi/2023_u-ban_1/tai-lieu')
  })

  it('a gate that has opened: what is done, whose turn it is', () => {
    const mail = render('gateOpened')
    expect(subjectOf(mail)).toBe('Đã đến lượt kiểm điểm theo thứ tự quy định')
    expect(mail.text).toContain('- Tập thể đã kiểm điểm xong; đến lượt kiểm điểm cá nhân.')
    expect(mail.text).toContain('tổ chức hội nghị kiểm điểm của Ban Chính sách pháp luật ngày 04/12/2023 theo lịch')
    const both = ['unitBeforeHead', 'agencyBeforeCell'].map(openGateOf)
    const elsewhere = render('gateOpened', { to: 'p-huong', gates: { met: both, bound: [] } })
    expect(elsewhere.text).toContain('- Cơ quan đã kiểm điểm xong; đến lượt kiểm điểm người đứng đầu.')
    expect(elsewhere.text).toContain('- Các Ban, Văn phòng đã kiểm điểm xong; đến lượt kiểm điểm tại Chi bộ.')
    expect(elsewhere.text).toContain('Xem các hội nghị: https://kiemdiem.example/hoi-nghi\n')
  })
})

describe('after a conference', () => {
  it('the other signatory learns who has confirmed, and in which role to follow', () => {
    const chair = render('toConfirm')
    expect(chair.text).toContain('Đồng chí Vũ Đình Nam (thư ký) đã xác nhận biên bản hội nghị')
    expect(chair.text).toContain('Đề nghị đồng chí đọc lại và xác nhận với vai trò chủ trì.')
    expect(chair.text).toContain('Đọc và xác nhận biên bản: https://kiemdiem.example/hoi-nghi/2023_u-ban_1/bien-ban')
    const secretary = render('toConfirm', { to: 'p-nam' })
    expect(secretary.text).toContain('Đồng chí Nguyễn Đức Long (chủ trì) đã xác nhận')
    expect(secretary.text).toContain('với vai trò thư ký.')
  })

  it('confirmed minutes: by whom, entered by whom, and that they replace earlier ones', () => {
    const mail = render('minutesConfirmed')
    expect(subjectOf(mail)).toBe('Biên bản hội nghị kiểm điểm của Ban Chính sách pháp luật ngày 04/12/2023')
    expect(mail.text).toContain('đã được chủ trì và thư ký xác nhận.')
    expect(mail.text).toContain('Đồng chí có thể hoàn thiện bản kiểm điểm đã gửi theo ý kiến hội nghị')
    const entered = render('minutesConfirmed', { occasion: 2, minutesEnteredBy: 'Phạm Văn Hòa', ownPapers: [] })
    expect(entered.text).toContain(
      'đã được đồng chí Phạm Văn Hòa nhập từ bản giấy có chữ ký của chủ trì và thư ký. Bản này thay bản đã xác nhận trước đó.',
    )
    expect(entered.text).not.toContain('hoàn thiện')
  })

  it('the head is asked for the proposal, by when', () => {
    const mail = render('toPropose')
    expect(subjectOf(mail)).toBe('Mời đồng chí gửi hồ sơ đề nghị xếp loại của Ban Chính sách pháp luật')
    expect(mail.text).toContain(
      'Thời hạn theo kế hoạch: trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12).\n\nGửi hồ sơ đề nghị xếp loại: https://kiemdiem.example/hoi-nghi/2023_u-ban_1/de-nghi',
    )
    const campaign = { ...USUAL.toPropose.campaign, steps: [] }
    expect(render('toPropose', { campaign }).text).not.toContain('Thời hạn')
  })

  it('the organisers learn that a proposal has come: how many, in which direction', () => {
    const mail = render('proposed')
    expect(subjectOf(mail)).toBe('Ban Chính sách pháp luật đã gửi hồ sơ đề nghị xếp loại')
    expect(mail.text).toContain('ngày 04/12/2023: 08 trường hợp (Diện Đảng đoàn quản lý).')
    expect(render('proposed', { proposal: { items: 8, enteredBy: 'Vũ Đình Nam' } }).text).toContain(
      'Hồ sơ do đồng chí Vũ Đình Nam nhập từ văn bản đã ký của đơn vị.',
    )
  })
})
