import type { Entry, Hole } from '../../dossier/checklist/entry.ts'
import { ITEM_ROWS } from '../../dossier/items.ts'
import { viDate } from '../../vi.ts'

/** What is wanting of a paper, as the screen and the index say it. */
export const HOLE_NAMES: Record<Hole, string> = {
  missing: 'Chưa có',
  unsigned: 'Chưa có bản ký',
  unanswered: 'Chưa trả lời',
  unconfirmed: 'Chưa được xác nhận',
}

/** Whether it is signed; nothing of what wants no signature. */
export const signedWord = ({ item, signed, document }: Pick<Entry, 'item' | 'signed' | 'document'>): string => {
  if (signed !== null) return 'Đã ký'
  return document === null || ITEM_ROWS[item].wants === 'there' ? '–' : HOLE_NAMES.unsigned
}

/** In which forms it is there, and where. */
export const whereKept = ({ document, signed, keptAt }: Pick<Entry, 'document' | 'signed' | 'keptAt'>): string =>
  [
    ...(document === null ? [] : ['Trên hệ thống']),
    ...(signed === 'copy' ? ['bản ký số hoặc bản chụp bản ký'] : []),
    ...(keptAt === '' ? [] : [`bản giấy có chữ ký: ${keptAt}`]),
  ].join('; ')

/** Why something wanting was passed, who brings it, until when; or what is wanting. */
export const remarkOf = ({ hole, said }: Pick<Entry, 'hole' | 'said'>): string => {
  if (said?.what === 'awaited') return 'Chờ kết quả của cấp trên'
  if (hole === null) return ''
  if (said?.what !== 'passed') return HOLE_NAMES[hole]
  return `${HOLE_NAMES[hole]}. Lý do: ${said.reason.replace(/\.+$/u, '')}. Người bổ sung: ${said.responsible}, chậm nhất hết ngày ${viDate(said.until)}`
}
