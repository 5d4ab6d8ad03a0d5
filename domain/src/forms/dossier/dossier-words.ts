import type { Entry, Hole } from '../../dossier/checklist/entry.ts'
import { viDate } from '../../vi.ts'

/** What is wanting of a paper, as the screen and the index say it. */
export const HOLE_NAMES: Record<Hole, string> = {
  missing: 'Chưa có',
  unsigned: 'Chưa có bản ký',
  unanswered: 'Chưa trả lời',
  unconfirmed: 'Chưa được xác nhận',
}

/** Whether it is signed. */
export const signedWord = ({ signed, document }: Pick<Entry, 'signed' | 'document'>): string =>
  signed !== null ? 'Đã ký' : document === null ? '–' : 'Chưa ký'

/** In which forms it is there, and where. */
export const whereKept = ({ document, signed, keptAt }: Pick<Entry, 'document' | 'signed' | 'keptAt'>): string =>
  [
    ...(document === null ? [] : ['Trên hệ thống']),
    ...(signed === 'copy' ? ['bản ký điện tử, bản chụp'] : []),
    ...(keptAt === '' ? [] : [`bản giấy có chữ ký: ${keptAt}`]),
  ].join('; ')

/** Why something wanting was passed, who brings it, until when; or what is wanting. */
export const remarkOf = ({ hole, said }: Pick<Entry, 'hole' | 'said'>): string => {
  if (said?.what === 'awaited') return 'Chờ kết quả của cấp trên'
  if (hole === null) return ''
  if (said?.what !== 'passed') return HOLE_NAMES[hole]
  return `${HOLE_NAMES[hole]}. Lý do: ${said.reason.replace(/\.+$/u, '')}. Người bổ sung: ${said.responsible}, trước ngày ${viDate(said.until)}`
}
