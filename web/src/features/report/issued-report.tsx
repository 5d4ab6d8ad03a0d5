import { enclosureList, figureRows, reportPaper } from '@kiemdiem/domain/forms/report/report-paper'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { ReportAct, SendingAct } from '@kiemdiem/domain/report/report'
import { localDate } from '@kiemdiem/domain/time'
import { Copies } from '../../components/copies/copies.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { NumberedSheets } from '../../components/paper/numbered/numbered-sheets.tsx'
import { useGiven } from '../../components/paper/numbered/use-given.ts'
import { TableTools } from '../../components/tables/table-tools.tsx'
import { FiguresButton } from './figures-button.tsx'
import { Sending } from './sending.tsx'
import { reportWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  act: ReportAct
  /** Another one was issued in its place. */
  replaced: boolean
  /** Of the track. */
  sendings: readonly SendingAct[]
}

/** A report as it was issued, with the number that was given since, and where it went. */
export const IssuedReport = ({ campaign, act, replaced, sendings }: Props) => {
  const numbered = useGiven(act.id)
  if (!numbered) return <Skeleton height={600} />
  const { unread, given = null } = numbered
  const facts = { ...campaign, on: localDate(act.submittedAt), given }
  return (
    <>
      {replaced && <Notice kind="warn">{words.replaced}</Notice>}
      <div className="flex flex-wrap gap-3" data-screen-only>
        <FiguresButton campaign={campaign} figures={act.figures} tables={act.facts.tables} />
        <TableTools campaign={campaign} fill={{ track: act.track, table: 'figures', lines: figureRows(act.figures) }} />
      </div>
      <NumberedSheets sheets={[reportPaper(act, facts), enclosureList(act, facts)]} draft={false} unread={unread} />
      <Copies of={{ kind: 'act', id: act.id }} keeps />
      {!replaced && (
        <Sending
          campaign={campaign}
          act={act}
          numbered={given !== null}
          last={sendings.filter(({ report }) => report === act.id).at(-1) ?? null}
        />
      )}
    </>
  )
}
