import type { Paper, Reason } from '@kiemdiem/domain/model/paper'
import { Fragment } from 'react'
import { Notice } from '../../../components/message/notice.tsx'
import { SuggestedIssue } from '../../../components/paper/suggested-issue.tsx'
import type { Writer, WriterView } from '../save/writer.ts'
import { writingWords } from '../vi.ts'
import type { Entry } from './outline.ts'
import { SectionField } from './section/field.tsx'
import type { FixedRatings } from './section/use-fixed-ratings.ts'

/** Takes the focus of who steps to it. */
const HEADING = { tabIndex: -1, 'data-heading': true }

/** One heading of the official form, numbered as there, with its sections. */
export const EntryView = (props: {
  entry: Entry
  paper: Paper
  view: WriterView
  writer: Writer
  uid: string
  reasons: Record<string, Reason>
  fixed: FixedRatings
  /** The only heading on the screen: it says to which part it belongs. */
  alone: boolean
}) => {
  const { entry, paper, reasons, alone, ...rest } = props
  const asksSuggested = entry.specs.some((spec) => spec.required === 'suggested')
  return (
    <section id={`muc-${entry.number}`} className="grid gap-4 scroll-mt-20">
      {(entry.opensPart || alone) && (
        <h2
          {...(!entry.item.number && HEADING)}
          className={entry.opensPart ? 'text-lg font-semibold text-pretty' : 'text-sm text-soft'}
        >
          {entry.part.number}. {entry.part.heading}
        </h2>
      )}
      {entry.item.number && (
        <h3 {...HEADING} className="font-semibold text-pretty">
          {entry.item.number}. {entry.item.heading}
        </h3>
      )}
      {asksSuggested && paper.suggestions > 0 && (
        <Notice kind="warn" title={writingWords.suggestions(paper.suggestions)} />
      )}
      {entry.specs.map((spec) => (
        <Fragment key={spec.id}>
          {spec.issue !== undefined && spec.issue <= paper.suggestions && (
            <SuggestedIssue paper={paper.id} number={spec.issue} />
          )}
          <SectionField spec={spec} entry={entry} paper={paper} reason={reasons[spec.id]} {...rest} />
        </Fragment>
      ))}
    </section>
  )
}
