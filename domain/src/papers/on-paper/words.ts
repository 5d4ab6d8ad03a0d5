import type { OnPaper, SecrecyMark } from '../../model/paper.ts'
import { viDate } from '../../vi.ts'

/** What stands on a paper, and where somebody chooses it. */
export const MARK_NAMES: Record<SecrecyMark, string> = {
  none: 'Không đóng dấu độ mật',
  confidential: 'Mật',
  secret: 'Tối mật',
  topSecret: 'Tuyệt mật',
}

/** "Bản giấy số 02-BC/… (Mật), ký ngày 20/11/2026, lưu tại Văn phòng": how a paper lies on the table. */
export const onPaperLine = ({ number, mark, paperDate, keptAt }: OnPaper): string => {
  const marked = mark === 'none' ? '' : ` (${MARK_NAMES[mark]})`
  return `Bản giấy${number === '' ? '' : ` số ${number}`}${marked}, ký ngày ${viDate(paperDate)}, lưu tại ${keptAt}`
}
