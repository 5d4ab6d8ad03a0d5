import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { MARGINS, pageOf } from '@kiemdiem/domain/forms/layout/pages'
import { SIZES } from '@kiemdiem/domain/forms/layout/sizes'
import { printable } from '@kiemdiem/domain/vi'
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { paperElements } from './elements.ts'
import { mm } from './runs.ts'

const FACE = 'Times New Roman'
/** In all four slots: Word takes letters with Vietnamese marks from another slot than plain ones. */
const FONT = { ascii: FACE, hAnsi: FACE, cs: FACE, eastAsia: FACE }

const headerOf = (runs: readonly TextRun[]) =>
  new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [...runs] })] })

/** The page of a paper. Word is told that it lies, and is given its measures as if it stood. */
const sizeOf = (paper: PrintedPaper) => {
  const { width, height } = pageOf(paper)
  const lies = width > height
  return {
    width: mm(Math.min(width, height)),
    height: mm(Math.max(width, height)),
    orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  }
}

/** A paper of the document: its page with its margins, numbered at the top from its second page. */
const sectionOf = (paper: PrintedPaper, draftMark: string | null): ISectionOptions => {
  const mark = draftMark === null ? [] : [new TextRun({ text: draftMark, bold: true, color: '7F7F7F' })]
  const size = SIZES[paper.style].page * 2
  return {
    properties: {
      titlePage: true,
      page: {
        size: sizeOf(paper),
        margin: {
          ...{ top: mm(MARGINS.top), bottom: mm(MARGINS.bottom), left: mm(MARGINS.left), right: mm(MARGINS.right) },
          ...{ header: mm(10), footer: mm(10) },
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: headerOf(mark),
      default: headerOf([...mark, new TextRun({ children: [PageNumber.CURRENT], size })]),
    },
    children: paperElements(paper),
  }
}

/** The day in every file: the same paper makes the same bytes. Later than the oldest that a zip can hold. */
const PINNED = '2000-01-01T00:00:00Z'

const pinned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1))
  const dated = files.map(([name, content]): [string, Uint8Array] =>
    name === 'docProps/core.xml'
      ? [name, strToU8(strFromU8(content).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${PINNED}`))]
      : [name, content],
  )
  return zipSync(Object.fromEntries(dated), { mtime: new Date(2000, 0, 1) })
}

/**
 * Papers as one Word file, from the same blocks as screen and print, each from page 1. `draftMark` stands at the head of
 * every page of what is not final.
 */
export const docxOf = async (
  papers: readonly PrintedPaper[],
  draftMark: string | null,
): Promise<Uint8Array<ArrayBuffer>> => {
  const document = new Document({
    creator: 'Kiểm điểm',
    lastModifiedBy: 'Kiểm điểm',
    title: printable(papers[0]?.name ?? ''),
    styles: {
      default: {
        document: { run: { font: FONT, size: 28 }, paragraph: { spacing: { before: 60, after: 60, line: 276 } } },
      },
    },
    sections: papers.map((paper) => sectionOf(paper, draftMark)),
  })
  return pinned(new Uint8Array(await Packer.toArrayBuffer(document)))
}
