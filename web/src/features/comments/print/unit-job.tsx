import type { Written } from '@kiemdiem/domain/decision/comment/comment'
import type { Said } from '@kiemdiem/domain/decision/comment/read-said'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { ChoiceButtons } from '../../../components/form/choice/choice-buttons.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { PrintedPaper } from '../../../components/paper/printed-paper.tsx'
import { WordButton } from '../../../components/paper/word-button.tsx'
import type { CommentLine } from '../../../lib/data/comment-lines.ts'
import { useMe } from '../../../lib/use-access.ts'
import { sheetWords as words } from '../vi.ts'
import { Subject } from './known-of.tsx'
import type { Made } from './subject.tsx'

/** One for the file of the evaluation, one for that of the person. */
const COPIES = [1, 2]

interface Props {
  campaign: Campaign
  subjects: readonly { subject: string; lines: readonly CommentLine[] }[]
  written: ReadonlyMap<string, Written>
  said: ReadonlyMap<string, Said>
}

/** All sheets of a unit as one print: each as often as it is kept, with what is still missing said before. */
export const UnitJob = ({ campaign, subjects, written, said }: Props) => {
  const { uid, access } = useMe()
  const [made, setMade] = useState<Readonly<Record<string, Made>>>({})
  const [copies, setCopies] = useState(2)
  const ready = subjects.flatMap(({ subject, lines }) => {
    const own = made[subject]
    return own ? [{ subject, name: lines[0]?.row.name ?? '', ...own }] : []
  })
  const complete = ready.length === subjects.length
  const missing = ready.filter((each) => each.missing.length > 0)
  return (
    <>
      {subjects.map(({ subject, lines }) => (
        <Subject
          key={subject}
          {...{ campaign, uid, lines, written, said }}
          organiser={access.organiser}
          onMade={(each) => setMade((before) => ({ ...before, [subject]: each }))}
        />
      ))}
      <div className="grid justify-items-start gap-4" data-screen-only>
        <p className="prose-measure text-soft">{words.hint}</p>
        <ChoiceButtons legend={words.copies} choices={COPIES} chosen={copies} label={words.copy} onChoose={setCopies} />
        {complete && missing.length > 0 && (
          <Notice kind="warn">
            <p className="font-semibold">{words.missing(missing.length)}</p>
            <ul className="grid max-h-[30dvh] gap-1 overflow-y-auto">
              {missing.map(({ subject, name, missing: parts }) => (
                <li key={subject}>{words.missingOf(name, parts)}</li>
              ))}
            </ul>
          </Notice>
        )}
        {complete && missing.length === 0 && <Notice kind="info">{words.complete}</Notice>}
        {ready.some(({ withoutText }) => withoutText) && <Notice kind="info">{words.withoutText}</Notice>}
        <div className="flex flex-wrap gap-3">
          <Button
            icon={Printer}
            variant="primary"
            busy={complete ? null : words.loading(ready.length, subjects.length)}
            onClick={() => print()}
          >
            {words.print}
          </Button>
          {complete && <WordButton papers={ready.flatMap(({ papers }) => papers)} draft={false} />}
        </div>
      </div>
      {complete && (
        <div className="grid grid-cols-1 gap-4 print:block">
          {ready.flatMap(({ subject, papers }) =>
            COPIES.slice(0, copies).map((copy) =>
              papers.map((printed) => (
                <div key={`${subject} ${copy} ${printed.name}`} className={copy > 1 ? 'hidden print:block' : ''}>
                  <PrintedPaper printed={printed} draft={false} />
                </div>
              )),
            ),
          )}
        </div>
      )}
    </>
  )
}
