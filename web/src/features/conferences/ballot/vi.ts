/** Words of the electronic secret ballot. */
export const ballotWords = {
  title: 'Bỏ phiếu kín',
  call: 'Hội nghị đang bỏ phiếu kín.',
  goVote: 'Bỏ phiếu',
  secret:
    'Phiếu được mã hóa ngay trên máy này và bị hủy khi kiểm phiếu xong. Mỗi đồng chí bỏ một phiếu, đã bỏ thì không sửa được. Trong hội nghị không ai biết đồng chí bỏ phiếu như thế nào; người vận hành máy chủ biết được đến đâu thì ghi dưới đây.',
  whoLearns: 'Ai biết được gì về phiếu này',
  limits:
    'Lựa chọn không được giữ lại trên máy: nếu đóng trang trước khi bỏ phiếu thì chọn lại từ đầu. Để trống một tên thì phiếu không tính cho tên đó.',
  progress: (done: number, total: number) => `Đã chọn ${done}/${total} tên`,
  cast: 'Bỏ phiếu',
  casting: 'Đang bỏ phiếu…',
  confirmTitle: 'Bỏ phiếu kín',
  confirm: (blank: number) =>
    blank === 0
      ? 'Phiếu sẽ vào hòm phiếu và không sửa, không rút được.'
      : `Còn ${blank} tên để trống, phiếu sẽ không tính cho những tên đó. Phiếu đã bỏ thì không sửa, không rút được.`,
  back: 'Xem lại',
  done: 'Đồng chí đã bỏ phiếu. Kết quả được công bố khi kiểm phiếu xong.',
  notVoter: 'Đồng chí không có trong danh sách bỏ phiếu lần này.',
  notOpen: 'Hiện không có lần bỏ phiếu nào đang mở.',
  denied:
    'Phiếu không được nhận: việc bỏ phiếu đã kết thúc hoặc đồng chí không có trong danh sách. Xin báo người chủ trì.',
  noCipher:
    'Máy hoặc trình duyệt này không mã hóa được phiếu nên chưa bỏ phiếu được: trang phải mở bằng địa chỉ https, trên trình duyệt còn được cập nhật. Xin dùng máy khác, hoặc báo người chủ trì để hội nghị dùng phiếu giấy.',
  unreachable: 'Chưa gửi được phiếu vì mất kết nối. Lựa chọn vẫn còn trên màn hình; xin kiểm tra mạng rồi bấm lại.',
  turnout: (cast: number, voters: number) => `Đã có ${cast}/${voters} phiếu trong hòm`,
  tooFew: (minimum: number) =>
    `Chưa đủ ${minimum} phiếu tối thiểu để kiểm. Khi chưa đủ, hệ thống không cho biết đã có bao nhiêu phiếu.`,
  open: 'Mở bỏ phiếu kín trên hệ thống',
  opening: 'Đang mở…',
  openText:
    'Những đồng chí có mặt, có quyền bỏ phiếu sẽ bỏ phiếu trên máy hoặc điện thoại của mình. Điểm danh trước khi mở; chỉ mở khi hội nghị nhất trí.',
  consent: 'Ý kiến nhất trí của hội nghị',
  consentHint: 'Ví dụ: “Hội nghị thống nhất bỏ phiếu kín trên hệ thống, 12/12 đồng chí có mặt đồng ý.”',
  consentMissing: 'Xin ghi ý kiến nhất trí của hội nghị.',
  close: 'Kết thúc bỏ phiếu và kiểm phiếu',
  closing: 'Đang kiểm phiếu…',
  closeTitle: 'Kết thúc bỏ phiếu',
  closeText: (status: string) =>
    `${status.replace(/\.$/, '')}. Sau khi kết thúc, không ai bỏ thêm được nữa: đủ số tối thiểu thì kết quả được ghi vào biên bản rồi hủy phiếu; chưa đủ thì hủy phiếu, không kiểm, và lần bỏ phiếu này vẫn ghi trong biên bản.`,
  counted: (cast: number, voters: number) =>
    `Đã kiểm phiếu: thu ${cast}/${voters} phiếu. Kết quả đã ghi vào từng nội dung.`,
  uncounted: (number: number, minimum: number) =>
    `Lần ${number}: chưa đủ ${minimum} phiếu tối thiểu nên phiếu đã bị hủy, không kiểm. Có thể bỏ phiếu lại, hoặc kiểm phiếu giấy và ghi dưới đây.`,
  voided: (number: number, reason: string) =>
    `Lần ${number} đã hủy, không mở phiếu nào. Lý do: ${reason.replace(/\.$/, '')}. Có thể bỏ phiếu lại, hoặc kiểm phiếu giấy và ghi dưới đây.`,
  again: 'Bỏ phiếu lại',
  againText:
    'Bỏ phiếu lại do chủ trì và thư ký cùng quyết định: đồng chí ghi lý do, người kia đồng ý thì hòm phiếu mới mở. Mọi lần bỏ phiếu và lý do được ghi vào biên bản.',
  reason: 'Lý do bỏ phiếu lại',
  reasonMissing: 'Xin ghi lý do bỏ phiếu lại.',
  askedAgain: (name: string, reason: string) => `Đồng chí ${name} đề nghị bỏ phiếu lại. Lý do: ${reason}`,
  agree: 'Đồng ý bỏ phiếu lại',
  agreeText: 'Hòm phiếu mở ngay. Lần bỏ phiếu này và lý do được ghi vào biên bản.',
}
