import type { Delegation } from '@kiemdiem/domain/model/unit'
import { viDate } from '@kiemdiem/domain/vi'

/** Words of putting somebody in charge in a head's place. */
export const delegationWords = {
  title: 'Giao điều hành thay khi người đứng đầu vắng mặt',
  hint: 'Trong những ngày này, đồng chí được giao thực hiện mọi nhiệm vụ của người đứng đầu: đọc, đề nghị bổ sung, chủ trì hội nghị, gửi đề nghị xếp loại, cho ý kiến, quyết định và ký. Hết ngày cuối, hệ thống tự trả lại cho người đứng đầu. Bản kiểm điểm của chính người đứng đầu do bộ phận tổ chức tiếp nhận.',
  person: 'Người được giao điều hành',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  document: 'Văn bản giao điều hành',
  documentHint: 'Tên, số, ngày văn bản. Ví dụ: Quyết định số 12/QĐ ngày 04/12/2026.',
  give: 'Ghi người điều hành thay',
  end: 'Kết thúc điều hành thay',
  saving: 'Đang ghi…',
  saved: (unit: string) => `việc giao điều hành ${unit}`,
  runs: ({ from, to, document }: Delegation, person: string, head: string) =>
    `Đồng chí ${person} điều hành đơn vị thay đồng chí ${head} từ ngày ${viDate(from)} đến hết ngày ${viDate(to)} (${document}).`,
  stuck: (begun: boolean, reason: string) =>
    `Chưa ${begun ? 'kết thúc' : 'bắt đầu'} được việc điều hành thay này theo đúng ngày: ${reason} Khi vướng mắc được giải quyết, hệ thống tự thực hiện trong vòng 15 phút.`,
  stuckShort: (begun: boolean) => `Điều hành thay chưa ${begun ? 'kết thúc' : 'bắt đầu'} được`,
  waits: ({ from, to, document }: Delegation, person: string, head: string) =>
    `Từ ngày ${viDate(from)} đến hết ngày ${viDate(to)}, đồng chí ${person} điều hành đơn vị thay đồng chí ${head} (${document}).`,
}
