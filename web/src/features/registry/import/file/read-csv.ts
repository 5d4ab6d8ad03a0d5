import { UnreadableFile } from '../../../../lib/files/opened/fault.ts'

const DELIMITERS = [';', ',', '\t'] as const

const textOf = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    // Drops the mark at the beginning by itself.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('notUtf8')
  }
}

/** Quotes hold delimiters and breaks; a doubled one is a quote. Only at the beginning of a field does one open. */
const split = (text: string, delimiter: string): string[][] => {
  const rows: string[][] = []
  let [row, field, quoted]: [string[], string, boolean] = [[], '', false]
  const endField = () => {
    row.push(field)
    field = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (quoted && letter === '"' && text[at + 1] === '"') {
      field += '"'
      at += 1
    } else if (letter === '"' && (quoted || field === '')) quoted = !quoted
    else if (quoted) field += letter
    else if (letter === delimiter) endField()
    else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1
      endField()
      rows.push(row)
      row = []
    } else field += letter
  }
  if (quoted) throw new UnreadableFile('broken', `dòng ${rows.length + 1}`)
  if (field !== '' || row.length > 0) {
    endField()
    rows.push(row)
  }
  return rows
}

/**
 * The rows of a text file of values. The delimiter is the one that makes most columns in the first rows: Excel writes
 * what Windows is set to, ";" in most offices. A first line "sep=;" says it.
 */
export const readCsv = (bytes: Uint8Array): string[][] => {
  const text = textOf(bytes)
  if (text.includes('\0')) throw new UnreadableFile('otherFile')
  const said = /^sep=(.)\r?\n/i.exec(text)
  if (said) return split(text.slice(said[0].length), said[1] ?? ';')
  const head = text.slice(0, 10_000)
  const columns = (delimiter: string) => head.split(delimiter).length
  const [best = ';'] = [...DELIMITERS].sort((a, b) => columns(b) - columns(a))
  return split(text, best)
}
