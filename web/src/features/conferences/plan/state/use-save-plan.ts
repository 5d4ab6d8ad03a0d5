import type { ScheduleAnswer } from '@kiemdiem/domain/conference/inputs'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { toast } from '../../../../components/message/toast.tsx'
import { command } from '../../../../lib/commands.ts'
import { reasonOf, sentenceFor } from '../../../../lib/errors-vi.ts'
import { leaveFreely } from '../../../../lib/kept/leave-guard.ts'
import { planPageWords } from '../vi.ts'
import { checkPlan, reasonsOwed } from './check-plan.ts'
import { inputOf, type PlanForm, type PlanTarget } from './plan-form.ts'
import type { PlanDraft } from './use-plan-form.ts'
import type { Preview } from './use-preview.ts'

export interface SavePlan {
  save: () => Promise<void>
  busy: boolean
  /** What the server refused, in a sentence. */
  refusal: string | null
  /** Rises at each attempt that was held up: the summary then takes the focus. */
  attempts: number
}

const isHeldUp = (form: PlanForm, answer: ScheduleAnswer | null) =>
  Object.keys(checkPlan(form)).length > 0 || (answer !== null && reasonsOwed(form, answer.warnings).length > 0)

/** Sends the schedule, once everything it needs is there; what the server refuses leaves the page as it is. */
export const useSavePlan = (draft: PlanDraft, target: PlanTarget, preview: Preview): SavePlan => {
  const [, navigate] = useLocation()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [attempts, setAttempts] = useState(0)

  const send = async () => {
    const { form, key } = draft
    if (isHeldUp(form, await preview.ask())) {
      setAttempts((count) => count + 1)
      return
    }
    const { conferenceId, revision } = await command('scheduleConference', {
      ...inputOf(form, target),
      preview: false,
      key,
    })
    draft.reset(form, revision)
    leaveFreely()
    toast(planPageWords.savedToast)
    navigate(`/hoi-nghi/${conferenceId}`)
  }
  const save = async () => {
    setBusy(true)
    setRefusal(null)
    try {
      await send()
    } catch (error) {
      setRefusal(sentenceFor(error))
      // A rule came to bear between preview and saving: its question appears with the next preview.
      if (reasonOf(error) === 'reasonMissing') await preview.again()
    } finally {
      setBusy(false)
    }
  }
  return { save, busy, refusal, attempts }
}
