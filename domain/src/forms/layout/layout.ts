import { tidy } from '../../vi.ts'
import type { PageFormat } from './pages.ts'

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
  /** Points; absent: the paper's body size. */
  size?: number
}

export interface Box {
  label: string
  checked: boolean
}

export type Block =
  /** Issuer at the left, the Party's or the state's name at the right, which never breaks. */
  | { kind: 'head'; left: readonly Line[]; right: readonly Line[] }
  | { kind: 'title'; lines: readonly Line[] }
  /** "Họ và tên: …"; a null value is left for the pen. */
  | { kind: 'field'; label: string; value: string | null }
  /** 1: part (I … VII); 2: item; 3: box of an item. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** One paragraph; `lead`: bold words that it begins with ("Điều 1."). */
  | { kind: 'text'; text: string; lead?: string; italic?: true }
  | { kind: 'note'; text: string }
  /** One line of boxes, e.g. "Tự đánh giá về cấp độ thực hiện: ☐ Xuất sắc …". */
  | { kind: 'boxes'; label: string | null; boxes: readonly Box[]; stacked: boolean }
  /** Dotted lines that somebody fills in by hand. */
  | { kind: 'dots'; lines: number }
  /**
   * Ruled table; the head is repeated on every page. A row of one cell heads those below it, over the whole width: its first line
   * names them, more lines say what holds of them. `widths` in percent of the line, one a column; without them
   * the browser divides. `numbers`: columns, from 0, that hold numbers, which a workbook keeps as such.
   */
  | {
      kind: 'table'
      head: readonly string[]
      rows: readonly (readonly string[])[]
      widths?: readonly number[]
      numbers?: readonly number[]
    }
  /**
   * A picture for the eye alone, as the address of its data, with the sentence that leads to it: what it shows stands in tables too. A Word file has neither.
   */
  | { kind: 'chart'; lead: string; title: string; picture: string }
  /** Signature at the right; `name` is printed where it is known. */
  | { kind: 'signature'; lines: readonly Line[]; name: string | null }
  /** Two who sign side by side, as on minutes. */
  | { kind: 'signatures'; left: Signature; right: Signature }
  /** "Kính gửi: …" of a letter, one line each. */
  | { kind: 'addressees'; names: readonly string[] }
  /** End of a letter: "Nơi nhận" at the left, the signature at the right. */
  | { kind: 'closing'; recipients: readonly string[]; signature: Signature }

export interface Signature {
  lines: readonly Line[]
  name: string | null
}

export type PaperStyle = 'party' | 'administrative'

export interface PrintedPaper {
  /** Names the tab and the file: "Mẫu 02A". */
  name: string
  /** Party papers follow HD 36-HD/VPTW, administrative ones NĐ 30/2020. */
  style: PaperStyle
  /** What it is printed on; absent: A4, upright. */
  page?: PageFormat
  blocks: readonly Block[]
}

/** An answer as paragraphs, one for each line that was written. A draft is stored as its writer sent it: it is tidied here. */
export const paragraphs = (answer: string): Block[] =>
  tidy(answer)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((text) => ({ kind: 'text', text }))

/** Dots where the pen fills in. */
export const DOTS = '……………'

/** An unknown date, which comes with the pen. */
export const openDate = (place: string, year: number): string => `${place}, ngày … tháng … năm ${year}`
