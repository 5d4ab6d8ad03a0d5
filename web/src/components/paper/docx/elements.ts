import type { Block, PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { SIZES, type Sizes, tableSize } from '@kiemdiem/domain/forms/layout/sizes'
import { AlignmentType, Paragraph, type Table } from 'docx'
import { centred, dots, field, type Keep, led, paragraph, textWidth } from './runs.ts'
import { closingTable, headTable, ruledTable, signaturesTable, signatureTable } from './tables.ts'

type Element = Paragraph | Table

/** Whole centimetres are what offices indent by. */
const INDENT = 567

const HEADINGS = { 1: { bold: true }, 2: { bold: true }, 3: { italic: true } } as const

const boxes = ({ label, boxes, stacked }: Extract<Block, { kind: 'boxes' }>, keep: Keep): Paragraph[] => {
  const marked = boxes.map(({ label: name, checked }) => ({ text: `${checked ? '☒' : '☐'} ${name}`, checked }))
  const indent = { left: INDENT }
  return [
    ...(label ? [paragraph(`${label}:`, { italic: true }, { ...keep, keepNext: true })] : []),
    ...(stacked
      ? marked.map(({ text, checked }, at) =>
          paragraph(text, checked ? { bold: true } : {}, {
            ...(at < marked.length - 1 ? { keepNext: true } : keep),
            indent,
          }),
        )
      : [paragraph(marked.map(({ text }) => text).join('      '), {}, { ...keep, indent })]),
  ]
}

/** On what a block stands: sizes of its paper, points of tables, and how wide the text is. */
interface Ground {
  sizes: Sizes
  table: number
  width: number
}

const elementsOf = (block: Block, { sizes, table, width }: Ground, keep: Keep): Element[] => {
  switch (block.kind) {
    case 'head':
      return [headTable(block, width), new Paragraph({ spacing: { before: 0, after: 0 }, children: [] })]
    case 'title':
      return [...centred(block.lines, width, { keepNext: true }), paragraph('', {}, keep)]
    case 'addressees':
      return block.names.map((name, at) =>
        paragraph(at === 0 ? `Kính gửi: ${name}` : name, {}, { ...keep, alignment: AlignmentType.CENTER }),
      )
    case 'field':
      return [field(block.label, block.value, width, keep)]
    case 'heading':
      return [paragraph(block.text, HEADINGS[block.level], { keepNext: true, keepLines: true })]
    case 'text':
      return [led(block, { ...keep, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: INDENT } })]
    case 'note':
      return [paragraph(block.text, { italic: true }, { ...keep, alignment: AlignmentType.CENTER })]
    case 'boxes':
      return boxes(block, keep)
    case 'dots':
      return Array.from({ length: block.lines }, () => dots(width, keep))
    case 'table':
      return [ruledTable(block, table, width)]
    case 'chart':
      // Its figures stand in tables, which Word has as such.
      return []
    case 'signature':
      return [signatureTable(block, width)]
    case 'signatures':
      // Between two tables Word asks for a paragraph, or it takes them for one.
      return [signaturesTable(block, width, keep), ...(keep.keepNext ? [paragraph('', {}, keep)] : [])]
    case 'closing':
      return [closingTable(block, sizes, width)]
  }
}

const SIGNED: readonly Block['kind'][] = ['signature', 'signatures', 'closing']

/** The blocks of a paper as Word's elements; what stands before a signature goes with it to its page. */
export const paperElements = (paper: PrintedPaper): Element[] => {
  const { blocks, style } = paper
  const sizes = SIZES[style]
  const ground = { sizes, table: tableSize(sizes, paper), width: textWidth(paper) }
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    // What a heading says of itself goes with what it heads.
    const heads = block.kind === 'note' && blocks[at - 1]?.kind === 'heading'
    const keep = heads || (next && SIGNED.includes(next.kind)) ? { keepNext: true, keepLines: true } : {}
    return elementsOf(block, ground, keep)
  })
}
