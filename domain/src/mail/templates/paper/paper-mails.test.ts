import { expect, test } from 'vitest'
import { render, USUAL } from '../usual.fixture.ts'

const { paper } = USUAL.receipt
const long = { recipientName: 'Nguyễn Đức Long' }

test('receipt: reference, time and the reviews that moved', () => {
  const mail = render('receipt')
  expect(mail.subject).toBe('[Kiểm điểm 2023] Đã nhận bản kiểm điểm của đồng chí (2023-037-L2)')
  expect(mail.text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Hệ thống đã nhận bản kiểm điểm của đồng chí lúc 09:05 ngày 29/11/2023, số tiếp nhận 2023-037-L2. Nội dung đã gửi được giữ nguyên và chỉ còn để xem.

Hồ sơ đã chuyển bước:

- Diện Đảng đoàn quản lý: Hội nghị kiểm điểm
- Tổ chức đảng, đảng viên: Hội nghị kiểm điểm

Xem lại bản đã gửi: https://kiemdiem.example/ho-so/2023_p-lo-thi-mai

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
})

test('your turn promises a return only to who may make one', () => {
  const asked = 'đồng chí có thể đề nghị bổ sung'
  expect(render('yourTurn').text).toContain(asked)
  expect(render('yourTurn', { to: 'p-huong' }).text).not.toContain(asked)
  const campaign = { ...USUAL.yourTurn.campaign, status: 'closed' } as const
  expect(render('yourTurn', { campaign }).text).not.toContain(asked)
})

test('your turn: what, whose paper, by when', () => {
  const mail = render('yourTurn', {}, long)
  expect(mail.subject).toBe('[Kiểm điểm 2023] Mời đồng chí xem bản kiểm điểm của đồng chí Lò Thị Mai')
  expect(mail.text).toBe(`Kính gửi đồng chí Nguyễn Đức Long,

Đồng chí Lò Thị Mai (Ban Chính sách pháp luật và Quan hệ lao động) đã gửi bản kiểm điểm, số tiếp nhận 2023-037-L2. Đề nghị đồng chí đọc, chuẩn bị bước tiếp theo:

- Hội nghị kiểm điểm (Diện Đảng đoàn quản lý), xong trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12)

Nếu nội dung chưa đầy đủ, đồng chí có thể đề nghị bổ sung, hoàn thiện trước hội nghị.

Xem bản kiểm điểm: https://kiemdiem.example/ho-so/2023_p-lo-thi-mai

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
})

test('returned: by when it is wanted again, where that was named', () => {
  const returned = { byName: 'Nguyễn Đức Long', remarks: 'Bổ sung.', wantedBy: '2023-11-30' }
  const { text } = render('returned', { returned })
  expect(text).toContain('Đề nghị gửi lại: trước ngày 30/11/2023')
  expect(text).not.toContain('Thời hạn theo kế hoạch')
})

test('returned: the remarks, and that nothing is lost', () => {
  const mail = render('returned')
  expect(mail.subject).toBe('[Kiểm điểm 2023] Đề nghị bổ sung, hoàn thiện bản kiểm điểm của đồng chí (2023-037-L2)')
  expect(mail.text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Đồng chí Nguyễn Đức Long đề nghị bổ sung, hoàn thiện bản kiểm điểm của đồng chí (2023-037-L2), với ý kiến:

> Mục I.2 cần số liệu.
> Mục II chưa nêu nguyên nhân.

Bản đã gửi vẫn được giữ trong hồ sơ; nội dung cũ có sẵn trong bản mới để sửa tiếp, không phải viết lại.

Thời hạn theo kế hoạch: trước ngày 30/11/2023 (chậm nhất hết thứ Tư, 29/11).

Sửa và gửi lại: https://kiemdiem.example/ban-kiem-diem/2023_p-lo-thi-mai

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
})

test('a collective is named, in place of "đồng chí"', () => {
  const collective = { ...paper, subjectKind: 'unit', subjectName: 'Ban Tổ chức - Kiểm tra' } as const
  expect(render('receipt', { paper: collective }).subject).toBe(
    '[Kiểm điểm 2023] Đã nhận báo cáo kiểm điểm của Ban Tổ chức - Kiểm tra (2023-037-L2)',
  )
  expect(render('yourTurn', { paper: collective }).text).toContain(
    'Ban Tổ chức - Kiểm tra đã gửi báo cáo kiểm điểm, số tiếp nhận 2023-037-L2.',
  )
})

test('the clerk of a person without e-mail learns whom to tell, not what', () => {
  const mail = render('returned', {}, { recipientName: 'Vàng A Páo', clerkName: 'Nguyễn Thị Loan' })
  expect(mail.subject).toBe('[Kiểm điểm 2023] Nhờ báo tin cho đồng chí Vàng A Páo')
  expect(mail.text).toBe(`Kính gửi đồng chí Nguyễn Thị Loan,

Đồng chí Vàng A Páo chưa có địa chỉ thư điện tử. Nhờ đồng chí báo để đồng chí Vàng A Páo đăng nhập và xem: ý kiến đề nghị bổ sung, hoàn thiện bản kiểm điểm.

Nội dung chỉ đồng chí Vàng A Páo đọc được, sau khi đăng nhập.

Mở trang đăng nhập: https://kiemdiem.example/

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
  expect(mail.html).not.toContain('Mục I.2')
})

test('markup in names and remarks stays text', () => {
  const { html } = render('returned', {
    returned: { byName: '<b>Ai</b>', remarks: '<script>alert("x")</script>\n& \'thế\'' },
  })
  expect(html).not.toContain('<script')
  expect(html).not.toContain('<b>')
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;<br>&amp; &#39;thế&#39;')
})

test('the HTML of a receipt, whole', () => {
  expect(render('receipt').html).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="vi">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>[Kiểm điểm 2023] Đã nhận bản kiểm điểm của đồng chí (2023-037-L2)</title></head>
    <body style="margin:0;background:#f4f5f2">
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
    <table role="presentation" cellpadding="0" cellspacing="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid #d9dde1"><tr>
    <td style="padding:24px;font:16px/1.55 'Segoe UI',Roboto,Arial,sans-serif;color:#1b1f24">
    <p style="margin:0 0 16px">Kính gửi đồng chí Lò Thị Mai,</p>
    <p style="margin:0 0 16px">Hệ thống đã nhận bản kiểm điểm của đồng chí lúc 09:05 ngày 29/11/2023, số tiếp nhận 2023-037-L2. Nội dung đã gửi được giữ nguyên và chỉ còn để xem.</p><p style="margin:0 0 16px">Hồ sơ đã chuyển bước:</p><ul style="margin:0 0 16px;padding-left:24px"><li>Diện Đảng đoàn quản lý: Hội nghị kiểm điểm</li><li>Tổ chức đảng, đảng viên: Hội nghị kiểm điểm</li></ul>
    <p style="margin:0 0 24px"><a href="https://kiemdiem.example/ho-so/2023_p-lo-thi-mai" style="display:inline-block;padding:10px 20px;background:#0b5394;color:#ffffff;text-decoration:none">Xem lại bản đã gửi</a></p>
    <p style="margin:0 0 16px">Trân trọng.</p>
    <p style="margin:0">Ban Tổ chức - Kiểm tra<br>LĐLĐ tỉnh Lai Châu</p>
    </td></tr></table>
    </td></tr></table>
    </body>
    </html>"
  `)
})

test('a line break in a name cannot add a header', () => {
  const named = (subjectName: string) => render('yourTurn', { paper: { ...paper, subjectName } })
  expect(named('Mai\r\nBcc: ai@do.example').subject).toBe(
    '[Kiểm điểm 2023] Mời đồng chí xem bản kiểm điểm của đồng chí Mai Bcc: ai@do.example',
  )
  expect(named('Đ'.repeat(300)).subject).toHaveLength(160)
})

test('a version completed after the conference moved nothing, and its receipt says so', () => {
  const mail = render('receipt', { submittedAt: new Date('2023-12-06T09:05:00+07:00') })
  expect(mail.text).toContain('lúc 09:05 ngày 06/12/2023')
  expect(mail.text).not.toContain('chuyển bước')
})

test('a suggested issue: where it is answered and by when, never what it is', () => {
  const mail = render('suggested')
  expect(mail.subject).toBe('[Kiểm điểm 2023] Gợi ý kiểm điểm đối với đồng chí')
  expect(mail.text).toContain(
    'Đồng chí Lò Thị Hương gửi gợi ý kiểm điểm, đề nghị giải trình tại mục IV của bản kiểm điểm của đồng chí. Nội dung, căn cứ gợi ý hiện ở mục đó sau khi đăng nhập.',
  )
  expect(mail.text).toContain('Thời hạn gửi bản: trước ngày 30/11/2023 (chậm nhất hết thứ Tư, 29/11).')
  expect(mail.text).toContain('Xem gợi ý và viết giải trình: https://kiemdiem.example/ban-kiem-diem/2023_p-lo-thi-mai')
})

test('entered for you: by whom, the day of the paper, and how to object; nothing of what it says or where it lies', () => {
  const mail = render('enteredForYou')
  expect(mail.subject).toBe('[Kiểm điểm 2023] Đã nhập thay bản kiểm điểm của đồng chí từ bản giấy (2023-037-L2)')
  expect(mail.text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Đồng chí Vũ Đình Nam đã nhập thay bản kiểm điểm của đồng chí từ bản giấy ký ngày 20/11/2023, số tiếp nhận 2023-037-L2.

Nếu không đúng bản đồng chí đã ký, xin mở trang dưới đây và chọn “Tôi không đồng ý với nội dung nhập thay”; bộ phận tổ chức sẽ xem xét.

Xem bản đã nhập: https://kiemdiem.example/ho-so/2023_p-lo-thi-mai

Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`)
})

test('an entry that is objected to: whose, and what may be done', () => {
  const mail = render('entryObjected')
  expect(mail.subject).toBe(
    '[Kiểm điểm 2023] Không đồng ý với bản kiểm điểm nhập thay của đồng chí Lò Thị Mai (2023-037-L2)',
  )
  expect(mail.text).toContain('nếu cần, xin đối chiếu bản giấy và đề nghị bổ sung, hoàn thiện')
  expect(mail.text).toContain('Xem ý kiến về bản đã nhập: https://kiemdiem.example/ho-so/2023_p-lo-thi-mai')
  // A unit's clerk, who entered it, does not read the paper.
  expect(render('entryObjected', { to: 'p-nam' }).text).toContain('kiemdiem.example/nhap-thay/2023_p-lo-thi-mai')
})

test('that no level is given, or again is: that it changed and whom to ask, never which or why', () => {
  const mail = render('notRatedChanged')
  expect(mail.subject).toBe('[Kiểm điểm 2023] Thay đổi diện xếp loại chất lượng của đồng chí')
  expect(mail.text).toContain(
    'Việc xếp loại hiện nay và lý do không xếp loại (nếu có) hiện ở trang dưới đây sau khi đăng nhập.',
  )
  expect(mail.text).toContain('Xem hồ sơ: https://kiemdiem.example/ban-kiem-diem/2023_p-lo-thi-mai')
})
