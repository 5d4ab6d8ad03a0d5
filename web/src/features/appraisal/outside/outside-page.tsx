import type { RequestAct } from '@kiemdiem/domain/consultation/outside/outside'
import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { Link } from 'wouter'
import { LinkButton } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { handledScopes } from '../../../lib/data/group-lines.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { useDocs } from '../../../lib/data/use-doc.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { appraisalWords } from '../vi.ts'
import { candidatesOf } from './candidates.ts'
import { RequestForm } from './request-form.tsx'
import { outsideWords as words } from './vi.ts'

const isRequest = (act: ActBase): act is RequestAct => act.kind === 'request'

/** Letters that have gone out about groups that one handles, the last first. */
const Letters = ({ acts }: { acts: readonly RequestAct[] }) => (
  <section className="grid gap-3">
    <h2 className="text-lg font-semibold">{words.all}</h2>
    {acts.length === 0 && <p className="text-soft">{words.none}</p>}
    <ul className="grid gap-2">
      {acts
        .toSorted((a, b) => b.number - a.number)
        .map(({ number, name, submittedAt, items, until }) => (
          <li key={number} className="rounded-md bg-sheet px-4 py-2 shadow-sheet">
            <Link className="target font-semibold text-accent underline" href={`/tham-dinh/lay-y-kien/${number}`}>
              {words.letter(name, submittedAt)}
            </Link>
            <p className="text-sm text-soft">{words.state(items.length, until)}</p>
          </li>
        ))}
    </ul>
  </section>
)

interface MakeProps {
  campaign: Campaign
  track: string
  boards: readonly Board[]
  held: readonly string[]
}

const Make = ({ campaign, track, boards, held }: MakeProps) => {
  const own = boards.filter((board) => board.track === track)
  const ids = own.flatMap(({ rows }) => Object.keys(rows))
  return (
    <WhenReady live={useDocs(ids.map(documents.review))} shape={<Skeleton height={320} />}>
      {(reviews) => <RequestForm campaign={campaign} track={track} units={candidatesOf(own, reviews, held)} />}
    </WhenReady>
  )
}

const Outside = ({ campaign, tracks, held }: Omit<MakeProps, 'track' | 'boards'> & { tracks: readonly string[] }) => {
  const { uid, access } = useMe()
  const acts = useQuery(queries.actsOfKind('request', uid))
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <>
      <Notice kind="info">{words.intro}</Notice>
      <TableTools campaign={campaign} lay={['asked', 'outsideSheet']} />
      <WhenReady live={acts} shape={<Skeleton lines={3} />}>
        {(found) => <Letters acts={found.filter(isRequest).filter((act) => act.campaign === campaign.id)} />}
      </WhenReady>
      <WhenReady live={boards} shape={<Skeleton height={320} />}>
        {(onBoards) => (
          <>
            {tracks.map((track) => (
              <Make key={track} campaign={campaign} track={track} boards={onBoards} held={held} />
            ))}
          </>
        )}
      </WhenReady>
    </>
  )
}

/** "Lấy ý kiến cơ quan ngoài": letters to bodies outside about subjects of one's groups, and the making of one. */
export const OutsidePage = () => {
  const { campaign, settled, access } = useMe()
  const held = access.scopes ?? []
  const scopes = campaign ? handledScopes(campaign, held) : []
  const tracks = [...new Set(scopes.map(({ track }) => track))].filter((track) => access.organiser.includes(track))
  return (
    <Page title={words.title} action={<LinkButton href="/tham-dinh">{words.back}</LinkButton>}>
      {campaign && tracks.length > 0 ? (
        <Outside campaign={campaign} tracks={tracks} held={held} />
      ) : settled ? (
        <EmptyState title={campaign ? appraisalWords.notYours : appraisalWords.noCampaign}>
          {campaign && appraisalWords.notYoursText}
        </EmptyState>
      ) : (
        <Skeleton height={480} />
      )}
    </Page>
  )
}
