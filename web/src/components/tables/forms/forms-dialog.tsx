import type { ActBase } from '@kiemdiem/domain/model/act'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type FormAct, standingForms } from '@kiemdiem/domain/tables/form/superior-form'
import { TABLE_REFUSALS } from '@kiemdiem/domain/tables/refusals'
import type { TableId } from '@kiemdiem/domain/tables/tables'
import { useState } from 'react'
import { queries } from '../../../lib/data/queries.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import type { FormLine } from '../../../lib/files/form/fill-form.ts'
import { useMe } from '../../../lib/use-access.ts'
import { WhenReady } from '../../layout/when-ready.tsx'
import { Dialog } from '../../message/dialog.tsx'
import { Skeleton } from '../../message/skeleton.tsx'
import { toolWords } from '../tool-words.ts'
import { AddForm } from './add-form.tsx'
import { FormList } from './form-list.tsx'
import { formWords as words } from './vi.ts'

learnSentences(TABLE_REFUSALS)

const isForm = (act: ActBase): act is FormAct => act.kind === 'form'

interface Props {
  campaign: Campaign
  track: string
  table: TableId
  lines: readonly FormLine[]
  onClose: () => void
}

/** The forms that a track uses for one of its tables: filled, taken out of use, or one more. */
export default function FormsDialog({ campaign, track, table, lines, onClose }: Props) {
  const { uid } = useMe()
  const [adds, setAdds] = useState(false)
  const found = useQuery(queries.actsOfKindIn(campaign.id, 'form', uid))
  return (
    <Dialog
      open
      onClose={onClose}
      title={toolWords.fill}
      consequence={words.text}
      cancelLabel={words.close}
      action={{ label: adds ? words.back : words.add, onClick: () => setAdds(!adds) }}
    >
      {adds ? (
        <AddForm campaign={campaign.id} track={track} table={table} onSaved={() => setAdds(false)} />
      ) : (
        <WhenReady live={found} shape={<Skeleton height={120} />}>
          {(acts) => (
            <FormList
              campaign={campaign}
              forms={standingForms(acts.filter(isForm)).filter((form) => form.track === track && form.table === table)}
              lines={lines}
            />
          )}
        </WhenReady>
      )}
    </Dialog>
  )
}
