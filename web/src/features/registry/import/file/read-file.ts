import type { Sheet } from '@kiemdiem/domain/registry/import/table/cell'
import { COLUMNS_MAX, FILE_MAX, type FileFault, ROWS_MAX, UnreadableFile } from '../../../../lib/files/opened/fault.ts'
import { readWorkbook } from '../../../../lib/files/opened/read-workbook.ts'
import { readCsv } from './read-csv.ts'

export type ReadFile = { ok: true; sheets: Sheet[] } | { ok: false; reason: FileFault; where: string }

const startsWith = (bytes: Uint8Array, ...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte)

const sheetsOf = async (bytes: Uint8Array): Promise<Sheet[]> => {
  if (bytes.length > FILE_MAX) throw new UnreadableFile('tooLarge')
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return await readWorkbook(bytes)
  // The compound files of before 2007; a workbook with a password is one too.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableFile('oldExcel')
  // PDF, RTF, HTML and XML that are named .xls or .csv; archives of other kinds.
  // A text holds no zero byte, but for one in UTF-16, which begins with its mark; pictures and programs do.
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  if (!isUtf16 && bytes.subarray(0, 4_096).includes(0)) throw new UnreadableFile('otherFile')
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart().toLowerCase()
  if (/^(%pdf|\{\\rtf|<|pk|rar!|7z)/.test(begins)) throw new UnreadableFile('otherFile')
  return [{ name: '', rows: readCsv(bytes) }]
}

const withinLimits = (sheets: Sheet[]): Sheet[] => {
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== '')))
  if (filled.length === 0) throw new UnreadableFile('empty')
  for (const { name, rows } of filled) {
    if (rows.length > ROWS_MAX) throw new UnreadableFile('tooManyRows', name)
    if (rows.some((row) => row.length > COLUMNS_MAX)) throw new UnreadableFile('tooManyColumns', name)
  }
  return filled
}

/**
 * Whatever file somebody chooses: what it is is told by its first bytes, not by its name. Every limit is asked before
 * anything is laid out in memory; nothing throws.
 */
export const readFile = async (bytes: Uint8Array): Promise<ReadFile> => {
  try {
    return { ok: true, sheets: withinLimits(await sheetsOf(bytes)) }
  } catch (error) {
    return error instanceof UnreadableFile
      ? { ok: false, reason: error.fault, where: error.where }
      : { ok: false, reason: 'broken', where: '' }
  }
}
