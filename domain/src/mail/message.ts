import { tidy } from '../vi.ts'

export interface Page {
  text: string
  /** Within the web app. */
  path: string
}

/** What a mail says, before it is laid out: one description, so that text and HTML never differ. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'quote'; text: string }
  /** Lines that each open a page of their own. */
  | { kind: 'pages'; items: readonly Page[] }

export interface Message {
  subject: string
  /** "Kính gửi đồng chí …," */
  greeting: string
  blocks: readonly Block[]
  /** Address of the web app, for the pages of `pages`. */
  webUrl: string
  /** Where to go on; the mail's only link besides `pages`. */
  link: { label: string; url: string }
  /** Lines under "Trân trọng." */
  signature: readonly string[]
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const pages = (items: readonly Page[]): Block => ({ kind: 'pages', items })
export const quote = (text: string): Block => ({ kind: 'quote', text })

const SUBJECT_MAX = 160

/** The beginning of a line, which ends with a whole letter. */
const cut = (line: string): string =>
  line
    .slice(0, SUBJECT_MAX - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()

/** A header must stay one line: a line break in a name would let it write headers of its own. */
export const subjectLine = (text: string): string => {
  const line = tidy(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()
  return line.length > SUBJECT_MAX ? `${cut(line)}…` : line
}
