/** What must hold where levels are appraised, decided, told and reported, limits mended and dossiers put away: atoms as the others. */
export const RATING_WHEN = {
  appraisable: 'mỗi hồ sơ trong bảng thuộc nhóm được giao, đang lấy ý kiến hoặc thẩm định',
  marksAsSeen: 'mức, lý do đúng như người trình đã xem',
  stillAppraised: 'chưa trình kết quả thẩm định của hồ sơ đó',
  fewQuestions: 'đã hỏi chưa quá số lần cho phép về hồ sơ đó',
  headToAsk: 'đơn vị có người đứng đầu khác với người hỏi',
  questionGiven: 'có nội dung cần làm rõ, không nêu mức xếp loại',
  hourAhead: 'thời hạn trả lời chưa qua',
  bodyNamed: 'có tên cơ quan được lấy ý kiến',
  limitAhead: 'hạn trả lời chưa qua',
  outsideAskable: 'mỗi hồ sơ thuộc nhóm được giao, chưa trình kết quả thẩm định, chưa hỏi quá số cơ quan cho phép',
  dispatchGiven: 'có số, ngày công văn trả lời; ngày không sau hôm nay',
  outsideAnswered:
    'mỗi hồ sơ có trong công văn lấy ý kiến, thuộc nhóm được giao, chưa trình kết quả thẩm định, ý kiến đã nhập đúng như đã thấy',
  notAnswered: 'đề nghị đó chưa được trả lời',
  answerGiven: 'có nội dung trả lời',
  appraised: 'mỗi hồ sơ có mức đề xuất (hoặc lý do chưa xếp loại), có lý do khi khác mức đơn vị đề nghị',
  rulesAsSeen: 'bộ quy định đúng như khi mở đợt và như người trình đã xem',
  rulesKept: 'không dòng nào trái quy định ở mức phải dừng, theo những gì người trình được xem',
  warningsAnswered: 'mỗi dòng quy định lưu ý có lý do, hoặc được xác nhận đã xem xét',
  decidable: 'mỗi hồ sơ thuộc nhóm được giao, do cấp đó quyết định, đang ở bước quyết định',
  meetingHeld: 'cuộc họp có ngày, giờ, nơi, chủ trì, thư ký hợp lệ, đủ số thành viên có mặt; ai vắng có lý do',
  votesCount:
    'kết quả đúng như biểu quyết của quá nửa tổng số thành viên, không ai biểu quyết về chính mình; khác mức thẩm định có lý do',
  decisionRulesAsSeen: 'bộ quy định đúng như khi mở đợt và như người ghi đã xem',
  overridesGiven: 'mỗi điều vượt quy định có nghị quyết với số, ngày, lý do',
  decisionRulesKept:
    'không trường hợp nào, nhóm nào trái quy định ở mức phải dừng mà không có nghị quyết; nhóm chưa đủ thì chỉ dừng khi không cách nào còn lại bù được',
  reportedHere: 'diện này có tập thể quyết định trong hội nghị',
  someTold: 'có kết quả đã được thông báo',
  reportNumbered: 'báo cáo đã được vào số, chưa bị thay thế',
  sentInTime: 'ngày gửi không trước ngày của báo cáo, ngày nhận không trước ngày gửi, không ngày nào sau hôm nay',
  someDecided: 'có trường hợp đã được quyết định mức, hoặc quyết định không xếp loại',
  commentable: 'mỗi hồ sơ thuộc nhóm được giao, ở bước quyết định hoặc chờ thông báo, nhận xét đã ghi đúng như đã thấy',
  commentGiven: 'mỗi hồ sơ có lời nhận xét',
  paperOfDecider:
    'người đứng đầu ra quyết định, thông báo; cấp ủy ra nghị quyết, thông báo, báo cáo; hội nghị ra quyết định, nghị quyết, thông báo',
  rulingBeforeNotice: 'thông báo chỉ phát hành sau quyết định hoặc nghị quyết về kết quả đó',
  decisionWarningsAnswered: 'mỗi trường hợp quy định lưu ý có lý do, hoặc được xác nhận đã xem xét',
  resultDated:
    'ngày quyết định không trước ngày hội nghị đề nghị, không trước ngày trả lời kiến nghị về từng trường hợp, không sau hôm nay; văn bản giấy có số, của cấp ủy thì có nơi lưu',
  resultsFit:
    'mỗi trường hợp một kết quả, đúng hồ sơ đề nghị hiện hành, không phải của chính mình (kết quả của cấp trên thì trừ khi không còn ai khác tổ chức diện đó); khác mức đề nghị có lý do; xuất sắc trong chỉ tiêu được phân bổ; chi ủy thì đúng biểu quyết quá nửa; từ bản giấy thì người nhập khác người nhập thay hồ sơ đề nghị',
  resultRulesKept:
    'không trường hợp nào trái quy định ở mức phải dừng mà cấp ủy không có nghị quyết; không vượt tỷ lệ xuất sắc mà không cách nào còn lại bù được',
  placesFit: 'nhóm được giao, cấp quyết định có trong đợt, số không ít hơn số đã dùng; nghị quyết có số, ngày',
  noticeable: 'mỗi hồ sơ thuộc nhóm được giao, đã có quyết định, chưa thông báo',
  headsHeard: 'người đứng đầu đơn vị, nếu không phải chính người được đánh giá, đã được báo trước đủ số giờ',
  decidedForGood:
    'không hồ sơ nào phải được quyết định lại trước khi thông báo (R09), trừ kết quả của cấp trên và trường hợp cấp ủy giữ mức theo nghị quyết, lý do',
  ownGroupKept:
    'nhóm có chính người ghi không vượt tỷ lệ, không vượt số được phân bổ; chỉ hỏi khi ghi, không báo khi xem trước',
  toldNow: 'kết quả đó đã được thông báo, chưa xác nhận nhận',
  ownReceipt: 'chính người nhận xác nhận trên màn hình; người khác chỉ ghi việc nhận bản giấy',
  receiptDated: 'ngày nhận bản giấy từ ngày thông báo đến hôm nay',
  petitionable: 'kết quả đã được thông báo, còn trong thời hạn kiến nghị, không có kiến nghị đang chờ trả lời',
  someLate: 'có người quá hạn có thư điện tử, hôm nay chưa được nhắc việc đó',
  petitionGiven: 'có nội dung kiến nghị',
  petitionWaits: 'có kiến nghị đang chờ trả lời',
  settlementGiven: 'có nội dung, số và ngày văn bản trả lời (từ ngày kiến nghị đến hôm nay)',
  remediationOpen: 'biên bản hội nghị kiểm điểm đã được xác nhận',
  planNotSent: 'kế hoạch chưa gửi, hoặc đã được trả lại',
  planOwnHand: 'người khác chỉ nhập thay từ bản giấy đã ký',
  planOwned: 'mỗi nội dung khắc phục có người chịu trách nhiệm',
  planWhole:
    'mỗi nội dung có hạn chế, biện pháp, thời hạn; cá nhân có đủ nội dung cam kết; tập thể có ít nhất một nội dung',
  planWaits: 'kế hoạch đúng bản đã xem, chưa bị trả lại, tư cách đó chưa xác nhận',
  repliedInOrder: 'ngày trả lời trên giấy không trước ngày của kế hoạch',
  planConfirmer: 'người đứng đầu xác nhận cho đơn vị, chi ủy cho đảng viên; xác nhận trên giấy thì ghi lại',
  planStands: 'kế hoạch đã được xác nhận, đúng bản đang thực hiện',
  resultsStated:
    'mỗi kết quả thuộc một mục của kế hoạch, có ngày từ ngày gửi đến hôm nay, có lý do khi chưa khắc phục xong',
  filingGiven: 'có nơi lưu bản giấy; ghi bổ sung sau thì có lý do, người chịu trách nhiệm, thời hạn từ hôm nay',
  papersFit:
    'mỗi tài liệu thuộc hồ sơ được giao, chưa lưu; ghi bổ sung sau chỉ khi còn thiếu và không phải kiến nghị chờ trả lời; chờ kết quả chỉ khi cấp trên quyết định',
  archivable: 'mỗi hồ sơ thuộc nhóm được giao, đã thông báo kết quả, chưa lưu',
  dossiersWhole: 'không hồ sơ nào còn thiếu tài liệu, chữ ký mà chưa ghi bổ sung sau có lý do',
  handoverGiven: 'có người giao, người nhận, nơi, ngày bàn giao không sau hôm nay',
  trackArchived:
    'mọi hồ sơ của diện đã lưu hoặc chờ kết quả của cấp trên, không kiến nghị nào chờ trả lời, tài liệu chung đủ hoặc đã ghi bổ sung sau',
  campaignOver: 'đợt kiểm điểm đã kết thúc',
  relationsFound: 'đơn vị, cán bộ có hồ sơ trong đợt đều còn trong danh sách',
} as const
