import type { Delegation } from '@kiemdiem/domain/model/unit'
import { viDate } from '@kiemdiem/domain/vi'

/** Words of putting somebody in charge in a head's place. */
export const delegationWords = {
  title: 'Giao người phụ trách khi người đứng đầu vắng',
  hint: 'Trong những ngày này, đồng chí được giao phụ trách có mọi việc của người đứng đầu: đọc, đề nghị bổ sung, chủ trì gửi đề nghị xếp loại, cho ý kiến, quyết định và ký. Hết ngày cuối, hệ thống tự trả lại cho người đứng đầu. Bản kiểm điểm của chính người đứng đầu do bộ phận tổ chức tiếp nhận.',
  person: 'Người được giao phụ trách',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  document: 'Văn bản giao phụ trách',
  documentHint: 'Số, ngày, tên văn bản. Ví dụ: Giấy ủy quyền số 12/GUQ ngày 04/12/2026.',
  give: 'Ghi người phụ trách',
  end: 'Kết thúc phụ trách',
  saving: 'Đang ghi…',
  saved: (unit: string) => `việc giao phụ trách ${unit}`,
  runs: ({ from, to, document }: Delegation, person: string, head: string) =>
    `Đồng chí ${person} phụ trách đơn vị thay đồng chí ${head} từ ngày ${viDate(from)} đến hết ngày ${viDate(to)} (${document}).`,
  waits: ({ from, to, document }: Delegation, person: string, head: string) =>
    `Từ ngày ${viDate(from)} đến hết ngày ${viDate(to)}, đồng chí ${person} phụ trách đơn vị thay đồng chí ${head} (${document}).`,
}
