import { publicList, publicRows } from '@kiemdiem/domain/forms/notice/public-list'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { ToldItem } from '@kiemdiem/domain/notice/printed/told-item'
import { linesOf } from '@kiemdiem/domain/tables/laid-table'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { PreviewFailed } from '../../../components/act/preview-failed.tsx'
import { Button } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { ExcelButton } from '../../../components/paper/excel-button.tsx'
import { PaperTabs } from '../../../components/paper/paper-tabs.tsx'
import { TableTools } from '../../../components/tables/table-tools.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { useMe } from '../../../lib/use-access.ts'
import { usePreview } from '../../../lib/use-preview.ts'
import type { ToldAgency } from './agencies.ts'
import { toldPrintWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  agency: ToldAgency
}

/** Asked unit by unit, so that the log says of which: what the server lets this reader print of each, sealed ones left out. */
const readAll = async (
  campaign: string,
  units: readonly string[],
  onRead: (read: number) => void,
): Promise<ToldItem[]> => {
  const items: ToldItem[] = []
  for (const [at, unit] of units.entries()) {
    onRead(at)
    const answer = await command('readTold', { campaign, unit, key: newKey() })
    if (!answer.sealed) items.push(...answer.items)
  }
  return items
}

/** The list that is public in a whole agency: all its units at once, level only; printed, as Word and as a workbook. */
export const AgencySheets = ({ campaign, agency }: Props) => {
  const { units, ...issuer } = agency
  const { access } = useMe()
  const [done, setDone] = useState(0)
  const read = usePreview({ campaign: campaign.id, units }, (asked) => readAll(asked.campaign, asked.units, setDone))
  if (read.state === 'failed') return <PreviewFailed preview={read} title={words.failed} />
  if (!read.answer)
    return (
      <>
        <p role="status" className="text-sm text-soft">
          {words.reading(done, units.length)}
        </p>
        <Skeleton height={480} />
      </>
    )
  const facts = { year: campaign.year, unitName: agency.name, side: 'civil' as const, byUnit: true as const }
  const list = publicList(read.answer, { ...facts, issuer, signature: null, tables: campaign.tableLayouts })
  const told = read.answer.filter(({ side }) => side === 'civil')
  const track = campaign.process.tracks.find(({ id, side }) => side === 'civil' && access.organiser.includes(id))?.id
  if (!list) return <EmptyState title={words.none}>{words.noneText}</EmptyState>
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      <div data-screen-only className="grid justify-items-start gap-3">
        <Notice kind="info">{words.agencyNote}</Notice>
        <div className="flex flex-wrap gap-3">
          <Button icon={Printer} variant="primary" onClick={() => print()}>
            {words.print}
          </Button>
          <ExcelButton
            name={list.name}
            make={async () => (await import('../../../lib/files/book/paper-book.ts')).paperBook(list)}
          />
          <TableTools
            campaign={campaign}
            lay={['public', 'results']}
            fill={{ track, table: 'public', lines: linesOf(publicRows(told, false)) }}
          />
        </div>
      </div>
      <PaperTabs sheets={[list]} draft={false} />
    </div>
  )
}
