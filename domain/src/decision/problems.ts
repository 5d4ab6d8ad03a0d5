import { departureWords } from './passed/departures.ts'

/** Why an item, the list or the meeting cannot be recorded as it stands, with what to do. */
export const DECISION_PROBLEMS = {
  unknownReview: 'Hồ sơ không thuộc các nhóm được giao ghi quyết định; đề nghị bỏ ra khỏi danh sách.',
  twice: 'Hồ sơ có hai lần trong danh sách; đề nghị bỏ một dòng.',
  tooMany: 'Danh sách quá 400 hồ sơ; đề nghị ghi thành nhiều lần.',
  notInDecision: 'Hồ sơ không ở bước quyết định, hoặc vừa được quyết định; đề nghị tải lại trang.',
  notWhole: 'Số phiếu phải là số nguyên, không âm.',
  moreVotesThanVoters: 'Số phiếu nhiều hơn số người được biểu quyết về trường hợp này; đề nghị kiểm tra lại.',
  votesDoNotAdd: 'Số phiếu không khớp với số người biểu quyết hoặc số phiếu hợp lệ; đề nghị kiểm tra lại.',
  votesMissing: 'Chưa ghi số phiếu; đề nghị ghi kết quả biểu quyết, hoặc đưa về danh sách thống nhất chung.',
  sheetsMissing: 'Chưa ghi số phiếu phát ra, thu vào, không hợp lệ.',
  ownOnList:
    'Trường hợp này là thành viên của hội nghị, hoặc là tập thể do thành viên đứng đầu; không ai biểu quyết về mình nên đề nghị biểu quyết riêng.',
  listMissing: 'Chưa ghi kết quả biểu quyết thống nhất toàn bộ danh sách.',
  listNotAgreed:
    'Danh sách chưa được quá nửa tổng số thành viên thống nhất; đề nghị biểu quyết riêng từng trường hợp, hoặc ghi chưa quyết định.',
  notAsAppraised: 'Trường hợp thống nhất theo danh sách phải giữ mức đã thẩm định; khác mức thì biểu quyết riêng.',
  roundNotNeeded:
    'Lần biểu quyết trước đã có kết quả quá nửa, hoặc đợt này không biểu quyết lần hai; đề nghị bỏ lần sau.',
  secondRoundMissing: 'Không mức nào được quá nửa; theo quy định của đợt, đề nghị biểu quyết lần hai.',
  noMajority: 'Không mức nào được quá nửa tổng số thành viên; đề nghị ghi chưa quyết định.',
  notAsVoted: 'Kết quả ghi khác kết quả biểu quyết; đề nghị ghi đúng kết quả biểu quyết.',
  outcomeMissing: 'Chỉ ghi một kết quả: mức xếp loại, không xếp loại, chưa xếp loại, hoặc chưa quyết định.',
  notRatedUnfit: 'Lý do không xếp loại không dùng cho trường hợp này; đề nghị chọn lý do khác.',
  reasonMissing: 'Kết quả khác mức đề nghị, mức thẩm định, hoặc chưa quyết định; đề nghị ghi lý do.',
  strangerLeft: 'Có đồng chí được ghi là ra khỏi phòng họp nhưng không có mặt tại cuộc họp; đề nghị kiểm tra lại.',
  dateUnfit: 'Đề nghị ghi ngày họp, không trước ngày trình kết quả thẩm định và không sau hôm nay.',
  hoursMissing: 'Chưa ghi đủ giờ, phút; xin ghi như đã diễn ra.',
  hoursUnfit: 'Giờ kết thúc phải sau giờ bắt đầu; đề nghị kiểm tra lại.',
  placeMissing: 'Chưa ghi địa điểm.',
  noMembers:
    'Danh sách chưa có thành viên được biểu quyết; đề nghị người giữ danh sách bổ sung ở trang Đơn vị, cán bộ.',
  absenceUnexplained: 'Có thành viên vắng mặt chưa ghi lý do.',
  strangerAbsent: 'Có người được ghi vắng mặt nhưng không có trong danh sách thành viên; đề nghị kiểm tra lại.',
  noQuorum: 'Chưa đủ số thành viên có mặt theo quy định; cuộc họp không quyết định được.',
  chairUnfit: 'Chủ trì phải là thành viên có mặt.',
  secretaryUnfit: 'Chưa ghi thư ký.',
  ownItem: 'Không ai tự quyết định mức xếp loại của chính mình; đề nghị bỏ dòng này, người khác ghi.',
  proposalChanged: 'Đơn vị vừa gửi lại hoặc rút hồ sơ đề nghị; đề nghị tải lại trang, xem lại mức đề nghị.',
  noPlace:
    'Nhóm có nhiều cấp quyết định; số “Hoàn thành xuất sắc nhiệm vụ” đã hết hoặc chưa được phân bổ. Đề nghị chọn mức khác, hoặc chọn “Đề nghị Hoàn thành xuất sắc nhiệm vụ, chờ phân bổ số lượng”.',
  noSuchPlace: 'Nhóm không thuộc nhóm được giao, hoặc cấp đó không quyết định trong nhóm; đề nghị bỏ dòng này.',
  tooManyPlaces: 'Nhóm có quá 40 cấp quyết định được phân bổ; đề nghị chia nhóm.',
  placesGiven: 'Ít hơn số đã quyết định “Hoàn thành xuất sắc nhiệm vụ”; đề nghị ghi không ít hơn số đã dùng.',
  placesOver:
    'Tổng số phân bổ trong nhóm vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” được phép, kể cả khi các trường hợp còn lại đều hoàn thành tốt; đề nghị giảm.',
  allotDateUnfit: 'Ngày của nghị quyết phải có và không được sau hôm nay.',
  resultDateUnfit: 'Đề nghị ghi ngày quyết định, không trước ngày hội nghị đề nghị xếp loại và không sau hôm nay.',
  answeredLater:
    'Kiến nghị, đề nghị xem xét lại về trường hợp này được trả lời sau ngày quyết định ghi ở trên; đề nghị xem lại ngày, hoặc để lại trường hợp này.',
  answerUnread:
    'Văn bản trả lời kiến nghị, đề nghị xem xét lại về trường hợp này chưa đọc được; đề nghị để lại trường hợp này và báo người quản trị phần mềm. Các trường hợp khác ghi bình thường.',
  sameHand:
    'Hồ sơ đề nghị của trường hợp này do chính đồng chí nhập thay từ bản giấy; kết quả từ bản giấy đề nghị người khác nhập.',
  keptAtMissing: 'Chưa ghi nơi lưu bản giấy.',
  numberMissing: 'Chưa ghi số của văn bản.',
  setsUnfit: 'Bộ tài liệu đánh số giao cho thành viên có mặt, mỗi đồng chí một bộ; đề nghị kiểm tra lại.',
  tellersUnfit: 'Tổ kiểm phiếu chỉ có khi bỏ phiếu kín, mỗi đồng chí một lần; đề nghị chọn lại.',
  tellerOwn:
    'Người có tên trong danh sách biểu quyết không kiểm phiếu; đề nghị chọn đồng chí khác vào Tổ kiểm phiếu, hoặc để trống, họ tên ghi tay.',
  overrideUnfit: 'Nghị quyết cho vượt quy định phải có số, ngày (không sau ngày quyết định) và lý do.',
} as const
export type DecisionProblem = keyof typeof DECISION_PROBLEMS

const isProblem = (code: string): code is DecisionProblem => Object.hasOwn(DECISION_PROBLEMS, code)

/** What stands beside a row; the rule where one forbids it. */
export const decisionProblem = (code: string): string => {
  if (isProblem(code)) return DECISION_PROBLEMS[code]
  const departure = departureWords(code)
  if (departure === null) return 'Chưa đúng quy định; xin xem nội dung ghi ở dòng.'
  const [first = '', ...rest] = departure
  return `Trái quy định: ${first.toLowerCase()}${rest.join('')}. Đề nghị chọn kết quả khác, hoặc để lại quyết định sau.`
}
