import { expect, test } from 'vitest'
import { plan2023 } from '../plan/plan-2023.ts'
import type { ReceiptData, ReturnedData, YourTurnData } from './mail-data.ts'
import { renderMail } from './render-mail.ts'

const base = {
  webUrl: 'https://kiemdiem.example',
  year: 2023,
  unionName: 'LĐLĐ tỉnh Lai Châu',
  calendar: plan2023.calendar,
  recipientName: 'Lò Thị Mai',
  clerkName: null,
  paper: { id: '2023_p-lo-thi-mai', subjectKind: 'person', subjectName: 'Lò Thị Mai' },
  reference: '2023-037-L2',
} as const
const receipt: ReceiptData = {
  ...base,
  submittedAt: new Date('2023-11-29T09:05:00+07:00'),
  moved: [
    { track: 'partyGroup', stage: 'conference' },
    { track: 'partyCell', stage: 'conference' },
  ],
}
const yourTurn: YourTurnData = {
  ...base,
  recipientName: 'Nguyễn Đức Long',
  unitName: 'Ban Chính sách pháp luật và Quan hệ lao động',
  waiting: [{ track: 'partyGroup', stage: 'conference', dueAt: new Date('2023-12-05T00:00:00+07:00') }],
  mayReturn: true,
}
const returned: ReturnedData = {
  ...base,
  byName: 'Nguyễn Đức Long',
  remarks: 'Mục I.2 cần số liệu.\nMục II chưa nêu nguyên nhân.',
  dueAt: new Date('2023-11-30T00:00:00+07:00'),
}

test('receipt: reference, time and the reviews that moved', () => {
  const mail = renderMail('receipt', receipt)
  expect(mail.subject).toBe('[Kiểm điểm 2023] Đã nhận bản kiểm điểm của đồng chí (2023-037-L2)')
  expect(mail.text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Hệ thống đã nhận bản kiểm điểm của đồng chí lúc 09:05 ngày 29/11/2023, số tiếp nhận 2023-037-L2. Nội dung đã gửi được giữ nguyên, không sửa được nữa.

Hồ sơ đã chuyển bước:

- Diện Đảng đoàn quản lý: Hội nghị kiểm điểm
- Tổ chức đảng, đảng viên: Hội nghị kiểm điểm

Xem lại bản đã gửi: https://kiemdiem.example/ho-so/2023_p-lo-thi-mai

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
})

test('your turn promises a return only to who may make one', () => {
  expect(renderMail('yourTurn', { ...yourTurn, mayReturn: false }).text).not.toContain('đề nghị bổ sung')
})

test('your turn: what, whose paper, by when', () => {
  const mail = renderMail('yourTurn', yourTurn)
  expect(mail.subject).toBe('[Kiểm điểm 2023] Mời đồng chí xem bản kiểm điểm của đồng chí Lò Thị Mai')
  expect(mail.text).toBe(`Kính gửi đồng chí Nguyễn Đức Long,

Đồng chí Lò Thị Mai (Ban Chính sách pháp luật và Quan hệ lao động) đã gửi bản kiểm điểm, số tiếp nhận 2023-037-L2. Việc tiếp theo đang chờ đồng chí:

- Hội nghị kiểm điểm (Diện Đảng đoàn quản lý). Trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12)

Nếu nội dung chưa đầy đủ, đồng chí có thể đề nghị bổ sung, hoàn thiện trước hội nghị.

Xem bản kiểm điểm: https://kiemdiem.example/ho-so/2023_p-lo-thi-mai

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
})

test('returned: the remarks, and that nothing is lost', () => {
  const mail = renderMail('returned', returned)
  expect(mail.subject).toBe('[Kiểm điểm 2023] Đề nghị bổ sung, hoàn thiện bản kiểm điểm của đồng chí (2023-037-L2)')
  expect(mail.text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Đồng chí Nguyễn Đức Long đề nghị bổ sung, hoàn thiện bản kiểm điểm của đồng chí (2023-037-L2), với ý kiến:

> Mục I.2 cần số liệu.
> Mục II chưa nêu nguyên nhân.

Bản đã gửi vẫn được giữ trong hồ sơ; nội dung cũ có sẵn trong bản mới để sửa tiếp, không phải viết lại.

Thời hạn theo kế hoạch: Trước ngày 30/11/2023 (chậm nhất hết thứ Tư, 29/11).

Sửa và gửi lại: https://kiemdiem.example/ban-kiem-diem/2023_p-lo-thi-mai

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
})

test('a collective is named, in place of "đồng chí"', () => {
  const paper = { id: '2023_u-tckt', subjectKind: 'unit', subjectName: 'Ban Tổ chức - Kiểm tra' } as const
  expect(renderMail('receipt', { ...receipt, paper }).subject).toBe(
    '[Kiểm điểm 2023] Đã nhận báo cáo kiểm điểm của Ban Tổ chức - Kiểm tra (2023-037-L2)',
  )
  expect(renderMail('yourTurn', { ...yourTurn, paper }).text).toContain(
    'Ban Tổ chức - Kiểm tra đã gửi báo cáo kiểm điểm, số tiếp nhận 2023-037-L2.',
  )
})

test('the clerk of a person without e-mail learns whom to tell, not what', () => {
  const mail = renderMail('returned', { ...returned, recipientName: 'Vàng A Páo', clerkName: 'Nguyễn Thị Loan' })
  expect(mail.subject).toBe('[Kiểm điểm 2023] Nhờ báo tin cho đồng chí Vàng A Páo')
  expect(mail.text).toBe(`Kính gửi đồng chí Nguyễn Thị Loan,

Đồng chí Vàng A Páo chưa có địa chỉ thư điện tử. Nhờ đồng chí báo để đồng chí Vàng A Páo đăng nhập và xem: ý kiến đề nghị bổ sung, hoàn thiện bản kiểm điểm.

Nội dung chỉ hiển thị cho đồng chí có tên trên, sau khi đăng nhập.

Mở trang đăng nhập: https://kiemdiem.example/

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
  expect(mail.html).not.toContain('Mục I.2')
})

test('each mail has exactly one link, in text and in HTML', () => {
  const mails = [renderMail('receipt', receipt), renderMail('yourTurn', yourTurn), renderMail('returned', returned)]
  for (const { text, html } of mails) {
    expect(text.match(/https?:/g)).toHaveLength(1)
    expect(html.match(/https?:/g)).toHaveLength(1)
    expect(html.match(/<a /g)).toHaveLength(1)
  }
})

test('markup in names and remarks stays text', () => {
  const { html } = renderMail('returned', {
    ...returned,
    byName: '<b>Ai</b>',
    remarks: '<script>alert("x")</script>\n& \'thế\'',
  })
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<b>')
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;<br>&amp; &#39;thế&#39;')
})

test('the HTML of a receipt, whole', () => {
  expect(renderMail('receipt', receipt).html).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="vi">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>[Kiểm điểm 2023] Đã nhận bản kiểm điểm của đồng chí (2023-037-L2)</title></head>
    <body style="margin:0;background:#f4f5f2">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
    <table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #d9dde1"><tr>
    <td style="padding:24px;font:16px/1.55 'Segoe UI',Roboto,Arial,sans-serif;color:#1b1f24">
    <p style="margin:0 0 16px">Kính gửi đồng chí Lò Thị Mai,</p>
    <p style="margin:0 0 16px">Hệ thống đã nhận bản kiểm điểm của đồng chí lúc 09:05 ngày 29/11/2023, số tiếp nhận 2023-037-L2. Nội dung đã gửi được giữ nguyên, không sửa được nữa.</p><p style="margin:0 0 16px">Hồ sơ đã chuyển bước:</p><ul style="margin:0 0 16px;padding-left:24px"><li>Diện Đảng đoàn quản lý: Hội nghị kiểm điểm</li><li>Tổ chức đảng, đảng viên: Hội nghị kiểm điểm</li></ul>
    <p style="margin:0 0 24px"><a href="https://kiemdiem.example/ho-so/2023_p-lo-thi-mai" style="display:inline-block;padding:10px 20px;background:#0b5394;color:#ffffff;text-decoration:none">Xem lại bản đã gửi</a></p>
    <p style="margin:0 0 16px">Trân trọng.</p>
    <p style="margin:0">Ban Tổ chức - Kiểm tra<br>LĐLĐ tỉnh Lai Châu</p>
    </td></tr></table>
    </td></tr></table>
    </body>
    </html>
    "
  `)
})

test('a line break in a name cannot add a header', () => {
  const paper = { ...base.paper, subjectName: 'Mai\r\nBcc: ai@do.example' }
  const { subject } = renderMail('yourTurn', { ...yourTurn, paper })
  expect(subject).toBe('[Kiểm điểm 2023] Mời đồng chí xem bản kiểm điểm của đồng chí Mai Bcc: ai@do.example')
  const long = renderMail('yourTurn', { ...yourTurn, paper: { ...base.paper, subjectName: 'Đ'.repeat(300) } })
  expect(long.subject).toHaveLength(160)
})
