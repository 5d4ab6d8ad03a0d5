import { expect, test } from 'vitest'
import { holds, pendingRoles, render } from '../usual.fixture.ts'

const SIGNED = `
Trân trọng.

Ban Tổ chức - Kiểm tra
LĐLĐ tỉnh Lai Châu`
const UNKNOWN =
  'Nếu đồng chí không biết hoặc không đồng ý việc này, xin báo ngay quản trị tài khoản hoặc bộ phận tổ chức của cơ quan.'

test('roles changed: what holds, what waits, by whom, and whom to tell if one knows nothing of it', () => {
  const access = { admin: false, organiser: [], pending: { roles: pendingRoles, confirmers: [] } }
  expect(render('rolesChanged', { access }).text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Quyền của tài khoản của đồng chí vừa có thay đổi (ngày 29/11/2023, người thực hiện: đồng chí Đỗ Minh Tuấn).

Hiện không có quyền riêng nào đang có hiệu lực.

Quyền còn chờ người thứ hai xác nhận:

- Bộ phận tổ chức: Diện Đảng đoàn quản lý

${UNKNOWN}

Xem tài khoản của tôi: https://kiemdiem.example/tai-khoan-cua-toi
${SIGNED}`)
  expect(render('rolesChanged').text).toContain('Quyền đang có hiệu lực:\n\n- Bộ phận tổ chức: Diện Đảng đoàn quản lý')
})

test('to anybody else it says whose account it is', () => {
  const long = { to: 'p-long' }
  expect(render('rolesChanged', long).subject).toBe(
    '[Kiểm điểm 2023] Quyền của tài khoản của đồng chí Lò Thị Mai có thay đổi',
  )
  expect(render('codeIssued', long).text).toContain('cho tài khoản của đồng chí Lò Thị Mai (ngày 29/11/2023')
  expect(render('passwordSet', long).text).toContain('mật khẩu của tài khoản của đồng chí Lò Thị Mai đã được đặt lại')
})

test('a code issued: what it does to the password, and that it waits while it does', () => {
  expect(render('codeIssued').text).toContain('Ai dùng mã này sẽ đặt được mật khẩu mới')
  expect(render('codeIssued').text).not.toContain('còn chờ')
  const code = { by: 'p-tuan', at: new Date(0), confirmers: [] }
  const access = { admin: false, organiser: [], pending: { code, confirmers: [] } }
  expect(render('codeIssued', { access }).text).toContain('Mã chưa có hiệu lực: còn chờ người thứ hai')
})

test('an invitation names the user name and the slip, has no code, and is for the last code while it is unused', () => {
  expect(render('invited').text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Tài khoản của đồng chí trên hệ thống kiểm điểm, đánh giá, xếp loại đã được cấp mã truy cập (ngày 29/11/2023, người thực hiện: đồng chí Đỗ Minh Tuấn).

Tên đăng nhập của đồng chí: lothimai

Quản trị tài khoản hoặc đầu mối của đơn vị sẽ trao tận tay đồng chí Phiếu cấp tài khoản, trên đó in mã truy cập dùng một lần để đồng chí tự đặt mật khẩu. Mã không gửi qua thư; xin không cho ai khác biết mã.

${UNKNOWN}

Nhập mã truy cập trên phiếu: https://kiemdiem.example/ma-truy-cap
${SIGNED}`)
  const invitation = { userName: 'lothimai', current: 3, used: false }
  expect(holds('invited')).toBe(true)
  expect(holds('invited', { invitation: { ...invitation, used: true } })).toBe(false)
  expect(holds('invited', { invitation: { ...invitation, current: 4 } })).toBe(false)
})

test('something to confirm is true while anything waits, and names all that does', () => {
  expect(render('accessToConfirm').text).toContain(
    '- Bộ phận tổ chức: Diện Đảng đoàn quản lý\n- Mã truy cập mới, thay mật khẩu đang dùng',
  )
  expect(holds('accessToConfirm')).toBe(true)
  expect(holds('accessToConfirm', { access: { admin: false, organiser: [], pending: { confirmers: [] } } })).toBe(false)
})

test('an e-mail replaced: told at the old address and at the new one, without naming either', () => {
  expect(render('addressLeft').text).toBe(`Kính gửi đồng chí Lò Thị Mai,

Trong danh sách cán bộ, địa chỉ thư điện tử của tài khoản của đồng chí vừa được thay đổi (ngày 29/11/2023, người thực hiện: đồng chí Đỗ Minh Tuấn).

Từ nay thư báo không còn được gửi đến địa chỉ này nữa.

${UNKNOWN}

Xem tài khoản của tôi: https://kiemdiem.example/
${SIGNED}`)
  expect(render('addressChanged').text).toContain('được gửi đến địa chỉ mới.')
  expect(render('addressChanged', { to: 'p-long' }).subject).toBe(
    '[Kiểm điểm 2023] Thư điện tử của tài khoản của đồng chí Lò Thị Mai đã thay đổi',
  )
})
