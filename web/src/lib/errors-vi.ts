import { ENTRANCE_REFUSALS } from '@kiemdiem/domain/refusals/entrance'
import type { RefusalRow } from '@kiemdiem/domain/refusals/refusal'

/**
 * Sentences for what a server function or sign-in refused: what happened, what is safe, what to do.
 * Keys are `details.reason` of the functions.
 */
const REASONS: Record<string, string> = Object.fromEntries(
  Object.entries(ENTRANCE_REFUSALS).map(([code, { sentence }]) => [code, sentence]),
)

/** Of Firebase itself. A wrong password and an unknown account read the same, on purpose. */
const WRONG_ACCOUNT =
  'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại; nếu quên mật khẩu, xin đề nghị quản trị cấp mã truy cập mới.'
const DISCONNECTED =
  'Chưa gửi được vì mất kết nối với máy chủ. Nội dung vẫn còn nguyên trên màn hình; xin kiểm tra mạng rồi bấm lại.'
const THROTTLED = 'Đã thử quá nhiều lần. Để bảo vệ tài khoản, xin chờ ít phút rồi thử lại.'
const DENIED = 'Việc này không thuộc thẩm quyền của đồng chí. Chưa có gì thay đổi.'
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
  'functions/unauthenticated':
    'Phiên làm việc đã kết thúc. Xin đăng nhập lại; nội dung đã viết vẫn được giữ trên máy này.',
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
export const learnSentences = (refusals: Readonly<Record<string, RefusalRow>>): void => {
  for (const [code, { sentence }] of Object.entries(refusals)) REASONS[code] = sentence
}

/** The sentence of a reason found on this side, before the server is asked. */
export const sentenceOfReason = (reason: string): string => REASONS[reason] ?? UNKNOWN

/** The sentence to show for whatever a call, a sign-in or a save threw. */
export const sentenceFor = (error: unknown): string => {
  const byReason = REASONS[reasonOf(error) ?? '']
  const fault = field(field(error, 'details'), 'fault')
  // What was not foreseen has a number, to be read out to whoever looks into the log.
  if (byReason !== undefined) return typeof fault === 'string' ? `${byReason} Mã lỗi: ${fault}.` : byReason
  const code = field(error, 'code')
  return (typeof code === 'string' && CODES[code]) || UNKNOWN
}
