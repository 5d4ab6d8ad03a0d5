import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { packOf } from '@kiemdiem/domain/pack/packs'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { handledScopes } from '../../../lib/data/group-lines.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useBoards } from '../../../lib/data/use-boards.ts'
import { useQueries } from '../../../lib/data/use-query.ts'
import { useMe } from '../../../lib/use-access.ts'
import { directWords } from '../direct/vi.ts'
import { PaperForm } from './paper-form.tsx'
import { paperWords as words } from './vi.ts'
import { waitingIn } from './waiting.ts'

const shape = <Skeleton height={480} />

const Waiting = ({ campaign }: { campaign: Campaign }) => {
  const { uid, access } = useMe()
  const scopes = handledScopes(campaign, access.scopes ?? []).map(({ scope }) => scope)
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  const sheets = useQueries(scopes.map((scope) => queries.sheetsOf(scope)))
  const rules = packOf(campaign)
  if (!rules.ok) return <Notice kind="warn">{directWords.packMissing}</Notice>
  return (
    <WhenReady live={boards} shape={shape}>
      {(onBoards) => (
        <WhenReady live={sheets} shape={shape}>
          {(found) => {
            const seen = { campaign, organiser: access.organiser, scopes, sheets: found }
            const waiting = waitingIn(onBoards, seen)
            return waiting.length === 0 ? (
              <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>
            ) : (
              <>
                <Notice kind="info">{words.intro}</Notice>
                {waiting.map((each) => (
                  <PaperForm
                    key={`${each.track} ${each.decider.id}`}
                    {...each}
                    {...{ campaign, uid }}
                    pack={rules.ref.hash}
                  />
                ))}
              </>
            )
          }}
        </WhenReady>
      )}
    </WhenReady>
  )
}

/** "Ghi kết quả từ văn bản": what was decided outside, as its signed paper says it, by who organises the track. */
export const FromPaperPage = () => {
  const { campaign, access, settled } = useMe()
  const organises = campaign?.process.tracks.some(({ id }) => access.organiser.includes(id)) === true
  return (
    <Page title={words.title}>
      {campaign && organises && <Waiting campaign={campaign} />}
      {!organises &&
        (settled ? (
          <EmptyState title={campaign ? words.notYours : words.noCampaign}>{campaign && words.notYoursText}</EmptyState>
        ) : (
          shape
        ))}
    </Page>
  )
}
