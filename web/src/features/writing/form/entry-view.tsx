import type { Paper, Reason } from '@kiemdiem/domain/model/paper'
import { Notice } from '../../../components/message/notice.tsx'
import type { Writer, WriterView } from '../save/writer.ts'
import { writingWords } from '../vi.ts'
import type { Entry } from './outline.ts'
import { SectionField } from './section-field.tsx'

/** One heading of the official form, numbered as there, with its sections. */
export const EntryView = (props: {
  entry: Entry
  paper: Paper
  view: WriterView
  writer: Writer
  uid: string
  reasons: Record<string, Reason>
}) => {
  const { entry, paper, reasons, ...rest } = props
  const asksSuggested = entry.specs.some((spec) => spec.required === 'suggested')
  return (
    <section id={`muc-${entry.number}`} className="grid gap-4 scroll-mt-20">
      {entry.opensPart && (
        <h2 className="text-lg font-semibold text-pretty">
          {entry.part.number}. {entry.part.heading}
        </h2>
      )}
      {entry.item.number && (
        <h3 className="font-semibold text-pretty">
          {entry.item.number}. {entry.item.heading}
        </h3>
      )}
      {asksSuggested && paper.suggestions > 0 && (
        <Notice kind="warn" title={writingWords.suggestions(paper.suggestions)} />
      )}
      {entry.specs.map((spec) => (
        <SectionField key={spec.id} spec={spec} entry={entry} paper={paper} reason={reasons[spec.id]} {...rest} />
      ))}
    </section>
  )
}
