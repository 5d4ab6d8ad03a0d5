import type { RefusalRow } from './refusal.ts'

/** What may be refused before somebody has signed in: the light part of the table, for the first page. */
export const ENTRANCE_REFUSALS = {
  codeUnknown: {
    status: 'not-found',
    sentence: 'Mã truy cập không đúng. Xin kiểm tra lại từng nhóm ký tự trên Phiếu cấp tài khoản.',
  },
  codeUsed: {
    status: 'failed-precondition',
    sentence:
      'Mã truy cập này đã được sử dụng. Nếu đồng chí đã đặt mật khẩu, xin mời đăng nhập; nếu không, xin đề nghị quản trị cấp mã mới.',
  },
  codeBusy: {
    status: 'failed-precondition',
    sentence: 'Mã truy cập đang được dùng ở một nơi khác. Xin chờ 02 phút rồi thử lại; mã vẫn còn hiệu lực.',
  },
  tooManyTries: {
    status: 'resource-exhausted',
    sentence:
      'Trong ít phút qua đã thử quá nhiều lần, từ mạng này hoặc với tên này. Để bảo vệ tài khoản, xin chờ 15 phút rồi thử lại; mã truy cập và mật khẩu vẫn như cũ.',
  },
  codeHeld: {
    status: 'failed-precondition',
    sentence:
      'Mã truy cập đúng nhưng chưa dùng được: tài khoản này đang được sử dụng hoặc đã được giao quyền, nên mã mới cần thêm một người xác nhận. Xin báo quản trị hoặc người đứng đầu; mã vẫn còn hiệu lực.',
  },
  codeExpired: { status: 'failed-precondition', sentence: 'Mã truy cập đã hết hạn. Xin đề nghị quản trị cấp mã mới.' },
  passwordTooShort: { status: 'invalid-argument', sentence: 'Mật khẩu cần có ít nhất 10 ký tự.' },
  passwordTooLong: { status: 'invalid-argument', sentence: 'Mật khẩu dài quá 128 ký tự. Xin chọn mật khẩu ngắn hơn.' },
  passwordCommon: {
    status: 'invalid-argument',
    sentence:
      'Mật khẩu này dễ đoán (thông dụng hoặc gần với tên đăng nhập). Xin chọn một cụm từ khác, ví dụ ba, bốn từ không liên quan.',
  },
  signInAgain: {
    status: 'failed-precondition',
    sentence: 'Để bảo vệ tài khoản, xin nhập lại mật khẩu đang dùng rồi đổi ngay. Mật khẩu chưa thay đổi.',
  },
  lastAdmin: {
    status: 'failed-precondition',
    sentence:
      'Đây là quản trị duy nhất đang hoạt động nên chưa thể khóa hoặc bỏ quyền. Xin giao quyền quản trị cho một đồng chí khác trước.',
  },
  personInactive: {
    status: 'failed-precondition',
    sentence:
      'Tài khoản đang bị khóa nên mã truy cập chưa dùng được; mã chưa mất hiệu lực. Xin đề nghị quản trị mở khóa rồi thử lại.',
  },
  personLeft: {
    status: 'failed-precondition',
    sentence: 'Đồng chí này không còn công tác tại cơ quan nên không cấp mã truy cập. Mã đã cấp trước đây vẫn như cũ.',
  },
  unknownPerson: { status: 'not-found', sentence: 'Không tìm thấy đồng chí này trong danh sách. Xin tải lại trang.' },
  notYours: {
    status: 'permission-denied',
    sentence: 'Việc này không thuộc thẩm quyền của đồng chí. Chưa có gì thay đổi.',
  },
  badInput: {
    status: 'invalid-argument',
    sentence: 'Nội dung gửi lên không đúng mẫu nên chưa có gì thay đổi. Xin tải lại trang và thử lại.',
  },
  notSignedIn: {
    status: 'unauthenticated',
    sentence: 'Phiên làm việc đã kết thúc. Xin đăng nhập lại; nội dung đã viết vẫn được giữ trên máy này.',
  },
  sessionEnded: {
    status: 'unauthenticated',
    sentence:
      'Phiên làm việc này không còn hiệu lực vì tài khoản vừa bị khóa, được mở khóa hoặc đặt mật khẩu mới. Chưa có gì thay đổi; xin đăng nhập lại, nội dung đã viết vẫn được giữ trên máy này.',
  },
  sessionExpired: {
    status: 'unauthenticated',
    sentence:
      'Phiên làm việc đã kéo dài quá thời gian cho phép nên đã kết thúc. Chưa có gì thay đổi; xin đăng nhập lại, nội dung đã viết vẫn được giữ trên máy này.',
  },
  otherOrigin: {
    status: 'permission-denied',
    sentence:
      'Trang này không mở từ địa chỉ chính thức của hệ thống nên yêu cầu không được thực hiện. Xin mở lại đúng địa chỉ ghi trên Phiếu cấp tài khoản.',
  },
  noAppCheck: {
    status: 'unauthenticated',
    sentence: 'Máy chủ chưa nhận ra trang này. Xin tải lại trang; nếu vẫn vậy, xin báo quản trị.',
  },
  inactive: {
    status: 'permission-denied',
    sentence: 'Tài khoản của đồng chí hiện không được sử dụng. Chưa có gì thay đổi; xin liên hệ quản trị.',
  },
  notAdmin: { status: 'permission-denied', sentence: 'Việc này chỉ dành cho quản trị tài khoản. Chưa có gì thay đổi.' },
  tryAgain: {
    status: 'unavailable',
    sentence: 'Máy chủ đang bận nên chưa làm xong việc này. Xin chờ ít giây rồi bấm lại; bấm lại không làm hai lần.',
  },
  // An error may follow the commit: neither of these two may say that nothing has changed.
  broken: {
    status: 'unknown',
    sentence:
      'Có lỗi ở máy chủ, việc này có thể đã xong hoặc chưa. Xin tải lại trang để xem tình trạng hiện nay; bấm lại không làm hai lần. Nếu lỗi lặp lại, xin báo quản trị, nêu rõ thời điểm.',
  },
} as const satisfies Record<string, RefusalRow>
