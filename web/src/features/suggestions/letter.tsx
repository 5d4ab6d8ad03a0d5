import { suggestionIssuer } from '@kiemdiem/domain/forms/letters/suggestion-issuer'
import { suggestionLetter } from '@kiemdiem/domain/forms/letters/suggestion-letter'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { lastDayOf, localDate } from '@kiemdiem/domain/time'
import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { WithDocs } from '../../components/layout/with-docs.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { PaperTabs } from '../../components/paper/paper-tabs.tsx'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useNow } from '../../lib/now.ts'
import { suggestWords } from './vi.ts'

interface Props {
  paper: Paper
  campaign: Campaign
  uid: string
}

const numbersTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

const Letter = ({ paper, campaign, uid }: Props) => {
  const today = localDate(useNow())
  const unit = useDoc(documents.unit(paper.unit))
  const person = useDoc(documents.person(uid))
  if (unit.state === 'loading' || person.state === 'loading') return <Skeleton height={600} />
  const [of, me] = [dataOf(unit), dataOf(person)]
  const from = suggestionIssuer(paper, campaign, of && me && of.head === uid ? { unit: of, person: me } : null)
  const subject = { kind: paper.subjectKind, name: paper.subjectName }
  const facts = { ...from, year: campaign.year, subject, on: today, until: lastDayOf(paper.dueAt) }
  return (
    <WithDocs refs={numbersTo(paper.suggestions).map((number) => documents.suggestion(paper.id, number))}>
      {(found) => {
        const issues = found.flatMap((live) => dataOf(live) ?? [])
        return issues.length < found.length ? (
          <Skeleton height={600} />
        ) : (
          <PaperTabs sheets={[suggestionLetter(issues, facts)]} draft={false} />
        )
      }}
    </WithDocs>
  )
}

/** The issues given so far as the letter that is signed and sent, shown when it is asked for. */
export const SuggestionLetterPart = (props: Props) => {
  const [shown, setShown] = useState(false)
  return (
    <section className="grid gap-3 print:block">
      <div className="flex flex-wrap gap-3" data-screen-only>
        <Button icon={FileText} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {suggestWords.letter}
        </Button>
        {shown && (
          <Button icon={Printer} onClick={() => print()}>
            {suggestWords.printLetter}
          </Button>
        )}
      </div>
      {shown && <Letter {...props} />}
    </section>
  )
}
