import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { TableId } from '@kiemdiem/domain/tables/tables'
import { Columns3 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useMe } from '../../lib/use-access.ts'
import { Button } from '../form/button.tsx'
import { tableWords as words } from './vi.ts'

const LayDialog = lazy(() => import('./lay-dialog.tsx'))

interface Props {
  campaign: Campaign
  /** Which of the page's tables, in their order. */
  tables: readonly [TableId, ...TableId[]]
}

/** "Chỉnh cột của bảng", for who organises a track of the campaign; nobody else is shown it. */
export const LayTables = ({ campaign, tables }: Props) => {
  const { access } = useMe()
  const [open, setOpen] = useState(false)
  const organises = campaign.process.tracks.some(({ id }) => access.organiser.includes(id))
  if (!organises || campaign.status !== 'open') return null
  return (
    <div data-screen-only>
      <Button icon={Columns3} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <LayDialog campaign={campaign} tables={tables} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
