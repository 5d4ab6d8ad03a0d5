import { commitmentPaper } from '@kiemdiem/domain/forms/remediation/commitment-paper'
import { planPaper } from '@kiemdiem/domain/forms/remediation/plan-paper'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { Printer } from 'lucide-react'
import { Copies } from '../../components/copies/copies.tsx'
import { Button, LinkButton } from '../../components/form/button.tsx'
import { Page } from '../../components/layout/page.tsx'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../components/paper/numbered/use-given.ts'
import { TableTools } from '../../components/tables/table-tools.tsx'
import { type SeenPlan, stateOf, usePlansOf } from '../../lib/data/use-plans.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { printWords, remediationWords as words } from './vi.ts'

const Sheets = ({ seen }: { seen: SeenPlan }) => {
  const { plan, items, replies, results } = seen
  const numbered = plan.subjectKind === 'unit' && !plan.onBehalf && plan.facts !== null
  const { uid, access, campaign } = useMe()
  const now = useNow()
  const number = useGiven(numbered ? plan.id : null)
  if (!number) return <Skeleton height={600} />
  const confirmed = stateOf(seen) === 'confirmed' ? replies.filter(({ outcome }) => outcome === 'confirmed') : []
  // Who reads a plan of an earlier campaign reads it as that was laid by default.
  const tables = campaign?.id === plan.campaign ? campaign.tableLayouts : undefined
  const print = { plan, items, confirmed, tables, ...(number.given !== undefined && { given: number.given }) }
  const followed = items.some(({ result }) => result)
  const keeps = plan.subject === uid || plan.by === uid || access.organiser.length > 0
  const fromAbove = replies.filter(({ as }) => as === 'above')
  const sheets = [
    planPaper(print),
    ...(plan.commitment ? [commitmentPaper(print)] : []),
    ...(followed ? [planPaper({ ...print, followedTo: localDate(now) })] : []),
  ]
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <div data-screen-only className="flex flex-wrap gap-3">
        <Button icon={Printer} variant="primary" onClick={() => globalThis.print()}>
          {printWords.print}
        </Button>
        {followed && campaign?.id === plan.campaign && <TableTools campaign={campaign} lay={['planResult', 'plan']} />}
      </div>
      <NumberedSheets sheets={sheets} draft={false} unread={number.unread} />
      <Copies of={{ kind: 'act', id: plan.id }} keeps={keeps} />
      {fromAbove.map(({ id, document }) => (
        <Copies key={id} of={{ kind: 'act', id }} keeps={keeps} title={printWords.above(document ?? '')} />
      ))}
      {results.map(({ id, submittedAt }) => (
        <Copies
          key={id}
          of={{ kind: 'act', id }}
          keeps={keeps}
          title={printWords.result(viDate(localDate(submittedAt)))}
        />
      ))}
    </div>
  )
}

/** "Kế hoạch khắc phục" and "bản cam kết" as they print, and what came of it since, for who reads the plan. */
export const PlanPrintPage = ({ planId }: { planId: string }) => {
  const { uid } = useMe()
  // The act of a plan is named after its paper.
  const plans = usePlansOf(uid, [planId.split('.')[0] ?? ''])
  return (
    <Page title={words.title} action={<LinkButton href="/khac-phuc">{words.back}</LinkButton>}>
      <WhenReady live={plans} shape={<Skeleton height={600} />}>
        {(all) => {
          const seen = all.find(({ plan }) => plan.id === planId)
          return seen ? <Sheets seen={seen} /> : <EmptyState title={words.missingPlan} />
        }}
      </WhenReady>
    </Page>
  )
}
