/**
 * The atoms of the access policy: what a person can be to a document, and what must hold for it. Each is one
 * clause of firestore.rules or one check of a callable; the matrix test tries every combination of them.
 */

/** What a person is, by account, role or relation. Relations stand in the header, resolved at opening. */
export const WHO = {
  anyone: 'Bất kỳ ai, kể cả chưa đăng nhập',
  active: 'Mọi người có tài khoản đang hoạt động',
  self: 'Chính người đó',
  admin: 'Quản trị tài khoản',
  organiser: 'Bộ phận tổ chức của hướng xếp loại đó',
  otherOrganiser: 'Bộ phận tổ chức của hướng xếp loại đó, trừ chính người được đánh giá và người chịu trách nhiệm gửi',
  writer: 'Người viết bản kiểm điểm',
  responsible: 'Người chịu trách nhiệm gửi',
  returner: 'Người có quyền đề nghị bổ sung, hoàn thiện (trưởng đơn vị)',
  audience: 'Người được giao đọc bản đã gửi',
  reader: 'Người viết hoặc người xử lý hồ sơ',
  viewer: 'Trưởng đơn vị, đầu mối của đơn vị',
  invited: 'Người dự hội nghị có tài khoản, chủ trì, thư ký, trưởng đơn vị, đầu mối',
  keeper: 'Chủ trì, thư ký, trưởng đơn vị, đầu mối của đơn vị tổ chức hội nghị',
  signatory: 'Chủ trì hoặc thư ký hội nghị',
  voter: 'Người có mặt, có quyền bỏ phiếu',
  unitHead: 'Trưởng đơn vị tổ chức hội nghị',
  attended: 'Người đã dự hội nghị và người được đánh giá',
  actAudience: 'Người được giao đọc văn bản đó',
  codeHolder: 'Người giữ mã truy cập',
} as const
export type Who = keyof typeof WHO

/** What must hold besides. The key is the reason of the refusal when it is the first that does not. */
export const WHEN = {
  accepted: 'bản kiểm điểm đã được tiếp nhận',
  campaignOpen: 'đợt kiểm điểm đang mở',
  selfReviewOpen: 'còn ít nhất một hướng chưa khóa bước tự kiểm điểm',
  notSealed: 'bản kiểm điểm chưa gửi hoặc đã được đề nghị bổ sung',
  notWaiting: 'không có bản vừa gửi đang chờ tiếp nhận',
  sameRevision: 'đúng lần viết hiện tại',
  oneOwnSection: 'chỉ sửa một mục của mẫu, ghi tên mình, nối tiếp bản đã thấy',
  equalsDraft: 'nội dung gửi đúng như bản đang viết, ghi tên và giờ hệ thống',
  noReturner: 'là bản của trưởng đơn vị hoặc của tập thể',
  notWriter: 'không phải người viết bản đó',
  atConference: 'mọi hồ sơ của bản đó đang ở bước hội nghị, đúng lần gửi đã đọc',
  remarksGiven: 'có nội dung đề nghị',
  beforeSelfReview: 'bản kiểm điểm chưa gửi hoặc đã được đề nghị bổ sung, chưa quá số vấn đề cho phép',
  issueGiven: 'có vấn đề, căn cứ và văn bản',
  afterOwnConference: 'hội nghị đã có biên bản được xác nhận và bản đã gửi',
  stillScheduled: 'hội nghị chưa họp, đúng lần lập đã xem',
  scheduleValid: 'thành phần, nội dung, người chủ trì và thư ký hợp lệ',
  reasonsGiven: 'có lý do cho mỗi điều khác quy định',
  reasonGiven: 'có lý do',
  notCancelled: 'hội nghị không bị hủy',
  onRoll: 'người nhận có trong thành phần, cách giao hợp lệ',
  handedOut: 'tài liệu đã được gửi đến người đó',
  meetingOpen: 'hội nghị đang họp, biên bản chưa có ai xác nhận',
  oneRow: 'ghi đúng một dòng theo mẫu, ghi tên và giờ hệ thống, nối tiếp bản đã thấy',
  ownNote: 'ghi chú của chính mình về một người có trong nội dung, đúng mẫu',
  asSeen: 'biên bản đúng như người xác nhận đã xem',
  minutesComplete: 'biên bản đủ nội dung, số phiếu khớp',
  basisGiven: 'có căn cứ, ngày và nơi lưu bản giấy khi nhập thay',
  minutesConfirmed: 'biên bản hội nghị đã được xác nhận',
  notProposed: 'chưa gửi hồ sơ đề nghị xếp loại',
  itemsReady: 'mỗi hồ sơ trong danh sách đã kiểm điểm và đang ở bước hội nghị',
  electronicAllowed: 'đợt cho phép phiếu điện tử, đủ số người tối thiểu, có ý kiến nhất trí của hội nghị',
  votingOpen: 'đang bỏ phiếu',
  ownSheet: 'phiếu của chính mình, đúng mẫu',
  calendarValid: 'ngày nghỉ, ngày làm bù hợp lệ, có nguồn',
  codeValid: 'mã đúng, chưa dùng, còn hạn; mật khẩu đủ dài, không dễ đoán',
  personActive: 'tài khoản của người đó không bị khóa',
  adminRemains: 'vẫn còn ít nhất một quản trị đang hoạt động',
} as const
export type When = keyof typeof WHEN
