import type { Cell } from '@kiemdiem/domain/registry/import/table/cell'
import { checkXml } from '../opened/check-xml.ts'
import { UnreadableFile } from '../opened/fault.ts'
import { readWorkbook } from '../opened/read-workbook.ts'
import { unpack } from '../opened/unpack.ts'
import { attributeOf, tagsOf } from '../opened/xml-tokens.ts'
import { zipDirectory } from '../opened/zip-directory.ts'
import { checkOutside } from './check-outside.ts'
import { UnfitForm } from './fault.ts'
import { type SheetParts, sharedTexts, sheetParts } from './sheet-parts.ts'

export interface FormSheet {
  name: string
  /** The part that holds it. */
  part: string
  xml: string
  parts: SheetParts
  /** As the registry's import reads a file: from A1 on. */
  cells: readonly (readonly Cell[])[]
}

export interface OpenedForm {
  /** Every part as it is in the file, in its order. */
  files: ReadonlyMap<string, Uint8Array>
  sheets: readonly FormSheet[]
  /** Texts that cells share. */
  shared: readonly string[]
}

const WORKBOOK = 'xl/workbook.xml'
const OLD = [0xd0, 0xcf, 0x11, 0xe0]
const PACKED = [0x50, 0x4b, 0x03, 0x04]

/** What a part of a form says; empty: it has no such part. */
export const partText = (files: ReadonlyMap<string, Uint8Array>, part: string): string =>
  new TextDecoder().decode(files.get(part))

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)

/** Which part each sheet is, by its name, in the order of the book. */
const sheetPlaces = (text: (name: string) => string | null): [name: string, part: string][] => {
  const links = new Map(
    tagsOf(text('xl/_rels/workbook.xml.rels') ?? '', 'xl/_rels/workbook.xml.rels').flatMap((tag) => {
      const [id, target] = [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]
      return tag.name === 'Relationship' && id && target
        ? [[id, target.startsWith('/') ? target.slice(1) : `xl/${target}`] as const]
        : []
    }),
  )
  return tagsOf(text(WORKBOOK) ?? '', WORKBOOK).flatMap((tag): [string, string][] => {
    const name = attributeOf(tag, 'name')
    const part = links.get(/\s[\w-]+:id\s*=\s*["']([^"']*)["']/.exec(tag.attributes)?.[1] ?? '')
    return tag.name === 'sheet' && tag.kind !== 'close' && name !== null && part ? [[name, part]] : []
  })
}

/**
 * A superior's form, opened with every part kept. It is refused as an import is, before anything is laid out in memory; and where it is
 * signed, or reaches out of its file: a filled one would not be what was signed, or would tell others what it holds.
 */
export const openForm = async (bytes: Uint8Array): Promise<OpenedForm> => {
  if (begins(bytes, OLD)) throw new UnreadableFile('oldExcel')
  if (!begins(bytes, PACKED)) throw new UnreadableFile('otherFile')
  const known = await readWorkbook(bytes)
  const files = new Map(zipDirectory(bytes).map((entry) => [entry.name, unpack(bytes, entry)]))
  if ([...files.keys()].some((name) => name.startsWith('_xmlsignatures/'))) throw new UnfitForm('signed')
  const text = (name: string) => {
    const part = files.get(name)
    if (!part) return null
    checkXml(name, part)
    return new TextDecoder().decode(part)
  }
  if (/macroEnabled/i.test(text('[Content_Types].xml') ?? '')) throw new UnreadableFile('macros')
  const sharing = text('xl/sharedStrings.xml')
  const shared = sharing === null ? [] : sharedTexts(sharing)
  const places = sheetPlaces(text)
  checkOutside(files, new Map(places.map(([name, part]) => [part, name])))
  const sheets = places.flatMap(([name, part]): FormSheet[] => {
    const xml = text(part)
    const cells = known.find(({ name: each }) => each === name)?.rows
    return xml !== null && cells ? [{ name, part, xml, parts: sheetParts(xml, part, shared), cells }] : []
  })
  if (sheets.length === 0) throw new UnfitForm('noSheet')
  return { files, sheets, shared }
}
