import type { Cell, Sheet } from '@kiemdiem/domain/registry/import/table/cell'
import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { checkXml } from './check-xml.ts'
import { UnreadableFile } from './fault.ts'
import { unpack } from './unpack.ts'
import { zipDirectory } from './zip-directory.ts'

/** What a table is made of; pictures, printer settings and links to other books are left packed. */
const READ =
  /^(xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/[^/]+\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml|_rels\/\.rels)$/

const cellOf = (value: unknown): Cell => {
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/**
 * The sheets of an .xlsx file. The library is given a fresh archive of the checked parts, stored and not deflated: so it
 * unpacks nothing itself, and starts no workers from blobs, which the policy of content would refuse.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<Sheet[]> => {
  const entries = zipDirectory(bytes)
  const names = new Set(entries.map(({ name }) => name))
  if (!names.has('xl/workbook.xml')) throw new UnreadableFile('otherFile')
  if (entries.some(({ name }) => /vbaProject/i.test(name))) throw new UnreadableFile('macros')
  const parts: Record<string, Uint8Array> = {}
  for (const entry of entries.filter(({ name }) => READ.test(name))) {
    const part = unpack(bytes, entry)
    checkXml(entry.name, part)
    parts[entry.name] = part
  }
  const clean = zipSync(parts, { level: 0 })
  try {
    const sheets = await readXlsxFile(new Blob([clean as Uint8Array<ArrayBuffer>]), { trim: false })
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }))
  } catch {
    throw new UnreadableFile('broken')
  }
}
