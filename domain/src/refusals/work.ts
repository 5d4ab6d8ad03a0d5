import type { RefusalRow } from './refusal.ts'

/** What may be refused to somebody at work on papers, conferences and later stages. Screens learn it after sign-in. */
export const WORK_REFUSALS = {
  remarksMissing: { status: 'invalid-argument', sentence: 'Xin ghi rõ nội dung đề nghị bổ sung, hoàn thiện.' },
  remarksTooLong: {
    status: 'invalid-argument',
    sentence: 'Nội dung đề nghị quá dài. Xin viết ngắn lại; nội dung đã viết vẫn còn trên màn hình.',
  },
  returnDateOutside: {
    status: 'invalid-argument',
    sentence: 'Ngày đề nghị gửi lại phải từ hôm nay đến trước ngày hội nghị. Xin chọn ngày khác, hoặc để trống.',
  },
  newerRevision: {
    status: 'failed-precondition',
    sentence: 'Đã có bản mới hơn nên chưa gửi đề nghị. Xin xem bản mới trước khi đề nghị bổ sung, hoàn thiện.',
  },
  notSealed: {
    status: 'failed-precondition',
    sentence:
      'Bản kiểm điểm này chưa gửi, đã được đề nghị bổ sung, hoàn thiện hoặc đang được hoàn thiện sau hội nghị. Chưa có gì thay đổi; xin tải lại trang để xem tình trạng hiện nay.',
  },
  afterConference: {
    status: 'failed-precondition',
    sentence: 'Hội nghị đã xong nên không đề nghị bổ sung, hoàn thiện được nữa. Bản đã gửi vẫn giữ nguyên.',
  },
  campaignClosed: {
    status: 'failed-precondition',
    sentence: 'Đợt kiểm điểm đã kết thúc nên việc này không thực hiện được nữa. Chưa có gì thay đổi.',
  },
  stageClosed: {
    status: 'failed-precondition',
    sentence: 'Bước này đã đóng nên việc này không thực hiện được nữa. Chưa có gì thay đổi.',
  },
  alreadySent: {
    status: 'failed-precondition',
    sentence:
      'Bản kiểm điểm đã được gửi nên không ghi thêm gợi ý được nữa. Nội dung vừa viết vẫn còn trên màn hình; xin nêu tại hội nghị, hoặc đề nghị bổ sung, hoàn thiện bản đó trước.',
  },
  notHeldYet: {
    status: 'failed-precondition',
    sentence:
      'Hội nghị chưa có biên bản được xác nhận nên chưa hoàn thiện bản kiểm điểm theo ý kiến hội nghị được. Bản đã gửi vẫn giữ nguyên.',
  },
  unknownConference: {
    status: 'not-found',
    sentence: 'Không tìm thấy hội nghị này. Chưa có gì thay đổi; xin trở về trang Hội nghị để chọn lại.',
  },
  changedSince: {
    status: 'aborted',
    sentence:
      'Trong lúc đồng chí xem, người khác vừa sửa nội dung này nên chưa ghi gì. Những gì đồng chí vừa nhập vẫn còn trên màn hình; xin xem nội dung mới rồi thực hiện lại.',
  },
  alreadyHeld: {
    status: 'failed-precondition',
    sentence:
      'Hội nghị này đã khai mạc hoặc đã xong nên không đổi hoặc hủy lịch được nữa. Chưa có gì thay đổi; nội dung còn lại xin ghi vào biên bản.',
  },
  cancelled: {
    status: 'failed-precondition',
    sentence: 'Hội nghị này đã bị hủy nên không làm tiếp được. Chưa có gì thay đổi; nếu vẫn cần họp, xin lập lịch mới.',
  },
  planInvalid: {
    status: 'invalid-argument',
    sentence:
      'Lịch hội nghị còn chỗ chưa hợp lệ nên chưa lưu. Nội dung đã nhập vẫn còn trên màn hình; xin xem lại ngày, chủ trì, thư ký, nội dung và thành phần.',
  },
  reasonMissing: {
    status: 'failed-precondition',
    sentence:
      'Có điểm khác quy định mà chưa ghi lý do nên chưa lưu. Nội dung đã nhập vẫn còn trên màn hình; xin ghi lý do cho từng điểm rồi thực hiện lại.',
  },
  calendarInvalid: {
    status: 'invalid-argument',
    sentence:
      'Lịch làm việc còn ngày chưa hợp lệ hoặc chưa ghi căn cứ nên chưa lưu. Xin xem lại: ngày nghỉ phải rơi vào ngày làm việc, ngày làm bù vào thứ Bảy, Chủ nhật, mỗi ngày ghi một lần.',
  },
  notOnRoll: {
    status: 'invalid-argument',
    sentence:
      'Có người không thuộc thành phần hội nghị nên chưa ghi nhận. Xin tải lại trang, hoặc bổ sung người đó vào thành phần trước.',
  },
  notOfUnit: {
    status: 'failed-precondition',
    sentence:
      'Có người, có nội dung không còn thuộc đơn vị nên chưa gửi tài liệu cho ai. Xin sửa lịch hội nghị để đưa ra, hoặc đề nghị bộ phận tổ chức mời người đó, đưa nội dung đó vào.',
  },
  tooManyToday: {
    status: 'failed-precondition',
    sentence:
      'Hôm nay lịch của hội nghị này đã được đổi, hủy hoặc tài liệu đã được gửi quá nhiều lần; mỗi lần đều có thư báo mọi người nên hệ thống dừng lại đến ngày mai. Chưa có gì thay đổi. Nếu cần gấp, xin báo bộ phận tổ chức.',
  },
  nothingToWithdraw: {
    status: 'failed-precondition',
    sentence:
      'Chưa ghi nhận giao tài liệu cho người này, hoặc tài liệu đã được thu hồi, nên không có gì để thu hồi. Xin tải lại trang.',
  },
  nothingHandedOut: {
    status: 'failed-precondition',
    sentence:
      'Chưa ghi nhận việc gửi tài liệu đến đồng chí nên chưa xác nhận được. Nếu đã nhận tài liệu, xin báo thư ký hội nghị.',
  },
  undoneOften: {
    status: 'failed-precondition',
    sentence:
      'Hội nghị này đã được mở lại, hoàn lại 20 lần nên chưa thực hiện thêm. Chưa có gì thay đổi; nếu vẫn cần, xin báo bộ phận tổ chức thực hiện.',
  },
  invitedAlready: {
    status: 'failed-precondition',
    sentence:
      'Lịch hội nghị này đã có giấy mời nên không phát hành thêm; xin in giấy mời đã phát hành. Khi lịch thay đổi thì phát hành được giấy mời mới.',
  },
  replacementsEnough: {
    status: 'failed-precondition',
    sentence:
      'Hội nghị này đã ghi đủ 20 lần thay chủ trì, thư ký nên chưa ghi thêm. Những gì đã ghi vẫn giữ nguyên; nếu vẫn cần, xin báo bộ phận tổ chức ghi.',
  },
  leadsAlready: {
    status: 'failed-precondition',
    sentence:
      'Đồng chí được chọn đang chủ trì hoặc ghi biên bản; hai việc này do hai người làm. Chưa có gì thay đổi; xin chọn người khác.',
  },
  notPresent: {
    status: 'failed-precondition',
    sentence:
      'Đồng chí được chọn chưa được điểm danh có mặt. Chưa có gì thay đổi; xin điểm danh trước, rồi ghi nhận lại.',
  },
  notOpen: {
    status: 'failed-precondition',
    sentence:
      'Biên bản hội nghị hiện không mở để ghi: hội nghị chưa khai mạc, hoặc biên bản đã được xác nhận. Chưa có gì thay đổi; xin tải lại trang.',
  },
  alreadyRecorded: {
    status: 'failed-precondition',
    sentence:
      'Hội nghị đã có nội dung biên bản hoặc đã mở bỏ phiếu nên không hoàn lại việc khai mạc được nữa. Chưa có gì thay đổi; xin ghi tiếp, hoặc chọn hoãn từng nội dung và ghi lý do.',
  },
  minutesIncomplete: {
    status: 'failed-precondition',
    sentence:
      'Biên bản còn nội dung chưa đủ hoặc số phiếu chưa khớp nên chưa xác nhận. Nội dung đã ghi vẫn giữ nguyên; xin hoàn thiện các mục được nêu rồi xác nhận lại.',
  },
  basisMissing: {
    status: 'invalid-argument',
    sentence:
      'Nhập thay cần ghi rõ căn cứ, ngày ký bản giấy (không sau hôm nay) và nơi lưu nên chưa ghi nhận. Nội dung đã nhập vẫn còn trên màn hình.',
  },
  notConfirmed: {
    status: 'failed-precondition',
    sentence: 'Biên bản hội nghị chưa được xác nhận nên chưa làm được việc này. Chưa có gì thay đổi.',
  },
  alreadyProposed: {
    status: 'failed-precondition',
    sentence:
      'Hồ sơ đề nghị xếp loại đã được gửi nên việc này không thực hiện được nữa. Biên bản và danh sách đã gửi vẫn giữ nguyên.',
  },
  alreadyObjected: {
    status: 'failed-precondition',
    sentence: 'Đồng chí đã nêu ý kiến không đồng ý với văn bản này; ý kiến vẫn được lưu và bộ phận tổ chức đã thấy.',
  },
  sameHand: {
    status: 'failed-precondition',
    sentence:
      'Biên bản hội nghị này do chính đồng chí nhập thay, nên hồ sơ đề nghị phải do người đứng đầu gửi hoặc người khác nhập thay. Chưa có gì được gửi; danh sách vẫn còn trên màn hình.',
  },
  ballotNotAllowed: {
    status: 'failed-precondition',
    sentence:
      'Chưa mở được bỏ phiếu trên hệ thống: đợt này hoặc hội nghị này không dùng hình thức đó, chưa đủ số người có mặt tối thiểu, hoặc có đồng chí có mặt chưa có tài khoản. Xin dùng phiếu giấy hoặc biểu quyết bằng giơ tay.',
  },
  againNeedsBoth: {
    status: 'permission-denied',
    sentence:
      'Chỉ chủ trì và thư ký cùng quyết định mới bỏ phiếu lại được: một đồng chí bấm “Bỏ phiếu lại”, đồng chí kia bấm “Đồng ý bỏ phiếu lại”, mỗi người trên máy của mình. Kết quả đã kiểm vẫn giữ nguyên.',
  },
  votingOpen: {
    status: 'failed-precondition',
    sentence:
      'Đang bỏ phiếu trên hệ thống nên chưa làm được việc này. Xin kết thúc bỏ phiếu trước; chưa có gì thay đổi.',
  },
  ballotKeyWrong: {
    status: 'invalid-argument',
    sentence:
      'Mã mở phiếu không phải là mã của lần bỏ phiếu này nên chưa mở phiếu nào; phiếu vẫn ở trong hòm và vẫn đang bỏ phiếu. Xin xem lại mã trên máy đã mở hòm phiếu hoặc trên bản đã chép rồi nhập lại. Nếu mã đã mất thì hủy lần bỏ phiếu này.',
  },
  votingClosed: {
    status: 'failed-precondition',
    sentence: 'Việc bỏ phiếu chưa mở hoặc đã kết thúc nên không ghi nhận thêm. Chưa có gì thay đổi.',
  },
} as const satisfies Record<string, RefusalRow>
