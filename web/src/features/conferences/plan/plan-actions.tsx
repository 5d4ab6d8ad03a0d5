import type { Conference } from '@kiemdiem/domain/model/conference'
import { CalendarCheck, CalendarX } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import type { PlanDraft } from './state/hooks/use-plan-form.ts'
import type { SavePlan } from './state/hooks/use-save-plan.ts'
import { planPageWords as words } from './vi.ts'

interface Props {
  saving: SavePlan
  conference: Conference | null
  draft: PlanDraft
}

/** Saving the schedule, and, of one that stands, cancelling the conference. */
export const PlanActions = ({ saving, conference, draft }: Props) => {
  const [cancelling, setCancelling] = useState(false)
  return (
    <div className="grid gap-4">
      {saving.refusal && (
        <Notice kind="block" live>
          {saving.refusal}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" icon={CalendarCheck} busy={saving.busy ? words.saving : null}>
          {words.save}
        </Button>
        {conference && (
          <Button variant="danger" icon={CalendarX} onClick={() => setCancelling(true)}>
            {words.cancelIt}
          </Button>
        )}
      </div>
      {conference && (
        <CancelDialog
          conference={conference}
          open={cancelling}
          onClose={() => setCancelling(false)}
          onCancelled={() => draft.reset(draft.form, draft.seen)}
        />
      )}
    </div>
  )
}
