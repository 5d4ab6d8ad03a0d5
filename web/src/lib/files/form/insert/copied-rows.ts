import { attributeOf, type Tag } from '../../opened/xml-tokens.ts'
import { attributeEdit, type Edit, edited } from '../edits.ts'
import type { SheetParts } from '../sheet-parts.ts'
import { FixedRows, type Insertion } from './insertion.ts'

interface Sheet {
  name: string
  xml: string
  parts: SheetParts
}

/** The row's own tags: its beginning, its cells, and where it ends. */
const tagsOfRow = (tags: readonly Tag[], begins: Tag): { inner: Tag[]; to: number } => {
  const from = tags.indexOf(begins)
  const end = begins.kind === 'empty' ? from : tags.findIndex((tag, at) => at > from && tag.name === 'row')
  return { inner: tags.slice(from, end + 1).filter(({ kind }) => kind !== 'close'), to: tags[end]?.to ?? begins.to }
}

/**
 * New rows, letter by letter like the one that stands above them, under their own numbers; none where the form leaves that row out. What
 * that row counts would be wanting in them, so that a row with a formula is refused.
 */
export const copiedRows = (
  { name: sheet, xml, parts }: Sheet,
  tags: readonly Tag[],
  { at, count }: Insertion,
): Edit[] => {
  const like = parts.rows.find(({ row }) => row === at - 1)
  const begins = like && tags.find(({ from }) => from === like.tag.from)
  if (!like || !begins) return []
  const counts = like.cells.find(({ formula }) => formula)
  if (counts) throw new FixedRows('lineFormula', `${sheet}!${at - 1}`)
  if (/^(?:1|true)$/.test(attributeOf(begins, 'hidden') ?? '')) throw new FixedRows('hiddenRow', `${sheet}!${at - 1}`)
  const { inner, to } = tagsOfRow(tags, begins)
  const copy = (row: number): string => {
    const numbers = inner
      .filter(({ name }) => name === 'row' || name === 'c')
      .flatMap((tag) => attributeEdit(tag, 'r', (attributeOf(tag, 'r') ?? '').replace(/\d+$/, String(row))))
    const moved = numbers.map((edit) => ({ ...edit, from: edit.from - begins.from, to: edit.to - begins.from }))
    return edited(xml.slice(begins.from, to), moved)
  }
  const texts = Array.from({ length: count }, (_, nth) => copy(at + nth))
  return [{ from: to, to, text: texts.join('') }]
}
