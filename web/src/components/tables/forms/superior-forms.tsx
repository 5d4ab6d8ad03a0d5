import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { TableId } from '@kiemdiem/domain/tables/tables'
import { FileSpreadsheet } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { FormLine } from '../../../lib/files/form/fill-form.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Button } from '../../form/button.tsx'
import { formWords as words } from './vi.ts'

const FormsDialog = lazy(() => import('./forms-dialog.tsx'))

interface Props {
  campaign: Campaign
  track: string
  table: TableId
  /** What the reader has on the screen, column by column: nothing else is filled in. */
  lines: readonly FormLine[]
}

/** "Điền biểu mẫu của cấp trên", for who organises the track. */
export const SuperiorForms = (props: Props) => {
  const { access } = useMe()
  const [open, setOpen] = useState(false)
  if (!access.organiser.includes(props.track)) return null
  return (
    <div data-screen-only>
      <Button icon={FileSpreadsheet} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <FormsDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
