import type { Form } from './form-spec.ts'

/**
 * A printed paper as data: the preview on the screen, the browser's print and the Word export draw the same
 * blocks, so that what is read, printed and filed cannot differ (domain.md §5).
 */
export interface Line {
  text: string
  bold?: true
  italic?: true
  /** A solid line beneath: as long as the text (HD 36, NĐ 30: the state's and the Party's name), or short. */
  ruled?: 'full' | 'short'
}

export interface Box {
  label: string
  checked: boolean
}

export type Block =
  | { kind: 'head'; left: readonly Line[]; right: readonly Line[] }
  | { kind: 'title'; lines: readonly Line[] }
  /** "Họ và tên: …"; a null value is left for the pen. */
  | { kind: 'field'; label: string; value: string | null }
  /** 1: part (I … VII); 2: item; 3: box of an item. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** One paragraph of an answer. */
  | { kind: 'text'; text: string }
  | { kind: 'note'; text: string }
  /** One line of boxes, e.g. "Tự đánh giá về cấp độ thực hiện: ☐ Xuất sắc …". */
  | { kind: 'boxes'; label: string | null; boxes: readonly Box[]; stacked: boolean }
  /** Dotted lines that somebody fills in by hand. */
  | { kind: 'dots'; lines: number }
  /** Ruled table; the head is repeated on every page. `widths` in percent of the line, one a column; without them the browser divides. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }
  /** Signature at the right; `name` is printed where it is known. */
  | { kind: 'signature'; lines: readonly Line[]; name: string | null }
  /** Two who sign side by side, as on minutes. */
  | { kind: 'signatures'; left: Signature; right: Signature }

export interface Signature {
  lines: readonly Line[]
  name: string | null
}

export interface PrintedPaper {
  /** Names the tab and the file: "Mẫu 02A". */
  name: string
  /** Party papers follow HD 36-HD/VPTW, administrative ones NĐ 30/2020. */
  style: 'party' | 'administrative'
  blocks: readonly Block[]
}

/** What the paper says of its subject besides the answers. Null is left blank for the pen. */
export interface PaperFacts {
  year: number
  place: string
  /** Local date of sealing, YYYY-MM-DD; null on a draft. */
  date: string | null
  name: string
  /** YYYY-MM-DD. */
  birthDate: string | null
  partyPost: string | null
  /** Chức vụ chính quyền: the posts in units, main one first. */
  posts: readonly string[]
  unionPost: string | null
  unitName: string
  /** The agency in whose name NĐ 90 papers are made. */
  agency: string
  /** The Party organisation above a collective, on the head of its report (Mẫu 01). */
  superior: string
  /** "Chi bộ …" of a party member. */
  cell: string | null
  /** Title under which a collective's report is signed, e.g. "Trưởng Ban". */
  signingPost: string | null
  /** Who signs a collective's report. */
  signer: string | null
}

/** An answer as paragraphs, one for each line that was written. */
export const paragraphs = (answer: string): Block[] =>
  answer
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((text) => ({ kind: 'text', text }))

/** Dots where the pen fills in. */
export const DOTS = '……………'

export const partyHead = (left: readonly Line[], placeDate: string): Block => ({
  kind: 'head',
  left,
  right: [
    { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', bold: true, ruled: 'full' },
    { text: placeDate, italic: true },
  ],
})

/** "Lai Châu, ngày … tháng … năm 2026": the date comes with the pen. */
export const openPlaceDate = ({ place, year }: Pick<PaperFacts, 'place' | 'year'>): string =>
  `${place}, ngày … tháng … năm ${year}`

/** The typed form's title as printed: type, year, bracketed subtitle. */
export const titleOf = (form: Form, year: number): Block => ({
  kind: 'title',
  lines: [
    { text: form.title, bold: true },
    { text: `Năm ${year}`, bold: true },
    { text: `(${form.subtitle})`, italic: true, ruled: 'short' },
  ],
})
