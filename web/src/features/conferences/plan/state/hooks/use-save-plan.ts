import type { ScheduleAnswer } from '@kiemdiem/domain/conference/inputs'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { toast } from '../../../../../components/message/toast.tsx'
import { command } from '../../../../../lib/commands.ts'
import { reasonOf } from '../../../../../lib/errors-vi.ts'
import { leaveFreely } from '../../../../../lib/kept/leave-guard.ts'
import { useCall } from '../../../../../lib/use-call.ts'
import type { Preview } from '../../../../../lib/use-preview.ts'
import { planPageWords } from '../../vi.ts'
import { checkPlan, reasonsOwed } from '../check-plan.ts'
import { inputOf, type PlanForm, type PlanTarget } from '../plan-form.ts'
import type { PlanDraft } from './use-plan-form.ts'

export interface SavePlan {
  save: () => Promise<unknown>
  busy: boolean
  /** What the server refused, in a sentence. */
  refusal: string | null
  /** Rises at each attempt that was held up: the summary then takes the focus. */
  attempts: number
}

const isHeldUp = (form: PlanForm, answer: ScheduleAnswer | null) =>
  Object.keys(checkPlan(form)).length > 0 || (answer !== null && reasonsOwed(form, answer.warnings).length > 0)

/** Sends the schedule, once everything it needs is there; what the server refuses leaves the page as it is. */
export const useSavePlan = (draft: PlanDraft, target: PlanTarget, preview: Preview<ScheduleAnswer>): SavePlan => {
  const [, navigate] = useLocation()
  const [attempts, setAttempts] = useState(0)
  const { form } = draft
  const { busy, problem, run } = useCall(JSON.stringify([form, target.revision]))

  const send = async (key: string) => {
    if (isHeldUp(form, await preview.ask())) {
      setAttempts((count) => count + 1)
      return
    }
    try {
      const { conferenceId, revision } = await command('scheduleConference', {
        ...inputOf(form, target),
        preview: false,
        key,
      })
      draft.reset(form, revision)
      leaveFreely()
      toast(planPageWords.savedToast)
      navigate(`/hoi-nghi/${conferenceId}`)
    } catch (error) {
      // A rule came to bear between preview and saving: its question appears with the next preview.
      if (reasonOf(error) === 'reasonMissing') await preview.again()
      throw error
    }
  }
  return { save: () => run(send), busy, refusal: problem, attempts }
}
