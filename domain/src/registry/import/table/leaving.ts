/** What a spreadsheet would take for a formula or a command when the file is opened. */
const DANGEROUS = /^[\s\0]*[=+\-@\t\0＝＋－＠]/

/**
 * A text as it may leave in an .xlsx or .csv file: what begins like a formula gets an apostrophe before it, by which
 * spreadsheets show it as text. Reading a file takes the apostrophe off again.
 */
export const leaving = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text)
