import type { Paper } from '@kiemdiem/domain/model/paper'

type Named = Pick<Paper, 'form' | 'subjectName'>

/** The paper by whose it is, at the head of a sentence. */
const paperOf = ({ form, subjectName }: Named) =>
  form === '01' ? `Báo cáo kiểm điểm của ${subjectName}` : `Bản kiểm điểm của đồng chí ${subjectName}`

/** Words of entering a signed paper for who signed it. */
export const onPaperWords = {
  title: 'Nhập thay từ bản giấy đã ký',
  again: 'Thử lại',
  markTitle: '1. Độ mật của bản giấy',
  mark: 'Bản giấy đóng dấu độ mật nào?',
  choose: 'Chọn độ mật',
  markedTitle: 'Bản giấy có độ mật',
  markedText:
    'Chỉ ghi số, ngày và nơi lưu. Không nhập nội dung, không nhập mức tự nhận, không chụp, không tải lên. Bản giấy đọc tại hội nghị theo quy định về bí mật nhà nước.',
  whereTitle: '2. Bản giấy ở đâu',
  number: 'Số của bản giấy',
  numberHint: 'Bắt buộc khi có độ mật; để trống nếu bản giấy không có số.',
  whatTitle: '3. Nội dung',
  typed: 'Nhập cả nội dung bản kiểm điểm',
  typedHint: 'Không đánh dấu thì chỉ ghi nơi lưu; mọi bước sau dùng bản giấy. Mức tự nhận có thể để trống nếu chưa rõ.',
  unknownRating: 'Chưa rõ, theo bản giấy',
  selfRating: 'Tự nhận mức xếp loại',
  section: (number: string, heading: string) => `${number} ${heading}`.trim(),
  noGrade: 'Chọn cấp độ',
  grade: 'Tự đánh giá về cấp độ thực hiện',
  save: 'Nhập thay',
  saving: 'Đang ghi…',
  missing: 'Xin ghi đủ độ mật, căn cứ, ngày ký, nơi lưu; bản có độ mật ghi cả số.',
  confirmTitle: 'Nhập thay bản kiểm điểm?',
  confirmText: (paper: Named) =>
    `${paperOf(paper)} được coi là đã gửi, hồ sơ chuyển sang hội nghị. Người ký được báo và có thể nêu ý kiến không đồng ý. Bản đã nhập không sửa được; nếu nhầm, người có quyền đề nghị bổ sung, hoàn thiện rồi nhập lại.`,
  doneTitle: 'Đã nhập thay',
  doneText: (paper: Named) => `${paperOf(paper)} đã được ghi nhận là bản giấy; người ký đã được báo.`,
  objected: (name: string, at: string) => `Đồng chí ${name} không đồng ý với nội dung nhập thay (${at})`,
  objectedNext:
    'Bản đã nhập vẫn được giữ. Xin đối chiếu với bản giấy; nếu nhập chưa đúng, xin báo người đứng đầu hoặc bộ phận tổ chức đề nghị bổ sung, hoàn thiện, sau đó nhập lại tại đây.',
  toBoard: 'Về trang Tiến độ',
}
