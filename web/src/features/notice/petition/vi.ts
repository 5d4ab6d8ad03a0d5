import { OBJECTION } from '@kiemdiem/domain/notice/petition/wording'
import { upperFirst } from '@kiemdiem/domain/vi'

const wordsFor = (what: string) => {
  const What = upperFirst(what)
  return {
    open: What,
    within: (period: string) => `Nếu không nhất trí với kết quả, đồng chí có quyền ${what} ${period}.`,
    over: (day: string) =>
      `Thời hạn ${what} tại đây là đến hết ngày ${day}, nay đã hết; đồng chí có thể gửi bằng văn bản đến cấp đã quyết định.`,
    text: `Nội dung ${what}`,
    kept: 'Nội dung được giữ trên máy này, chưa gửi.',
    send: `Gửi ${what}`,
    sending: 'Đang gửi…',
    consequence: `Nội dung ${what} được gửi đến cấp đã quyết định và người ghi kết quả cho cấp đó; người khác không đọc. Gửi rồi không sửa được.`,
    sent: (at: string) => `Đã gửi ${what} lúc ${at}, chờ trả lời.`,
    missing: `Xin ghi nội dung ${what}.`,
    from: (name: string, at: string) => `Đồng chí ${name} gửi ${what} lúc ${at}`,
    stands: `Kết quả không thay đổi. Người gửi ${what} được đọc nội dung trả lời và nhận thư báo. Ghi rồi không sửa được.`,
    again: `Hồ sơ trở lại bước quyết định; kết quả cũ được giữ và người gửi ${what} vẫn đọc được. Người gửi được đọc nội dung trả lời và nhận thư báo. Ghi rồi không sửa được.`,
  }
}

/** Words of what somebody files against a result: by the decree on the side of officials, by the Party's on its own. */
export const filedWords = { civil: wordsFor(OBJECTION.civil), party: wordsFor(OBJECTION.party) }

/** Words of the page where they wait, and of their answers. */
export const petitionWords = {
  title: 'Kiến nghị, đề nghị xem xét lại kết quả xếp loại',
  none: 'Chưa có kiến nghị, đề nghị xem xét lại nào',
  noneText:
    'Kiến nghị, đề nghị xem xét lại gửi đến cấp quyết định mà đồng chí tham gia hoặc ghi kết quả sẽ hiện ở đây.',
  outcome: 'Kết quả xem xét',
  outcomes: { stands: 'Giữ nguyên kết quả', again: 'Xem xét, quyết định lại' },
  document: 'Số, ký hiệu văn bản trả lời',
  on: 'Ngày văn bản',
  documentMissing: 'Xin ghi số, ký hiệu văn bản trả lời.',
  onMissing: 'Xin ghi ngày văn bản.',
  answerMissing: 'Xin ghi nội dung trả lời.',
  answerText: 'Nội dung trả lời (không dẫn ý kiến của người khác)',
  record: 'Ghi văn bản trả lời',
  recording: 'Đang ghi…',
  answered: (document: string, on: string) => `Trả lời: ${document}, ngày ${on}`,
}
