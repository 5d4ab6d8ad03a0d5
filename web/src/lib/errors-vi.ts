/**
 * Sentences for what a server function or sign-in refused: what happened, what is safe, what to do.
 * Keys are `details.reason` of the functions.
 */
const REASONS: Record<string, string> = {
  codeUnknown: 'Mã truy cập không đúng. Đồng chí kiểm tra lại từng nhóm ký tự trên Phiếu cấp tài khoản.',
  codeUsed:
    'Mã truy cập này đã được sử dụng. Nếu đồng chí đã đặt mật khẩu, xin mời đăng nhập; nếu không, xin đề nghị quản trị cấp mã mới.',
  codeBusy: 'Mã truy cập đang được dùng ở một nơi khác. Xin chờ 02 phút rồi thử lại; mã vẫn còn hiệu lực.',
  codeExpired: 'Mã truy cập đã hết hạn. Xin đề nghị quản trị cấp mã mới.',
  passwordTooShort: 'Mật khẩu cần có ít nhất 10 ký tự.',
  passwordTooLong: 'Mật khẩu dài quá 128 ký tự. Xin chọn mật khẩu ngắn hơn.',
  passwordCommon:
    'Mật khẩu này dễ đoán (thông dụng hoặc gần với tên đăng nhập). Xin chọn một cụm từ khác, ví dụ ba, bốn từ không liên quan.',
  lastAdmin:
    'Đây là quản trị duy nhất đang hoạt động nên chưa thể khóa hoặc bỏ quyền. Xin giao quyền quản trị cho một đồng chí khác trước.',
  personInactive:
    'Tài khoản đang bị khóa hoặc đồng chí này không còn công tác, nên mã truy cập không cấp và không dùng được. Xin liên hệ quản trị.',
  unknownPerson: 'Không tìm thấy đồng chí này trong danh sách. Xin tải lại trang.',
  notYours: 'Việc này không thuộc thẩm quyền của đồng chí. Chưa có gì thay đổi.',
  badInput: 'Nội dung gửi lên không đúng mẫu nên chưa có gì thay đổi. Xin tải lại trang và thử lại.',
  notSignedIn: 'Phiên làm việc đã hết. Xin đăng nhập lại; nội dung đã viết vẫn được giữ trên máy này.',
  noAppCheck: 'Máy chủ chưa nhận ra trang này. Xin tải lại trang; nếu vẫn vậy, xin báo quản trị.',
  inactive: 'Tài khoản của đồng chí hiện không được sử dụng. Chưa có gì thay đổi; xin liên hệ quản trị.',
  notAdmin: 'Việc này chỉ dành cho quản trị tài khoản. Chưa có gì thay đổi.',
  tryAgain: 'Máy chủ đang bận nên chưa làm xong việc này. Xin chờ ít giây rồi bấm lại; bấm lại không làm hai lần.',
  // An error may follow the commit: neither of the two may say that nothing has changed.
  broken:
    'Có lỗi ở máy chủ, việc này có thể đã xong hoặc chưa. Xin tải lại trang để xem tình trạng hiện nay; bấm lại không làm hai lần. Nếu lỗi lặp lại, xin báo quản trị, nêu rõ thời điểm.',
}

/** Of Firebase itself. A wrong password and an unknown account read the same, on purpose. */
const WRONG_ACCOUNT =
  'Tên đăng nhập hoặc mật khẩu chưa đúng. Đồng chí kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại; nếu quên mật khẩu, xin đề nghị quản trị cấp mã truy cập mới.'
const DISCONNECTED =
  'Chưa gửi được vì mất kết nối với máy chủ. Nội dung vẫn còn nguyên trên màn hình; xin kiểm tra mạng rồi bấm lại.'
const THROTTLED = 'Đã thử quá nhiều lần. Để bảo vệ tài khoản, xin chờ ít phút rồi thử lại.'
const DENIED = 'Đồng chí không có quyền làm việc này. Chưa có gì thay đổi.'
const CODES: Record<string, string> = {
  'auth/invalid-credential': WRONG_ACCOUNT,
  'auth/user-not-found': WRONG_ACCOUNT,
  'auth/wrong-password': WRONG_ACCOUNT,
  'auth/invalid-email': WRONG_ACCOUNT,
  'auth/user-disabled': WRONG_ACCOUNT,
  'auth/too-many-requests': THROTTLED,
  'auth/network-request-failed': DISCONNECTED,
  'functions/resource-exhausted': THROTTLED,
  'functions/unavailable': DISCONNECTED,
  'functions/deadline-exceeded':
    'Máy chủ trả lời chậm nên chưa biết kết quả. Xin tải lại trang để xem trước khi bấm lại; bấm lại cũng không làm hai lần.',
  // The functions client reports an unreachable server as "internal" without details.
  'functions/internal': DISCONNECTED,
  'functions/permission-denied': DENIED,
  'functions/unauthenticated': 'Phiên làm việc đã hết. Xin đăng nhập lại; nội dung đã viết vẫn được giữ trên máy này.',
  'permission-denied': DENIED,
  unavailable: DISCONNECTED,
}
const UNKNOWN =
  'Có lỗi ngoài dự kiến, việc này có thể đã xong hoặc chưa. Xin tải lại trang để xem tình trạng hiện nay rồi hãy bấm lại.'

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** The machine's reason, when the server gave one: to put a message at its field. */
export const reasonOf = (error: unknown): string | null => {
  const reason = field(field(error, 'details'), 'reason')
  return typeof reason === 'string' ? reason : null
}

/** Where a refusal says what stands in the way: machine reasons by row, review, rule or field id; empty when it does not say. */
export const refusedAt = (error: unknown): Record<string, string> => {
  const at = field(field(error, 'details'), 'at')
  if (typeof at !== 'object' || at === null) return {}
  return Object.fromEntries(
    Object.entries(at).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/**
 * Adds the sentences of what only signed-in screens ask for: the pages before sign-in are light, and theirs come first.
 */
export const learnSentences = (sentences: Readonly<Record<string, string>>): void => {
  Object.assign(REASONS, sentences)
}

/** The sentence of a reason found on this side, before the server is asked. */
export const sentenceOfReason = (reason: string): string => REASONS[reason] ?? UNKNOWN

/** The sentence to show for whatever a call, a sign-in or a save threw. */
export const sentenceFor = (error: unknown): string => {
  const byReason = REASONS[reasonOf(error) ?? '']
  if (byReason !== undefined) return byReason
  const code = field(error, 'code')
  return (typeof code === 'string' && CODES[code]) || UNKNOWN
}
