import type { RulingPaper } from '@kiemdiem/domain/decision/ruling/ruling'
import { viCount } from '@kiemdiem/domain/vi-count'

export const printWords = {
  title: 'Biên bản, quyết định, thông báo',
  back: 'Về bảng quyết định',
  nothing: 'Chưa ghi kết quả quyết định nào',
  nothingText: 'Biên bản, quyết định, thông báo in được sau khi ghi kết quả ở bảng quyết định.',
  which: 'Lần quyết định',
  meeting: (nth: number, date: string, by: string) => `Lần ${viCount(nth)}, ngày ${date}${by && `: ${by}`}`,
  what: 'Văn bản',
  minutes: 'Biên bản',
  papers: {
    ...{ decision: 'Quyết định', resolution: 'Nghị quyết', notice: 'Thông báo', report: 'Báo cáo' },
  } satisfies Record<RulingPaper, string>,
  /** Issued more than once: the last one counts. */
  again: (name: string, nth: number) => `${name} (phát hành lần ${viCount(nth)})`,
  replaced: 'Văn bản này đã được phát hành lại; bản sau thay thế bản này. Số đã vào sổ được giữ, không cấp lại.',
  draft: (name: string) => `Dự thảo ${name.toLowerCase()}`,
  print: 'In',
}

export const issueWords = {
  hint: {
    decision:
      'Dự thảo quyết định dưới đây lấy theo kết quả đã ghi: những trường hợp đã có mức, hoặc không xếp loại. Phát hành xong, văn thư vào số, ngày; văn bản và bản in theo đúng nội dung lúc phát hành.',
    resolution:
      'Dự thảo nghị quyết dưới đây lấy theo kết quả đã ghi; dùng khi tập thể ra nghị quyết thay cho quyết định. Phát hành xong, văn thư vào số, ngày.',
    notice:
      'Dự thảo thông báo dưới đây nêu kết quả theo quyết định hoặc nghị quyết đã phát hành. Phát hành xong, văn thư vào số, ngày. Phát hành ở đây chưa gửi cho ai: kết quả được giữ kín đến khi thông báo.',
    report:
      'Dự thảo báo cáo gửi cấp trên nêu kết quả đã ghi. Phát hành xong, văn thư vào số, ngày; văn bản và bản in theo đúng nội dung lúc phát hành.',
  } satisfies Record<RulingPaper, string>,
  act: {
    decision: 'Phát hành quyết định',
    resolution: 'Phát hành nghị quyết',
    notice: 'Phát hành thông báo',
    report: 'Phát hành báo cáo',
  } satisfies Record<RulingPaper, string>,
  acting: 'Đang phát hành…',
  bases: 'Căn cứ nêu trong văn bản',
  noRuling: 'Chưa phát hành quyết định hoặc nghị quyết về kết quả này',
  noRulingText: 'Xin phát hành quyết định hoặc nghị quyết trước, rồi phát hành thông báo.',
}
