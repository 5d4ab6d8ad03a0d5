import type { Confirmer, RemediationState } from '@kiemdiem/domain/model/remediation'
import { viCount } from '@kiemdiem/domain/vi-count'

/** Words where limits are mended: of whose plan it is, who confirms, who organises. */
export const remediationWords = {
  title: 'Kế hoạch khắc phục, cam kết',
  none: 'Chưa có kế hoạch khắc phục nào',
  noneText:
    'Sau khi biên bản hội nghị kiểm điểm được xác nhận, kế hoạch khắc phục hạn chế, khuyết điểm của đồng chí và của tập thể đồng chí chịu trách nhiệm được lập ở đây.',
  own: 'Kế hoạch của đồng chí',
  earlier: 'Kế hoạch các năm trước',
  waiting: 'Chờ đồng chí xác nhận',
  others: 'Kế hoạch đã gửi của đơn vị, đồng chí khác',
  dueBy: (day: string) => `Thời hạn: hết ngày ${day}.`,
  late: (day: string) => `Đã quá thời hạn (hết ngày ${day}); vẫn gửi được.`,
  early: 'Chưa lập được: biên bản hội nghị kiểm điểm chưa được xác nhận.',
  states: {
    sent: 'Đã gửi, chờ xác nhận',
    returned: 'Được trả lại để hoàn thiện',
    confirmed: 'Đã được xác nhận',
  } satisfies Record<RemediationState, string>,
  sentBy: (name: string, at: string) => `Đồng chí ${name} gửi lúc ${at}`,
  onPaper: 'Nhập từ bản giấy đã ký',
  replies: {
    confirmed: (as: string, name: string, day: string) => `${as} xác nhận ngày ${day} (đồng chí ${name} ghi)`,
    returned: (name: string, day: string) => `Đồng chí ${name} trả lại ngày ${day}`,
    returnedBy: (as: string, name: string, day: string) => `${as} trả lại ngày ${day} (đồng chí ${name} ghi)`,
    reopened: (_name: string, day: string) =>
      `Mở lại ngày ${day}: kết quả xếp loại được quyết định lại, đề nghị rà soát kế hoạch, cam kết theo kết luận mới`,
  },
  as: { unit: 'Người đứng đầu (hoặc bộ phận tổ chức)', cell: 'Chi ủy', above: 'Cấp trên' } satisfies Record<
    Confirmer,
    string
  >,
  waitingAbove: 'Chờ cấp trên xác nhận',
  byDocument: (as: string, document: string) => `${as} (văn bản số ${document})`,
  more: 'Xác nhận thêm, trả lại',
  print: 'Xem bản in, tải Word',
  back: 'Về kế hoạch khắc phục',
  missingPlan: 'Không có kế hoạch này, hoặc đồng chí không được xem.',
}

export const planWords = {
  intro:
    'Các hạn chế, khuyết điểm nêu trong bản kiểm điểm và ý kiến của hội nghị được đưa sẵn vào đây; đồng chí sửa, gộp hoặc bỏ bớt, rồi ghi biện pháp, người chịu trách nhiệm, thời hạn.',
  enterIntro: 'Nhập đúng bản giấy đã ký. Người chịu trách nhiệm đọc được bản nhập ở trang Kế hoạch khắc phục, cam kết.',
  items: 'Nội dung khắc phục',
  item: (n: number) => `Nội dung ${n}`,
  removes: (n: number) => `Bỏ nội dung ${n}`,
  add: 'Thêm nội dung',
  limit: 'Hạn chế, khuyết điểm',
  cause: 'Nguyên nhân',
  measure: 'Biện pháp khắc phục',
  owner: 'Người chịu trách nhiệm',
  ownerHint: 'Họ tên, chức vụ',
  until: 'Thời hạn hoàn thành',
  watcher: 'Người theo dõi, đôn đốc',
  commitment: (year: number) => `Cam kết tu dưỡng, rèn luyện, phấn đấu năm ${year}`,
  dutiesHint: 'Nêu chỉ tiêu, nhiệm vụ đăng ký thực hiện.',
  missing: {
    limit: 'Xin ghi hạn chế, khuyết điểm.',
    measure: 'Xin ghi biện pháp khắc phục.',
    owner: 'Xin ghi người chịu trách nhiệm.',
    until: 'Xin ghi thời hạn từ ngày lập kế hoạch trở đi, ví dụ 30/06/2027.',
    part: 'Xin ghi nội dung cam kết.',
    items: 'Kế hoạch của tập thể cần ít nhất một nội dung khắc phục.',
  },
  tooLong: 'Nội dung dài quá giới hạn.',
  kept: 'Nội dung được giữ trên máy này, chưa gửi.',
  send: 'Gửi kế hoạch khắc phục',
  sending: 'Đang gửi…',
  consequence:
    'Người đứng đầu đơn vị, chi ủy hoặc bộ phận tổ chức được báo để xác nhận. Đồng nghiệp không đọc được. Sau khi gửi, chỉ sửa được khi được trả lại.',
  sent: 'Đã gửi kế hoạch khắc phục.',
}

export const replyWords = {
  as: 'Xác nhận với tư cách',
  above:
    'Những người có thể xác nhận kế hoạch này đều cùng lập kế hoạch nên cấp trên xác nhận. Khi có văn bản của cấp trên, đồng chí ghi lại ở đây (người gửi kế hoạch không tự ghi); bản ký của văn bản đó thêm ở trang bản in.',
  document: 'Số văn bản của cấp trên',
  documentMissing: 'Xin ghi số văn bản.',
  onPaper: 'Ghi lại xác nhận trên giấy (chi bộ nơi khác, người xác nhận không dùng hệ thống)',
  remarks: 'Nội dung cần hoàn thiện',
  remarksHint: 'Bắt buộc khi trả lại; để trống khi xác nhận.',
  remarksMissing: 'Xin ghi nội dung cần hoàn thiện.',
  confirm: 'Xác nhận kế hoạch',
  confirmAbove: 'Ghi xác nhận của cấp trên',
  confirmConsequence: 'Người gửi được báo. Kế hoạch được xác nhận là căn cứ để theo dõi và kiểm điểm kỳ sau.',
  back: 'Trả lại để hoàn thiện',
  backAbove: 'Ghi cấp trên trả lại để hoàn thiện',
  returnConsequence: 'Người gửi được báo, đọc nội dung cần hoàn thiện và gửi lại. Bản đã gửi vẫn được giữ.',
  acting: 'Đang ghi…',
}

export const followWords = {
  title: 'Kết quả khắc phục',
  outcome: 'Kết quả',
  keep: 'Chưa ghi thêm',
  note: 'Ghi chú, lý do chưa xong',
  on: 'Ngày',
  record: 'Ghi kết quả khắc phục',
  recording: 'Đang ghi…',
  consequence: 'Người đã xác nhận và bộ phận tổ chức đọc được. Lần ghi sau thay lần trước; các lần đều được giữ.',
  overdue: 'Quá hạn',
  until: (day: string) => `Thời hạn ${day}`,
  by: (owner: string) => `Chịu trách nhiệm: ${owner}`,
  noteMissing: 'Xin nêu lý do khi chưa khắc phục xong; ngày từ ngày gửi kế hoạch đến hôm nay.',
}

export const trackWords = {
  title: 'Theo dõi kế hoạch khắc phục',
  sums: (sums: { total: number; sent: number; confirmed: number; overdue: number }) =>
    `Đã gửi ${viCount(sums.sent)} trong số ${viCount(sums.total)}; đã xác nhận ${viCount(sums.confirmed)}; có nội dung quá hạn ${viCount(sums.overdue)}.`,
  name: 'Tập thể, cá nhân',
  unit: 'Đơn vị',
  state: 'Kế hoạch',
  none: 'Chưa gửi',
  notYet: 'Chưa có biên bản hội nghị',
  overdue: (n: number) => `Quá hạn ${viCount(n)} nội dung`,
  enter: 'Nhập từ bản giấy',
  onlyOwed: 'Chỉ xem trường hợp chưa gửi, được trả lại hoặc quá hạn',
}

export const enterWords = {
  title: 'Nhập kế hoạch khắc phục từ bản giấy',
  notYours: 'Đồng chí không nhập thay cho trường hợp này',
  notYoursText: 'Đầu mối của đơn vị hoặc bộ phận tổ chức của diện đó nhập thay từ bản giấy đã ký.',
}

export const printWords = {
  print: 'In',
  result: (day: string) => `Bản ký kết quả khắc phục ghi ngày ${day}`,
  above: (document: string) => `Văn bản của cấp trên số ${document}`,
}
