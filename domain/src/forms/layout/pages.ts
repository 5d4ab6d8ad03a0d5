/** What papers are printed on, in millimetres. */
export const PAGES = {
  a4: { width: 210, height: 297, name: 'A4' },
  a4Landscape: { width: 297, height: 210, name: 'A4 landscape' },
  a3Landscape: { width: 420, height: 297, name: 'A3 landscape' },
} as const
export type PageFormat = keyof typeof PAGES

/** The page of a paper. */
export const pageOf = ({ page = 'a4' }: { page?: PageFormat }) => PAGES[page]

/** Margins of every paper in millimetres. */
export const MARGINS = { top: 20, right: 20, bottom: 20, left: 30 } as const
