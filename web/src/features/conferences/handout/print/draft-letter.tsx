import { draftGoesTo } from '@kiemdiem/domain/conference/handout/draft-goes-to'
import { DRAFT_REFUSALS } from '@kiemdiem/domain/conference/handout/draft-refusals'
import { draftLetter } from '@kiemdiem/domain/forms/letters/draft-letter'
import type { DraftAct } from '@kiemdiem/domain/model/act'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { IssueAct } from '../../../../components/act/issue-act.tsx'
import { Copies } from '../../../../components/copies/copies.tsx'
import { WhenReady } from '../../../../components/layout/when-ready.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { LetterChoice } from '../../../../components/paper/numbered/letter-choice.tsx'
import { NumberedSheets } from '../../../../components/paper/numbered/numbered-sheets.tsx'
import { command } from '../../../../lib/commands.ts'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { learnSentences } from '../../../../lib/errors-vi.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { useNow } from '../../../../lib/now.ts'
import { useConferenceFacts } from '../../parts/papers/use-conference-facts.ts'
import type { Desk } from '../desk-of.ts'
import { draftLetterWords as words } from './vi.ts'

learnSentences(DRAFT_REFUSALS)

/** The letter as it would be issued now, and what issues it. */
const Draft = ({ desk: { conference, campaign }, onIssued }: { desk: Desk; onIssued: () => void }) => {
  const now = useNow()
  const facts = useConferenceFacts(conference, campaign, null)
  if (!facts) return <Skeleton height={600} />
  const to = draftGoesTo(conference, campaign.conferenceRules) ?? ''
  const blank = { number: null, code: '', document: '', receivedBy: '', text: '', keptAt: '' }
  const asked = { conferenceId: conference.id, what: 'sent', on: localDate(now), ...blank } as const
  return (
    <div className="grid gap-4 print:block">
      {campaign.status === 'open' && (
        <IssueAct
          {...{ hint: words.draft, label: words.issue, acting: words.issuing }}
          of={String(conference.drafts?.length ?? 0)}
          act={(key) => command('recordDraft', { ...asked, key }).then(onIssued)}
        />
      )}
      <NumberedSheets sheets={[draftLetter({ kind: conference.kind, to, at: now }, facts)]} draft unread={false} />
    </div>
  )
}

/** As it was issued, with the number that it has been given since; what went out on paper is that paper. */
const Issued = ({ desk: { conference, campaign, manages }, act }: { desk: Desk; act: DraftAct }) => {
  const facts = useConferenceFacts(conference, campaign, act)
  if (!facts) return <Skeleton height={600} />
  const letter = draftLetter({ kind: conference.kind, to: act.to, at: act.submittedAt }, facts)
  return (
    <div className="grid gap-4 print:block">
      <Copies of={{ kind: 'act', id: act.id }} keeps={manages} />
      {act.onBehalf ? (
        <Notice kind="info">{words.onPaper(act.onBehalf.keptAt)}</Notice>
      ) : (
        <NumberedSheets sheets={[letter]} draft={false} unread={facts.unread} />
      )}
    </div>
  )
}

const IssuedBy = ({ desk, id }: { desk: Desk; id: string }) => (
  <WhenReady live={useDoc(documents.draftAct(id))} shape={<Skeleton height={600} />}>
    {(act) => <Issued desk={desk} act={act} />}
  </WhenReady>
)

/** Letters that cover the draft report, the last one first shown, and the draft of another. */
export const DraftLetterPart = ({ desk }: { desk: Desk }) => {
  // Those of before they had an entry in the book state a number that was typed, and nothing to print.
  const letters = (desk.conference.drafts ?? []).filter(({ what, document }) => what === 'sent' && document === '')
  const [chosen, setChosen] = useState<number | null | undefined>()
  const shown = chosen === undefined ? letters.length || null : chosen
  const letter = letters[(shown ?? 0) - 1]
  return (
    <div className="grid gap-4 print:block">
      <LetterChoice
        choices={[...letters.map((_, at) => at + 1), null]}
        shown={shown}
        label={words.letter}
        onChoose={setChosen}
      />
      {letter ? (
        <IssuedBy key={letter.id} desk={desk} id={letter.id} />
      ) : (
        <Draft desk={desk} onIssued={() => setChosen(undefined)} />
      )}
    </div>
  )
}
