import type { Block, PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { unpacked } from '../../../lib/files/unpacked.fixture.ts'
import { docxOf } from './docx-of.ts'

/** The parts of the Word file of these papers, by name. */
export const open = async (papers: readonly PrintedPaper[], mark: string | null = null) =>
  unpacked(await docxOf(papers, mark))

const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** A space that holds words together is a space to who reads. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

/** Paragraphs of the document that say something, in order. */
export const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)]
    .map(([each]) => plain([...each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')))
    .filter((text) => text !== '')
    .map(spaced)

/** What a block says, paragraph by paragraph. */
const blockWords = (block: Block): string[] => {
  switch (block.kind) {
    case 'head':
      return [...block.left, ...block.right].map(({ text }) => text)
    case 'title':
      return block.lines.map(({ text }) => text)
    case 'field':
      return [block.value === null ? `${block.label}:` : `${block.label}: ${block.value}`]
    case 'text':
      return [block.lead ? `${block.lead} ${block.text}` : block.text]
    case 'heading':
    case 'note':
      return [block.text]
    case 'boxes': {
      const marked = block.boxes.map(({ label, checked }) => `${checked ? '☒' : '☐'} ${label}`)
      return [...(block.label ? [`${block.label}:`] : []), ...(block.stacked ? marked : [marked.join('      ')])]
    }
    case 'chart':
    case 'dots':
      return []
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => cell.split('\n'))
    case 'signature':
      return [...block.lines.map(({ text }) => text), block.name ?? '']
    case 'signatures':
      return [block.left, block.right].flatMap(({ lines, name }) => [...lines.map(({ text }) => text), name ?? ''])
    case 'addressees':
      return block.names.map((name, at) => (at === 0 ? `Kính gửi: ${name}` : name))
    case 'closing':
      return [
        'Nơi nhận:',
        ...block.recipients.map((name, at) => `- ${name}${at === block.recipients.length - 1 ? '.' : ';'}`),
        ...[...block.signature.lines.map(({ text }) => text), block.signature.name ?? ''],
      ]
  }
}

/** What a paper says, as `paragraphs` reads it. */
export const wordsOf = ({ blocks }: PrintedPaper): string[] =>
  blocks
    .flatMap(blockWords)
    .filter((text) => text !== '')
    .map(spaced)
