import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { TableId } from '@kiemdiem/domain/tables/tables'
import { lazy, Suspense, useState } from 'react'
import type { FormLine } from '../../lib/files/form/fill-form.ts'
import { useMe } from '../../lib/use-access.ts'
import { Button } from '../form/button.tsx'
import { toolWords as words } from './tool-words.ts'

const LayDialog = lazy(() => import('./lay-dialog.tsx'))
const FormsDialog = lazy(() => import('./forms/forms-dialog.tsx'))

interface Props {
  campaign: Campaign
  /** Which of the page's tables may be laid, in their order; absent: what is shown was issued and stays. */
  lay?: readonly [TableId, ...TableId[]]
  /** What the reader has on the screen, column by column: nothing else is filled into a superior's form. `track`: undefined: none. */
  fill?: { track: string | undefined; table: TableId; lines: readonly FormLine[] }
}

/** What organisers do with a table besides printing it: lay its columns, and fill a form from above. Nobody else is shown it. */
export const TableTools = ({ campaign, lay, fill }: Props) => {
  const { access } = useMe()
  const [open, setOpen] = useState<'lay' | 'fill' | null>(null)
  const close = () => setOpen(null)
  const organises = campaign.process.tracks.some(({ id }) => access.organiser.includes(id))
  const lays = lay && organises && campaign.status === 'open' ? lay : null
  const track = fill?.track
  const fills = fill && track !== undefined && access.organiser.includes(track) ? { ...fill, track } : null
  return (
    <div className="flex flex-wrap gap-3 empty:hidden" data-screen-only>
      {lays && <Button onClick={() => setOpen('lay')}>{words.lay}</Button>}
      {fills && <Button onClick={() => setOpen('fill')}>{words.fill}</Button>}
      <Suspense fallback={null}>
        {lays && open === 'lay' && <LayDialog campaign={campaign} tables={lays} onClose={close} />}
        {fills && open === 'fill' && <FormsDialog campaign={campaign} {...fills} onClose={close} />}
      </Suspense>
    </div>
  )
}
