import type { RequestAct } from '@kiemdiem/domain/consultation/outside/outside'
import { requestLetter, requestSheet } from '@kiemdiem/domain/forms/consultation/request-letter'
import { actIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Printer } from 'lucide-react'
import { Copies } from '../../../components/copies/copies.tsx'
import { Button, LinkButton } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../../components/paper/numbered/use-given.ts'
import { handledScopes } from '../../../lib/data/group-lines.ts'
import { queries } from '../../../lib/data/queries.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { useQueries } from '../../../lib/data/use-query.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { ReplyForm } from './reply-form.tsx'
import { outsideWords as words } from './vi.ts'

/** The letter and the sheet that goes with it, as they were issued, with the number that was given since. */
const Papers = ({ campaign, act }: { campaign: Campaign; act: RequestAct }) => {
  const { access } = useMe()
  const numbered = useGiven(act.id)
  if (!numbered) return <Skeleton height={600} />
  const { unread, ...given } = numbered
  const facts = { ...campaign, ...act.facts, ...given }
  return (
    <section className="grid grid-cols-1 gap-4 print:block">
      <div className="flex flex-wrap items-center gap-3" data-screen-only>
        <h2 className="text-lg font-semibold">{words.papers}</h2>
        <Button icon={Printer} onClick={() => print()}>
          {words.print}
        </Button>
      </div>
      <NumberedSheets sheets={[requestLetter(act, facts), requestSheet(act, facts)]} draft={false} unread={unread} />
      <Copies of={{ kind: 'act', id: act.id }} keeps={access.organiser.includes(act.track)} />
    </section>
  )
}

const Reply = ({ campaign, act }: { campaign: Campaign; act: RequestAct }) => {
  const { uid, access } = useMe()
  const scopes = handledScopes(campaign, access.scopes ?? []).filter(({ track }) => track === act.track)
  const sheets = useQueries(scopes.map(({ scope }) => queries.sheetsOf(scope)))
  return (
    <div data-screen-only>
      <WhenReady live={sheets} shape={<Skeleton height={320} />}>
        {(found) => <ReplyForm uid={uid} act={act} rows={new Map(found.flatMap(({ rows }) => Object.entries(rows)))} />}
      </WhenReady>
    </div>
  )
}

/** One letter to a body outside: what it answers is entered here, letter and sheet are printed from here. */
export const LetterPage = ({ number }: { number: string }) => {
  const { campaign, settled } = useMe()
  const of = campaign && ({ kind: 'campaign', id: campaign.id } as const)
  const nth = /^\d{1,6}$/.test(number) ? Number(number) : 0
  const act = useDoc(of ? documents.requestAct(actIdOf(of.id, of, 'request', nth)) : null)
  const missing = act.state === 'missing' || act.state === 'denied' || (settled && !campaign)
  return (
    <Page
      title={act.state === 'ready' ? act.data.name : words.title}
      context={words.title}
      action={<LinkButton href="/tham-dinh/lay-y-kien">{words.all}</LinkButton>}
    >
      {missing ? (
        <EmptyState title={words.notThere}>{words.notThereText}</EmptyState>
      ) : campaign ? (
        <WhenReady live={act} shape={<Skeleton height={600} />}>
          {(found) => (
            <>
              <Reply campaign={campaign} act={found} />
              <Papers campaign={campaign} act={found} />
            </>
          )}
        </WhenReady>
      ) : (
        <Skeleton height={600} />
      )}
    </Page>
  )
}
