/** One line of the remarks with which a text was returned, and the sections that it names. */
export interface RemarkLine {
  text: string
  /** "I.2", as on the form; empty where it names none. */
  numbers: readonly string[]
}

/** "Mục I.2", "mục II và III", "điểm 3 mục I": a number counts only after such a word, so that figures in a sentence do not. */
const ROMAN = String.raw`(?:[IVX]+|[ivx]+)(?:\.\d+)*`
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:[Mm]ục|MỤC|[Pp]hần|PHẦN)\s+(${ROMAN}(?:\s*(?:,|;|và)\s*${ROMAN})*)(?![\p{L}\d])`,
  'gu',
)
const NUMBER = new RegExp(String.raw`(?<!\p{L})${ROMAN}(?!\p{L})`, 'gu')

const numbersIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(NAMED)].flatMap(([, names = '']) =>
      [...names.matchAll(NUMBER)].map(([number]) => number.toUpperCase()),
    ),
  ),
]

/** The remarks line by line. Nothing is left out: what names no section stands by itself. */
export const remarkLines = (remarks: string): RemarkLine[] =>
  remarks
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ text, numbers: numbersIn(text) }))

/** Whether a line speaks of a section, by its own number or by that of the part in which it stands. */
export const speaksOf = ({ numbers }: RemarkLine, section: string): boolean =>
  numbers.some((number) => section === number || section.startsWith(`${number}.`))
