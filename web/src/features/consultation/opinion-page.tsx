import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Body } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useBoards } from '../../lib/data/use-boards.ts'
import { useKeptChanges } from '../../lib/kept/use-kept-changes.ts'
import { useMe } from '../../lib/use-access.ts'
import { useCall } from '../../lib/use-call.ts'
import { linesOf, type Written } from './lines.ts'
import { OpinionLine } from './opinion-line.tsx'
import { Send } from './send.tsx'
import { SentSheets } from './sent-sheets.tsx'
import { opinionWords } from './vi.ts'

interface Props {
  campaign: Campaign
  body: Body
  boards: readonly Board[]
}

/** The sheet as it stands: units one under the other, as their proposals came. */
const OpinionSheet = ({ campaign, body, boards }: Props) => {
  const { uid } = useMe()
  const kept = useKeptChanges<Written>({ uid, of: `${campaign.id}_${body.id}`, number: 1, section: 'opinion' })
  const call = useCall(JSON.stringify(kept.changes))
  const units = linesOf(boards, uid, kept.changes)
  const lines = units.flatMap((unit) => unit.lines)
  if (lines.length === 0) return <EmptyState title={opinionWords.nothing}>{opinionWords.nothingText}</EmptyState>
  return (
    <>
      <Notice kind="info" title={opinionWords.count(lines.length)}>
        {opinionWords.intro}
      </Notice>
      {units.map(({ unit, unitName, lines: ofUnit }) => (
        <section key={unit} className="grid gap-3">
          <h2 className="text-lg font-semibold">{unitName}</h2>
          <ul className="divide-y divide-line rounded-md bg-sheet px-4 shadow-sheet">
            {ofUnit.map((line) => (
              <OpinionLine
                key={line.reviewId}
                line={line}
                refused={call.at[line.reviewId]}
                onChange={(written) => kept.change(line.reviewId, written)}
              />
            ))}
          </ul>
        </section>
      ))}
      <Send campaign={campaign} body={body} lines={lines} call={call} onSent={kept.done} />
    </>
  )
}

const Asked = ({ campaign, body }: Omit<Props, 'boards'>) => {
  const { uid, access } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <>
      <WhenReady live={boards} shape={<Skeleton height={480} />}>
        {(ready) => <OpinionSheet campaign={campaign} body={body} boards={ready} />}
      </WhenReady>
      <SentSheets uid={uid} campaign={campaign.id} />
    </>
  )
}

/** What a consulted body says of the reviews whose proposals have come; one sheet, sent in parts if need be. */
export const OpinionPage = () => {
  const { uid, campaign, settled } = useMe()
  const body = campaign?.process.bodies.find(({ members }) => members.includes(uid))
  if (campaign && body)
    return (
      <Page title={opinionWords.title} context={body.name}>
        <Asked campaign={campaign} body={body} />
      </Page>
    )
  return (
    <Page title={opinionWords.title}>
      {settled ? (
        <EmptyState title={campaign ? opinionWords.notAsked : opinionWords.noCampaign}>
          {campaign && opinionWords.notAskedText}
        </EmptyState>
      ) : (
        <Skeleton height={480} />
      )}
    </Page>
  )
}
