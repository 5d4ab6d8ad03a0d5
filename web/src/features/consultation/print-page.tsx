import { opinionSheet } from '@kiemdiem/domain/forms/consultation/opinion-sheet'
import { suggestionIssuer } from '@kiemdiem/domain/forms/letters/suggestion-issuer'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Body } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import { hasStage } from '@kiemdiem/domain/workflow'
import { Printer } from 'lucide-react'
import { Button, LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { PaperTabs } from '../../components/paper/paper-tabs.tsx'
import { TableTools } from '../../components/tables/table-tools.tsx'
import { useBoards } from '../../lib/data/use-boards.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { useMe } from '../../lib/use-access.ts'
import { linesOf } from './lines.ts'
import { useAsked } from './use-asked.ts'
import { opinionWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  body: Body
  boards: readonly Board[]
}

/** Who asks: the organiser of the track in which bodies are. */
const issuerOf = (campaign: Campaign) => {
  const track = campaign.process.tracks.find(({ id }) => hasStage(campaign.process, id, 'consultation'))
  return suggestionIssuer(track?.id ?? '', campaign, null).issuer
}

/** All that waits for the body's opinion, as the server shows it to who speaks for it: nothing of it is kept. */
const Sheet = (props: Props) => {
  const { campaign, body, boards } = props
  const { uid, person } = useMe()
  const asked = useAsked(props, uid)
  if (asked.state === 'failed')
    return (
      <Notice kind="warn" live title={words.factsMissing}>
        {sentenceFor(asked.error)}{' '}
        <Button size="small" onClick={() => void asked.again()}>
          {words.again}
        </Button>
      </Notice>
    )
  const units = linesOf(boards, uid, {}, asked.answer?.facts ?? []).map(({ unitName, lines }) => ({
    unitName,
    lines: lines.flatMap(({ name, subjectKind, facts }) => (facts ? [{ ...facts, name, subjectKind }] : [])),
  }))
  if (units.length === 0) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
  if (!asked.answer) return <Skeleton height={600} />
  const inCharge = body.about !== undefined
  const facts = { year: campaign.year, bodyName: body.name, inCharge, issuer: issuerOf(campaign) }
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <div className="flex flex-wrap items-center gap-3" data-screen-only>
        <Button icon={Printer} variant="primary" onClick={() => print()}>
          {words.print}
        </Button>
        <TableTools campaign={campaign} lay={['opinions']} />
        <p className="text-soft">{words.printHint}</p>
      </div>
      <PaperTabs
        sheets={[opinionSheet(units, { ...facts, speaker: person?.name ?? null, tables: campaign.tableLayouts })]}
        draft={false}
      />
    </div>
  )
}

const Asked = ({ campaign, body }: Omit<Props, 'boards'>) => {
  const { uid, access } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <WhenReady live={boards} shape={<Skeleton height={600} />}>
      {(ready: readonly Board[]) => <Sheet campaign={campaign} body={body} boards={ready} />}
    </WhenReady>
  )
}

/** "Phiếu lấy ý kiến" of a consulted body, to be filled in on paper. */
export const OpinionPrintPage = () => {
  const { uid, campaign, settled } = useMe()
  const body = campaign?.process.bodies.find(({ members }) => members.includes(uid))
  return (
    <Page title={words.printTitle} action={<LinkButton href="/y-kien">{words.back}</LinkButton>}>
      {campaign && body ? (
        <Asked campaign={campaign} body={body} />
      ) : settled ? (
        <EmptyState title={words.notAsked}>{words.notAskedText}</EmptyState>
      ) : (
        <Skeleton height={600} />
      )}
    </Page>
  )
}
