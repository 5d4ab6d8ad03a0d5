import type { LegalBasis } from '../../../model/campaign.ts'
import { inFull } from '../../facts/in-full.ts'
import type { PaperStyle } from '../../layout/layout.ts'
import { dated } from '../../letters/enclosed-with.ts'

/** How a title of the list of bases begins, and what follows. */
const TITLE =
  /^(Luật|Nghị định|Nghị quyết|Quy định|Quyết định|Quy chế|Kế hoạch|Hướng dẫn|Chỉ thị|Kết luận|Thông tư)\s+(?:về\s+)?(.+)$/u

/** "Quy định số 18-QĐ/TU, ngày 15/11/2023": type, number and day alone. */
export const basisByNumber = ({ number, date, title }: LegalBasis, style: PaperStyle): string =>
  `${TITLE.exec(title.normalize('NFC'))?.[1] ?? 'Văn bản'} số ${number}${dated(style, date)}`

/** "Quy định số 18-QĐ/TU, ngày 15/11/2023 của … về …", as a paper of this style names what it is based on. */
export const basisOf = ({ number, date, issuer, title }: LegalBasis, style: PaperStyle): string => {
  const [, type, rest] = TITLE.exec(title.normalize('NFC')) ?? []
  const by = `số ${number}${dated(style, date)} của ${inFull(issuer)}`
  return inFull(type && rest ? `${type} ${by} về ${rest}` : `Văn bản ${by}: ${title}`)
}
