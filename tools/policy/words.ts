import type { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import type { AUTOMATIC } from '@kiemdiem/domain/policy/endpoints'
import type { Operation } from '@kiemdiem/domain/policy/row'

/** What the organiser reads instead of paths and names of functions. A new one without words fails the types. */
export const DOCUMENT_NAMES: Record<keyof typeof COLLECTIONS, string> = {
  'campaigns/{campaignId}': 'Kế hoạch của đợt kiểm điểm',
  'units/{unitId}': 'Danh sách tập thể, đơn vị',
  'units/{unitId}/events/{eventId}': 'Nhật ký sửa đổi của đơn vị',
  'people/{personId}': 'Danh sách cá nhân (họ tên, chức vụ, đơn vị)',
  'directory/{page}': 'Danh bạ: như trên, nhiều người một trang',
  'people/{personId}/private/contact': 'Thư điện tử, điện thoại của cá nhân',
  'people/{personId}/private/personal': 'Ngày sinh của cá nhân',
  'people/{personId}/private/service': 'Nghỉ dài ngày, kỷ luật, điều động, xếp loại các năm trước của cá nhân',
  'people/{personId}/events/{eventId}': 'Nhật ký tài khoản của cá nhân',
  'access/{uid}': 'Tài khoản và phân quyền',
  'papers/{paperId}': 'Trang đầu bản kiểm điểm (của ai, hạn nào, đã gửi chưa; không có nội dung)',
  'papers/{paperId}/drafts/current': 'Bản kiểm điểm đang viết',
  'papers/{paperId}/revisions/{number}': 'Bản kiểm điểm đã gửi',
  'papers/{paperId}/facts/{number}': 'Chức vụ, đơn vị, chi bộ, người ký in kèm bản đã gửi, như lúc gửi',
  'papers/{paperId}/personal/{number}': 'Ngày sinh in kèm bản đã gửi',
  'papers/{paperId}/returns/{number}': 'Nội dung đề nghị bổ sung, hoàn thiện',
  'papers/{paperId}/suggestions/{number}': 'Gợi ý kiểm điểm: vấn đề, căn cứ, văn bản',
  'papers/{paperId}/events/{eventId}': 'Nhật ký của bản kiểm điểm',
  'campaigns/{campaignId}/events/{eventId}': 'Nhật ký của đợt kiểm điểm',
  'conferences/{conferenceId}/events/{eventId}': 'Nhật ký của hội nghị',
  'conferences/{conferenceId}/counters/{uid}': 'Số thứ tự nhật ký của từng người dự hội nghị',
  'reviews/{reviewId}': 'Trang đầu hồ sơ đánh giá, xếp loại (đang ở bước nào; không ghi mức xếp loại)',
  'reviews/{reviewId}/events/{eventId}': 'Nhật ký xử lý hồ sơ',
  'reviews/{reviewId}/parts/{partId}': 'Kết quả từng bước của hồ sơ (hội nghị; các bước sau chưa mở)',
  'progress/{campaignId}/boards/{boardId}': 'Bảng tiến độ của đơn vị',
  'mail/{mailId}': 'Thư báo chờ gửi và đã gửi',
  'invitations/{hash}': 'Mã truy cập lần đầu (chỉ lưu dấu, không lưu mã)',
  'requests/{key}': 'Dấu của việc đã làm, để không làm hai lần',
  'signInEmails/{hash}': 'Thư điện tử nào đăng nhập vào tài khoản nào',
  'throttles/{id}': 'Số lần thử mã, tìm tài khoản trong ít phút (không lưu địa chỉ, tên)',
  'imports/{importId}': 'Lần nhập đơn vị, cán bộ từ tệp',
  'imports/{importId}/parts/{partId}': 'Những gì một lần nhập đã thay đổi, để hoàn tác được; xóa khi có lần nhập sau',
  'imports/{importId}/events/{eventId}': 'Nhật ký của lần nhập',
  'settings/{name}': 'Thiết lập của hệ thống',
  'acts/{actId}': 'Văn bản chung (biên bản, ý kiến, thẩm định, quyết định, thông báo)',
  'conferences/{conferenceId}':
    'Hội nghị kiểm điểm (lịch, thành phần, nội dung; không ghi ý kiến, phiếu, mức xếp loại)',
  'conferences/{conferenceId}/minutes/{rowId}': 'Biên bản hội nghị đang ghi, từng dòng',
  'conferences/{conferenceId}/notes/{noteId}': 'Ghi chú riêng của người dự khi đọc tài liệu',
  'conferences/{conferenceId}/ballots/{ballotId}': 'Phiếu kín trên hệ thống, đã mã hóa; xóa hết khi kết thúc bỏ phiếu',
  'scopes/{scopeId}': 'Ai thuộc nhóm xếp loại nào, để không ai đọc được phần còn kín của nhóm có mình',
  'gates/{gateId}': 'Thứ tự giữa các hội nghị, đếm theo quy định',
  'jobs/{jobId}': 'Việc lớn đang thực hiện: xong bao nhiêu phần (không có nội dung)',
  'jobs/{jobId}/input/{number}': 'Danh sách đơn vị, cán bộ đúng như khi bắt đầu mở đợt',
  'jobs/{jobId}/events/{eventId}': 'Nhật ký của việc lớn',
}

export const AUTOMATIC_NAMES: Record<keyof typeof AUTOMATIC, string> = {
  onRevisionCreated: 'Tiếp nhận bản kiểm điểm vừa gửi: kiểm tra đủ mục, chuyển bước, báo người tiếp theo',
  onBallotCreated: 'Đếm số phiếu kín đã bỏ (chỉ con số, không ghi ai đã bỏ)',
  sendMail: 'Gửi từng thư báo',
  runJob: 'Thực hiện từng phần của việc lớn (mở đợt kiểm điểm)',
  sweepMail: 'Tìm thư báo còn sót để gửi, việc lớn đứng lại để làm tiếp',
  sweepSeals: 'Mỗi giờ tìm bản đã gửi mà chưa được tiếp nhận',
  recountProgress: 'Mỗi đêm đếm lại bảng tiến độ',
}

export const DOES: Record<Operation, string> = {
  get: 'xem',
  list: 'xem danh sách',
  create: 'ghi mới',
  update: 'sửa',
  delete: 'xóa',
  call: 'thực hiện',
}
