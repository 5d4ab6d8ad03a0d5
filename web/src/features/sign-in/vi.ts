import type { Why } from '../../lib/firebase/session.ts'

export const signInWords = {
  product: 'Kiểm điểm, đánh giá, xếp loại chất lượng hằng năm',
  title: 'Đăng nhập',
  identifier: 'Tên đăng nhập hoặc thư điện tử',
  identifierHint: 'Tên đăng nhập in trên Phiếu cấp tài khoản.',
  password: 'Mật khẩu',
  remember: 'Ghi nhớ đăng nhập trên máy này (chỉ chọn khi đây là máy riêng)',
  submit: 'Đăng nhập',
  busy: 'Đang đăng nhập…',
  identifierMissing: 'Xin nhập tên đăng nhập hoặc thư điện tử.',
  passwordMissing: 'Xin nhập mật khẩu.',
  firstTime: 'Lần đầu sử dụng, hoặc quên mật khẩu?',
  firstTimeText: 'Dùng mã truy cập trên Phiếu cấp tài khoản để đặt mật khẩu.',
  firstTimeLink: 'Nhập mã truy cập',
  guide: 'Hướng dẫn đăng nhập',
  why: {
    left: 'Đồng chí đã đăng xuất. Trên máy này không còn giữ nội dung nào của đồng chí.',
    expired:
      'Phiên làm việc đã kết thúc. Xin đăng nhập lại để trở về đúng trang đang làm; nội dung chưa lưu vẫn được giữ trên máy này.',
    idle: 'Phiên làm việc đã kết thúc vì đã lâu không có thao tác. Xin đăng nhập lại để trở về đúng trang đang làm; nội dung chưa lưu vẫn được giữ trên máy này.',
    renewed: 'Đã đổi mật khẩu. Mời đồng chí đăng nhập bằng mật khẩu mới.',
    deactivated:
      'Tài khoản này hiện không được sử dụng, hoặc vừa được đặt mật khẩu mới. Xin đăng nhập lại; nếu không đăng nhập được, xin liên hệ quản trị của cơ quan.',
  } satisfies Record<Why, string>,
}

export const firstAccessWords = {
  title: 'Đặt mật khẩu',
  intro:
    'Mã truy cập in trên Phiếu cấp tài khoản, chỉ dùng được một lần. Mã chỉ hết hiệu lực khi đồng chí đặt xong mật khẩu.',
  code: 'Mã truy cập',
  codeHint: 'Gồm 20 ký tự, chia 5 nhóm. Gõ chữ hoa hay chữ thường, có dấu gạch hay không đều được.',
  codeRead: (grouped: string, count: number, length: number) => `Đã nhập ${count}/${length} ký tự: ${grouped || '…'}`,
  codeMissing: 'Xin nhập mã truy cập in trên Phiếu cấp tài khoản.',
  codeLength: (count: number, length: number) => `Mã truy cập có ${length} ký tự, đồng chí đã nhập ${count} ký tự.`,
  password: 'Mật khẩu mới',
  passwordHint:
    'Ít nhất 10 ký tự; không bắt buộc chữ hoa, số hay dấu. Dễ nhớ và khó đoán nhất là ba, bốn từ không liên quan, ví dụ một cụm từ chỉ riêng đồng chí biết. Không dùng tên đăng nhập, ngày sinh hay dãy số liền nhau.',
  repeat: 'Nhập lại mật khẩu mới',
  repeatMismatch: 'Hai lần nhập chưa giống nhau. Xin nhập lại.',
  submit: 'Đặt mật khẩu và đăng nhập',
  busy: 'Đang đặt mật khẩu…',
  done: (userName: string) => `Đã đặt mật khẩu. Tên đăng nhập của đồng chí là ${userName}.`,
  doneNotIn: (userName: string) =>
    `Mật khẩu đã được đặt nhưng chưa đăng nhập được. Xin đăng nhập bằng tên ${userName} và mật khẩu vừa đặt.`,
  toSignIn: 'Đến trang đăng nhập',
}
