import { SUGGESTIONS_MAX } from '@kiemdiem/domain/model/suggestion'
import { viCount } from '@kiemdiem/domain/vi-count'

const paperOf = (report: boolean) => (report ? 'báo cáo kiểm điểm' : 'bản kiểm điểm')

/** Words of suggesting issues to a paper that has not been sent. */
export const suggestWords = {
  letter: 'Công văn gợi ý kiểm điểm',
  printLetter: 'In công văn',
  letterNumber: (number: number | null) => (number === null ? 'Dự thảo công văn tiếp theo' : `Công văn lần ${number}`),
  letterDraft:
    'Đây là dự thảo, gồm các vấn đề chưa có trong công văn nào. Khi phát hành, công văn giữ đúng nội dung, người ký lúc đó và có trong sổ văn bản để văn thư vào số, ngày.',
  issueLetter: 'Phát hành công văn',
  issuing: 'Đang phát hành…',
  title: 'Gợi ý kiểm điểm',
  intro: (who: string, report: boolean) =>
    `Nêu vấn đề ${who} cần kiểm điểm, giải trình. Khi đã có gợi ý, ${paperOf(report)} chỉ gửi được khi mục IV giải trình đủ từng vấn đề.`,
  source: 'Quy định 124-QĐ/TW, Điều 7',
  readers: (report: boolean) =>
    `Người viết, người đứng đầu, bộ phận tổ chức đọc được; người dự hội nghị đọc được cùng ${paperOf(report)} đã gửi.`,

  given: (count: number) =>
    `Vấn đề đã gợi ý (${count === 0 ? '' : `${viCount(count)}, `}tối đa ${viCount(SUGGESTIONS_MAX)})`,
  noneGiven: 'Chưa có vấn đề nào được gợi ý.',
  another: 'Gợi ý thêm một vấn đề',
  first: 'Gợi ý vấn đề đầu tiên',

  issue: 'Vấn đề gợi ý kiểm điểm',
  issueHint: 'Nêu rõ việc gì, thời gian nào, cần kiểm điểm hoặc làm rõ điều gì. Mỗi vấn đề ghi riêng một lần.',
  basis: 'Căn cứ',
  basisHint: 'Kết luận kiểm tra, thanh tra; đơn thư, phản ánh; kết quả thực hiện nhiệm vụ; ý kiến của cấp trên.',
  document: 'Văn bản',
  documentHint: 'Số, ngày, cơ quan ban hành, hoặc nơi lưu. Văn bản có độ mật chỉ ghi số và ngày, không ghi nội dung.',
  letters: 'ký tự',
  missing: {
    issue: 'Xin ghi rõ vấn đề cần kiểm điểm, giải trình.',
    basis: 'Xin ghi căn cứ của gợi ý.',
    document: 'Xin ghi số, ngày của văn bản hoặc nơi lưu.',
  },
  tooLong: (limit: number) => `Nội dung dài quá ${limit.toLocaleString('vi-VN')} ký tự. Xin viết ngắn lại.`,
  leftover: 'Gợi ý đang viết, chưa gửi',
  kept: 'Nội dung đang viết được giữ trên máy này cho đến khi gửi.',
  unkept: 'Máy này không giữ được bản sao; xin đừng đóng trang trước khi gửi.',

  toPreview: 'Xem lại và gửi gợi ý',
  confirmTitle: 'Gửi gợi ý kiểm điểm?',
  consequence: (who: string, report: boolean) =>
    `${report ? `Người chịu trách nhiệm gửi báo cáo của ${who}` : `Đồng chí ${who}`} nhận được thư báo và thấy nội dung dưới đây ở mục IV của ${paperOf(report)}. Gợi ý đã gửi được lưu trong hồ sơ, không sửa và không rút lại được.`,
  send: 'Gửi gợi ý kiểm điểm',
  sending: 'Đang gửi…',
  sent: (number: number) => `Đã gửi gợi ý thứ ${number}. Người viết được báo qua thư và thấy ở mục IV.`,

  closed: {
    campaignClosed: 'Đợt kiểm điểm này không còn mở nên không ghi thêm gợi ý được nữa.',
    alreadySent:
      'Bản này đã được gửi nên không ghi thêm gợi ý được nữa. Vấn đề mới xin nêu tại hội nghị, hoặc đề nghị bổ sung, hoàn thiện bản này trước.',
    tooManyIssues: `Bản này đã có đủ ${viCount(SUGGESTIONS_MAX)} vấn đề, là số nhiều nhất mục IV giải trình riêng được. Vấn đề khác xin nêu tại hội nghị.`,
  },
  notYoursTitle: 'Đồng chí không gợi ý kiểm điểm đối với bản này',
  notYoursText:
    'Bộ phận tổ chức và, nếu đợt kiểm điểm cho phép, người đứng đầu của người viết ghi gợi ý kiểm điểm; người viết không tự gợi ý cho bản của mình.',
  toPaper: 'Xem tình trạng bản kiểm điểm',
  home: 'Về trang Việc cần làm',
}
