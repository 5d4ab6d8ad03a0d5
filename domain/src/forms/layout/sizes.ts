import type { PaperStyle, PrintedPaper } from './layout.ts'

/** Points of what a paper is made of. */
export interface Sizes {
  /** The Party's or the state's name at the top right. */
  nation: number
  /** "Độc lập - Tự do - Hạnh phúc". */
  motto: number
  issuer: number
  number: number
  placeDate: number
  /** "BÁO CÁO". */
  type: number
  /** What it is about, under the type. */
  summary: number
  body: number
  table: number
  /** Tables across a page that lies. */
  wideTable: number
  recipientsHead: number
  /** "Nơi nhận:" is underlined on papers of the Party, bold and slanted on administrative ones. */
  recipientsLook: 'underlined' | 'boldItalic'
  recipients: number
  page: number
}

/** HD 36-HD/VPTW for papers of the Party, Nghị định 30/2020 (Phụ lục I) for administrative ones (domain.md §5). */
export const SIZES: Record<PaperStyle, Sizes> = {
  party: {
    ...{ nation: 15, motto: 14, issuer: 14, number: 14, placeDate: 14, type: 16, summary: 15 },
    ...{ body: 14, table: 13, wideTable: 11, recipientsHead: 14, recipients: 12, page: 14 },
    recipientsLook: 'underlined',
  },
  administrative: {
    ...{ nation: 13, motto: 14, issuer: 13, number: 13, placeDate: 14, type: 14, summary: 14 },
    ...{ body: 14, table: 13, wideTable: 11, recipientsHead: 12, recipients: 11, page: 14 },
    recipientsLook: 'boldItalic',
  },
}

/** Points of a table on the page it stands on. */
export const tableSize = (sizes: Sizes, { page = 'a4' }: Pick<PrintedPaper, 'page'>): number =>
  page === 'a4' ? sizes.table : sizes.wideTable
