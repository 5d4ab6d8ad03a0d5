import { draftGoesTo } from '@kiemdiem/domain/conference/handout/draft-goes-to'
import { ballotSheet } from '@kiemdiem/domain/forms/handout/ballot-sheet'
import { coverPaper } from '@kiemdiem/domain/forms/handout/cover'
import { Printer } from 'lucide-react'
import { useCallback, useState } from 'react'
import { Button, LinkButton } from '../../../../components/form/button.tsx'
import { PrintedPaper } from '../../../../components/paper/printed-paper.tsx'
import { TableTools } from '../../../../components/tables/table-tools.tsx'
import { useConferenceFacts } from '../../parts/papers/use-conference-facts.ts'
import { conferencePath } from '../../parts/tabs.ts'
import type { Desk } from '../desk-of.ts'
import { handoutWords } from '../vi.ts'
import { DraftLetterPart } from './draft-letter.tsx'
import { InvitationPart } from './invitation.tsx'
import { type Lies, SetPaper } from './set-paper.tsx'

/** What alone is printed: a letter, or a ballot for everybody who votes; null: the whole set. */
type Only = 'invitation' | 'draftLetter' | 'ballots' | null

/**
 * The set for the table as it will print: cover with agenda and roll to sign, every accepted paper in order, and for
 * who runs the meeting the paper ballot. Printed only when every paper has arrived or is known not to be there.
 */
export const PrintSet = ({ desk, first }: { desk: Desk; first: Only }) => {
  const { conference, campaign } = desk
  const [settled, setSettled] = useState<Readonly<Record<string, Lies>>>({})
  const onSettled = useCallback(
    (paperId: string, lies: Lies) =>
      setSettled((before) => (before[paperId] === lies ? before : { ...before, [paperId]: lies })),
    [],
  )
  const [only, setOnly] = useState(first)
  const { agenda } = conference
  const facts = useConferenceFacts(conference, campaign, null)
  const papers = new Map(
    agenda.flatMap(({ paperId }): [string, 'inSet' | 'onPaper'][] => {
      const lies = settled[paperId]
      return lies === 'inSet' || lies === 'onPaper' ? [[paperId, lies]] : []
    }),
  )
  const waiting = !facts || agenda.some((item) => settled[item.paperId] === undefined)
  const ballot = desk.manages && facts ? ballotSheet(conference, facts) : null
  const sendsDraft = draftGoesTo(conference, campaign.conferenceRules) !== null
  const choices: readonly Only[] = [
    ...([null, 'invitation'] as const),
    ...(sendsDraft ? (['draftLetter'] as const) : []),
    ...(ballot ? (['ballots'] as const) : []),
  ]
  const voters = conference.roll.filter((attendee) => attendee.counts).length
  return (
    <div className="grid gap-6 print:block">
      <div data-screen-only className="grid gap-3">
        <p role="status" className="prose-measure">
          {waiting
            ? handoutWords.preparing
            : handoutWords.setHolds(papers.size, agenda.length - papers.size, ballot !== null)}
        </p>
        {desk.manages && (
          <fieldset className="flex flex-wrap gap-3">
            <legend className="mb-1 text-sm text-soft">{handoutWords.what}</legend>
            {choices.map((choice) => (
              <Button
                key={choice ?? 'set'}
                size="small"
                aria-pressed={only === choice}
                variant={only === choice ? 'primary' : 'plain'}
                onClick={() => setOnly(choice)}
              >
                {handoutWords.choice(choice, voters)}
              </Button>
            ))}
          </fieldset>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            icon={Printer}
            variant="primary"
            busy={waiting ? handoutWords.preparing : null}
            onClick={() => print()}
          >
            {handoutWords.print}
          </Button>
          <TableTools campaign={campaign} lay={['agenda', 'handout', 'ballot']} />
          <LinkButton href={conferencePath(conference.id, 'handout')}>{handoutWords.backToDesk}</LinkButton>
        </div>
      </div>
      {facts && only === null && <PrintedPaper printed={coverPaper(conference, papers, facts)} draft={false} />}
      {agenda.map((item) => (
        <div key={item.subject} className={only === null ? '' : 'hidden'}>
          <SetPaper desk={desk} item={item} onSettled={onSettled} />
        </div>
      ))}
      {only === 'invitation' && <InvitationPart desk={desk} />}
      {only === 'draftLetter' && sendsDraft && desk.manages && <DraftLetterPart desk={desk} />}
      {ballot &&
        (only === null || only === 'ballots') &&
        Array.from({ length: only === 'ballots' ? voters : 1 }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: ballots are all alike
          <PrintedPaper key={at} printed={ballot} draft={false} />
        ))}
    </div>
  )
}
