import type { DocumentWords, NameOf } from '../../../lib/autosave/document/use-document.ts'
import { TextBeside } from '../../paper/text-beside.tsx'
import { rowSavingWords } from './vi.ts'

interface Props {
  title: string
  words: Pick<DocumentWords, 'value'>
  value: unknown
  beside?: unknown
  nameOf?: NameOf | undefined
}

const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

/** One field of one version, to be read and compared; what `beside`, the other version, has not is marked. */
export const Value = ({ title, words, value, beside, nameOf }: Props) => {
  const said = (of: unknown) => words.value(of, nameOf) ?? plain(of)
  return (
    <div className="grid min-w-0 content-start gap-1 rounded-md border border-line bg-sheet p-3">
      <p className="text-sm font-semibold">{title}</p>
      <div className="max-h-72 overflow-y-auto whitespace-pre-line [overflow-wrap:anywhere]">
        {said(value) ? (
          <TextBeside text={said(value)} other={beside === undefined ? null : said(beside)} />
        ) : (
          <span className="text-soft">{rowSavingWords.empty}</span>
        )}
      </div>
    </div>
  )
}
