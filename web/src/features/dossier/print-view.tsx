import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { handoverPaper } from '@kiemdiem/domain/forms/dossier/handover-paper'
import { indexPaper } from '@kiemdiem/domain/forms/dossier/index-paper'
import { Printer } from 'lucide-react'
import { Button } from '../../components/form/button.tsx'
import { PaperTabs } from '../../components/paper/paper-tabs.tsx'
import { TableTools } from '../../components/tables/table-tools.tsx'
import { useMe } from '../../lib/use-access.ts'
import { Download } from './archive/download.tsx'
import { HandOver, Reopen } from './hand-over.tsx'
import { dossierWords as words } from './vi.ts'

interface Props {
  answer: DossierAnswer
  /** Organises the track, and so hands it over. */
  organises: boolean
  onSaved: (says: string) => void
}

/** The index and the minutes of handing over as they print, and the act of it. */
export const PrintView = ({ answer, organises, onSaved }: Props) => {
  const { campaign, handovers } = answer
  const { campaign: open } = useMe()
  // Laid while one looks at it; of a campaign that is over as it was when that ended.
  const laid =
    open?.id === campaign.id ? { ...answer, campaign: { ...campaign, tableLayouts: open.tableLayouts } } : answer
  const sheets = [indexPaper(laid), ...handovers.map((act) => handoverPaper(act, answer))]
  return (
    <div className="grid grid-cols-1 gap-4 print:block">
      {organises && campaign.status === 'open' && <HandOver answer={answer} onSaved={onSaved} />}
      {organises && campaign.status === 'closed' && <Reopen answer={answer} onSaved={onSaved} />}
      <div data-screen-only>
        <div className="flex flex-wrap gap-3">
          <Button icon={Printer} onClick={() => globalThis.print()}>
            {words.print}
          </Button>
          {open?.id === campaign.id && <TableTools campaign={open} lay={['index']} />}
        </div>
      </div>
      <Download answer={answer} />
      <PaperTabs sheets={sheets} draft={false} />
    </div>
  )
}
