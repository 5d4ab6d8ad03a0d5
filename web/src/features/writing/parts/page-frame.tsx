import type { ReactNode } from 'react'
import { Page } from '../../../components/layout/page.tsx'
import { Clock } from '../../../components/time/clock.tsx'
import { writingWords } from '../vi.ts'
import type { WritingProps } from '../with-draft.tsx'

/** The head that all screens of a paper share: whose, which form, until when. */
export const PaperFrame = (
  props: Pick<WritingProps, 'paper' | 'campaign'> & {
    title?: string
    state?: ReactNode
    aside?: ReactNode
    children: ReactNode
  },
) => {
  const { paper, campaign } = props
  const context = [
    paper.subjectName,
    ...(paper.subjectKind === 'person' ? [paper.unitName] : []),
    writingWords.formNote(paper),
    writingWords.revision(paper.revision),
  ]
  return (
    <Page
      title={props.title ?? `${writingWords.title(paper.form)} năm ${campaign.year}`}
      context={context.filter(Boolean).join(' · ')}
      state={
        <div className="grid gap-1">
          {(paper.state === 'drafting' || paper.state === 'returned') && (
            <Clock dueAt={paper.dueAt} calendar={campaign.calendar} />
          )}
          {props.state}
        </div>
      }
      aside={props.aside}
    >
      {props.children}
    </Page>
  )
}
