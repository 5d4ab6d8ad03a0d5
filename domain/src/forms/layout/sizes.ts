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

/** What papers are printed on, in millimetres. */
export const PAGES = {
  a4: { width: 210, height: 297, name: 'A4' },
  a4Landscape: { width: 297, height: 210, name: 'A4 landscape' },
  a3Landscape: { width: 420, height: 297, name: 'A3 landscape' },
} as const
export type PageFormat = keyof typeof PAGES

/** The page of a paper. */
export const pageOf = ({ page = 'a4' }: Pick<PrintedPaper, 'page'>) => PAGES[page]

/** Margins of every paper in millimetres. */
export const MARGINS = { top: 20, right: 20, bottom: 20, left: 30 } as const

/** Points of a table on the page it stands on. */
export const tableSize = (sizes: Sizes, { page = 'a4' }: Pick<PrintedPaper, 'page'>): number =>
  page === 'a4' ? sizes.table : sizes.wideTable
