import { suggestionIssuer } from '@kiemdiem/domain/forms/letters/suggestion-issuer'
import { suggestionLetter } from '@kiemdiem/domain/forms/letters/suggestion-letter'
import type { SuggestionAct } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { letterFrom, sentIssues } from '@kiemdiem/domain/papers/suggest/may-suggest'
import { SUGGESTION_REFUSALS } from '@kiemdiem/domain/papers/suggest/refusals'
import { lastDayOf, localDate } from '@kiemdiem/domain/time'
import { FileText, Printer } from 'lucide-react'
import { useState } from 'react'
import { IssueAct } from '../../components/act/issue-act.tsx'
import { Copies } from '../../components/copies/copies.tsx'
import { Button } from '../../components/form/button.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { WithDocs } from '../../components/layout/with-docs.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { LetterChoice } from '../../components/paper/numbered/letter-choice.tsx'
import { NumberedSheets } from '../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../components/paper/numbered/use-given.ts'
import { command } from '../../lib/commands.ts'
import { useDoc } from '../../lib/data/use-doc.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useNow } from '../../lib/now.ts'
import type { Me } from '../../lib/use-access.ts'
import { suggestWords } from './vi.ts'

learnSentences(SUGGESTION_REFUSALS)

interface Props {
  paper: Paper
  campaign: Campaign
  me: Pick<Me, 'uid' | 'access'>
}

/** Issues that no letter has yet, as the letter that they will be. */
const Draft = ({ paper, campaign, me }: Props) => {
  const today = localDate(useNow())
  const unit = useDoc(documents.unit(paper.unit))
  const person = useDoc(documents.person(me.uid))
  if (unit.state === 'loading' || person.state === 'loading') return <Skeleton height={600} />
  const [of, head] = [dataOf(unit), dataOf(person)]
  const { heads, track } = letterFrom(paper, campaign.process, me, of)
  const from = suggestionIssuer(track, campaign, heads && of && head ? { unit: of, person: head } : null)
  const subject = { kind: paper.subjectKind, name: paper.subjectName }
  const facts = { ...from, year: campaign.year, subject, on: today, until: lastDayOf(paper.dueAt), given: null }
  const first = sentIssues(paper) + 1
  const numbers = Array.from({ length: paper.suggestions - first + 1 }, (_, at) => first + at)
  return (
    <WithDocs refs={numbers.map((number) => documents.suggestion(paper.id, number))}>
      {(found) => {
        const issues = found.flatMap((live) => dataOf(live) ?? [])
        return issues.length < found.length ? (
          <Skeleton height={600} />
        ) : (
          <NumberedSheets sheets={[suggestionLetter(issues, facts)]} draft unread={false} />
        )
      }}
    </WithDocs>
  )
}

const IssuedSheets = ({ act, year, keeps }: { act: SuggestionAct; year: number; keeps: boolean }) => {
  const numbered = useGiven(act.id)
  if (!numbered || !act.facts) return <Skeleton height={600} />
  const { unread, ...given } = numbered
  const letter = suggestionLetter(act.issues, {
    ...{ ...act.facts, ...given, year, style: act.style, subject: act.subject },
    ...{ on: localDate(act.submittedAt), until: act.until },
  })
  return (
    <>
      <Copies of={{ kind: 'act', id: act.id }} keeps={keeps} />
      <NumberedSheets sheets={[letter]} draft={false} unread={unread} />
    </>
  )
}

/** A letter as it was issued, with the number that it has been given since. */
const Issued = ({ id, year, keeps }: { id: string; year: number; keeps: (act: SuggestionAct) => boolean }) => (
  <WhenReady live={useDoc(documents.suggestionAct(id))} shape={<Skeleton height={600} />}>
    {(act) => <IssuedSheets act={act} year={year} keeps={keeps(act)} />}
  </WhenReady>
)

/** Letters that were issued, by their number, and the draft of the next one; one of them at a time. */
const Letters = (props: Props) => {
  const { paper, campaign, me } = props
  const letters = paper.letters ?? []
  const issues = paper.suggestions
  const unsent = sentIssues(paper) < paper.suggestions
  const choices = [...letters.map((_, at) => at + 1), ...(unsent ? [null] : [])]
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = choices.includes(chosen) ? chosen : letters.length || null
  const issued = letters[(shown ?? 0) - 1]
  const keeps = ({ track }: SuggestionAct) => paper.returners.includes(me.uid) || me.access.organiser.includes(track)
  return (
    <>
      <LetterChoice choices={choices} shown={shown} label={suggestWords.letterNumber} onChoose={setChosen} />
      {shown === null && campaign.status === 'open' && (
        <IssueAct
          {...{ hint: suggestWords.letterDraft, label: suggestWords.issueLetter, acting: suggestWords.issuing }}
          of={String(issues)}
          act={(key) => command('issueSuggestionLetter', { paperId: paper.id, issues, key })}
        />
      )}
      {issued ? <Issued id={issued.act} year={campaign.year} keeps={keeps} /> : <Draft {...props} />}
    </>
  )
}

/** The issues given so far as letters that are signed and sent, shown when they are asked for. */
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
      {shown && <Letters {...props} />}
    </section>
  )
}
