import type { ScheduleAnswer } from '@kiemdiem/domain/conference/inputs'
import { command, newKey } from '../../../../../lib/commands.ts'
import { type Preview, usePreview } from '../../../../../lib/use-preview.ts'
import { canPreview, inputOf, type PlanForm, type PlanTarget } from '../plan-form.ts'

/** What the schedule would do. Reasons change nothing in it, nor does where it meets: it is shown before that is known. */
export const usePlanPreview = (form: PlanForm, target: PlanTarget): Preview<ScheduleAnswer> => {
  const asked = { ...form, place: form.place.trim() || '…', reasons: {} }
  return usePreview(canPreview(form) ? inputOf(asked, target) : null, (input) =>
    command('scheduleConference', { ...input, preview: true, key: newKey() }),
  )
}
