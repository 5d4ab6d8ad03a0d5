import { nthIssue } from '@kiemdiem/domain/forms/paper/nth-issue'
import type { FormId, Paper } from '@kiemdiem/domain/model/paper'
import { viCount } from '@kiemdiem/domain/vi-count'
import type { EntryState } from './form/entry-state.ts'

/** Words of writing and sending a paper. */
export const writingWords = {
  planShow: 'Xem kế hoạch khắc phục, cam kết của năm trước',
  planOfYearBefore: 'Kế hoạch khắc phục, cam kết của năm trước và kết quả đã ghi',
  planTake: 'Đưa vào mục này để viết tiếp',
  planMissing: 'Không có kế hoạch khắc phục, cam kết của năm trước trên hệ thống; xin viết theo bản giấy.',
  onPaperTitle: 'Đợt này kiểm điểm bằng bản giấy',
  onPaperText:
    'Đồng chí ký bản giấy và nộp cho đầu mối của đơn vị; đầu mối hoặc bộ phận tổ chức ghi nhận thay, đồng chí được báo qua thư. Bản có độ mật không viết ở đây.',
  notRated: (reason: string) =>
    `Lý do: ${reason}. Mẫu không hỏi mức tự nhận ở diện này; nếu chưa đúng, xin báo bộ phận tổ chức.`,
  title: (form: FormId) => (form === '01' ? 'Báo cáo kiểm điểm tập thể' : 'Bản kiểm điểm cá nhân'),
  /** Who is not of the Party writes nothing but the sheet of the decree. */
  formNote: ({ form, partyMember }: Pick<Paper, 'form' | 'partyMember'>) =>
    form === '01' || partyMember ? `Mẫu ${form}-HD KĐ.ĐG 2023` : 'Phiếu đánh giá theo Nghị định số 90/2020/NĐ-CP',
  revision: (n: number) => (n > 1 ? `Lần ${n}` : ''),

  // Saving, for the whole paper
  saving: 'Đang lưu…',
  typing: 'Đang viết, chưa lưu',
  savedAt: (time: string) => `Đã lưu lúc ${time}`,
  retrying: 'Chưa lưu được, đang thử lại (nội dung vẫn được giữ trên máy này)',
  retryingUnkept: 'Chưa lưu được, đang thử lại. Máy này không giữ được bản sao, xin đừng đóng trang',
  refused: 'Máy chủ chưa nhận; nội dung vẫn được giữ trên máy này',
  hasTooLong: 'Có mục dài quá giới hạn nên chưa lưu được (nội dung vẫn được giữ trên máy này)',
  needsChoice: 'Có mục cần đồng chí chọn bản để lưu',

  // Outline
  outline: 'Các mục',
  outlineOpen: (at: number, all: number) => `Mục ${at}/${all}`,
  outlineClose: 'Đóng',
  progress: (done: number, all: number) => `Đã đủ ${viCount(done)}/${viCount(all)} nội dung`,
  states: {
    empty: 'chưa viết',
    started: 'đang viết',
    enough: 'đủ',
    optional: 'nếu có',
  } satisfies Record<EntryState, string>,
  previous: 'Trước',
  next: 'Sau',
  content: 'Nội dung',
  contentOf: (number: string) => `, mục ${number}`,
  grade: 'Tự đánh giá về cấp độ thực hiện',
  rating: 'Đồng chí tự nhận mức',
  ratingCollective: 'Tập thể tự nhận mức',
  letters: 'ký tự',
  tooLong: (limit: number) =>
    `Nội dung dài quá ${limit.toLocaleString('vi-VN')} ký tự nên chưa lưu lên máy chủ; nội dung vẫn được giữ trên máy này. Xin rút gọn, hoặc chuyển bớt sang phụ lục giấy.`,

  // Newer texts and copies
  conflictTitle: (who: string) => `${who} đã lưu một bản khác của mục này`,
  conflictText:
    'Chưa có nội dung nào bị mất. Đồng chí xem hai bản rồi chọn; trong lúc đó bản của đồng chí chưa được lưu.',
  myText: 'Bản của tôi (đang ở trên màn hình)',
  theirText: (who: string) => `Bản mới trên máy chủ – ${who}`,
  otherWindow: 'Đồng chí, ở một cửa sổ khác,',
  otherWindowShort: 'cửa sổ khác của đồng chí',
  keepMine: 'Giữ bản của tôi',
  takeTheirs: 'Lấy bản mới',
  joinBoth: 'Ghép cả hai',
  nothing: '(để trống)',
  beforeTitle: (who: string, time: string | null) =>
    time ? `Đồng chí ${who} vừa sửa mục này lúc ${time}` : `Đồng chí ${who} vừa sửa mục này`,
  beforeMine: 'Bản được thay vẫn còn giữ ở đây',
  beforeShow: 'Xem bản trước đó',
  beforeBack: 'Lấy lại bản trước đó',
  beforeDrop: 'Ẩn',
  leftoverTitle: (time: string) => `Trên máy này còn nội dung đồng chí viết lúc ${time}, máy chủ chưa nhận`,
  leftoverNewer: 'Từ đó đến nay mục này trên máy chủ đã có bản mới hơn; xin xem kỹ trước khi khôi phục.',
  leftoverBack: 'Khôi phục',
  leftoverDrop: 'Bỏ',
  leftoversOnTop: (count: number) => `Còn ${viCount(count)} mục có nội dung chưa lưu từ lần viết trước`,
  lastBy: (who: string, time: string | null) => `Sửa gần nhất: đồng chí ${who}${time ? `, ${time}` : ''}`,

  // On top of the form
  returnedTitle: (who: string, at: string) => `Đồng chí ${who} đề nghị bổ sung, hoàn thiện (${at})`,
  refusedTitle: 'Bản gửi lần trước chưa được nhận vì còn thiếu nội dung. Những gì đã viết vẫn giữ nguyên.',
  suggestions: (count: number) =>
    `Có ${viCount(count)} vấn đề được gợi ý kiểm điểm; đồng chí giải trình từng vấn đề ở mục này.`,
  answerTo: (issue: number) => `Giải trình v${nthIssue(issue).slice(1)}`,
  completingTitle: 'Đồng chí đang hoàn thiện theo ý kiến hội nghị',
  completingText:
    'Bản hội nghị đã kiểm điểm vẫn có giá trị cho đến khi gửi bản hoàn thiện. Mức tự xếp loại giữ nguyên; hồ sơ không chuyển bước.',
  ratingStays: 'Sau hội nghị, mức tự xếp loại giữ như bản hội nghị đã kiểm điểm.',
  ratingOpen: 'Mức này còn sửa được cho đến khi hội nghị Chi bộ có biên bản.',
  responsible: 'Người gửi báo cáo',
  responsibleText: (who: string) =>
    `Chỉ đồng chí ${who} được gửi báo cáo này. Các đồng chí khác tham gia soạn thảo, mỗi mục được lưu ngay khi viết. Khi viết xong, xin báo người gửi xem lại và gửi.`,
  toPreview: 'Xem lại và gửi',
  toPreviewOnly: 'Xem bản in',

  // When it cannot be written
  sealedTitle: 'Nội dung này đã được gửi',
  sealedText:
    'Nội dung đã gửi chỉ còn để xem. Nếu cần bổ sung, người phụ trách sẽ đề nghị và bản kiểm điểm được mở lại.',
  sealedOpen: 'Xem bản đã gửi',
  stageClosedTitle: 'Bước tự kiểm điểm đã kết thúc',
  stageClosedText:
    'Bộ phận tổ chức đã đóng bước này nên không viết hoặc gửi thêm được. Những gì đồng chí đã lưu vẫn còn nguyên dưới đây. Nếu cần gửi muộn, xin liên hệ bộ phận tổ chức.',
  conferenceClosedTitle: 'Bước hội nghị đã kết thúc',
  conferenceClosedText:
    'Bộ phận tổ chức đã đóng bước này nên không gửi bản hoàn thiện được nữa. Bản đã gửi trước hội nghị giữ nguyên giá trị; những gì đồng chí vừa viết vẫn còn dưới đây.',
  campaignClosedTitle: 'Đợt kiểm điểm này không còn mở',
  campaignClosedText: 'Những gì đồng chí đã lưu vẫn còn nguyên dưới đây và chỉ còn để xem.',
  keptTitle: (place: string, time: string) => `${place} – viết lúc ${time}`,
  copyText: 'Chép nội dung',
  copyOf: (place: string) => `Chép nội dung ${place}`,
  copied: 'Đã chép nội dung vào bộ nhớ tạm của máy',
  notCopied: 'Trình duyệt không cho chép; xin bôi đen nội dung rồi bấm Ctrl+C.',
  discardOf: (place: string) => `Bỏ nội dung ${place}`,
  keptHere: 'Nội dung còn trên máy này mà máy chủ chưa nhận',
  notWriterTitle: 'Đồng chí không viết bản kiểm điểm này',
  notWriterText:
    'Chỉ người tự kiểm điểm (hoặc các đồng chí được giao viết báo cáo của tập thể) mới mở được trang viết.',
  toReading: 'Xem bản đã gửi',
  home: 'Về trang Việc cần làm',
}
