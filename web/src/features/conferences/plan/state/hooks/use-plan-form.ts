import { useState } from 'react'
import { isLike } from '../../../../../lib/kept/is-like.ts'
import { isRecord } from '../../../../../lib/kept/store/local-drafts.ts'
import { useKept } from '../../../../../lib/kept/use-kept.ts'
import { useMe } from '../../../../../lib/use-access.ts'
import type { PlanForm } from '../plan-form.ts'

export interface PlanDraft {
  form: PlanForm
  change: (part: Partial<PlanForm>) => void
  /** Something here is not saved. */
  unsaved: boolean
  /** HH:MM of what was found in this browser when the page opened; null: nothing was. */
  restoredAt: string | null
  /** False when this browser refuses to keep the text. */
  kept: boolean
  /** Revision of the schedule that this content builds on; 0 for a new one. */
  seen: number
  /** Builds on a newer one from now on, with what is typed. */
  rebase: (revision: number) => void
  /** Takes the given content instead, as it stands on the server. */
  reset: (form: PlanForm, revision: number) => void
}

const EXAMPLE: PlanForm = {
  ...{ date: '', time: '', place: '', chair: '', secretary: '', ballot: 'paper', reasons: {} },
  agenda: [{ subject: '', name: '', rated: true }],
  roll: [{ id: '', personId: '', kind: 'member', name: '', post: '' }],
}

const planIn = (stored: unknown): PlanForm | null =>
  isRecord(stored) && isRecord(stored.reasons) && isLike(stored, EXAMPLE) ? { ...EXAMPLE, ...stored } : null

const clock = (at: Date) => at.toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' })

/** What is typed of a plan, kept in this browser at every change; `name` is the conference, or the unit of a new one. */
export const usePlanForm = (name: string, start: PlanForm, revision: number): PlanDraft => {
  const { uid } = useMe()
  const { unsent, foundAt, safe, keep, clear } = useKept(
    { uid, paper: name, revision: 0, section: 'conferencePlan' },
    planIn,
  )
  const [base, setBase] = useState({ form: start, revision })
  const form = unsent?.value ?? base.form
  const seen = unsent?.rev ?? base.revision
  return {
    ...{ form, seen, kept: safe, unsaved: unsent !== null, restoredAt: foundAt && clock(foundAt) },
    change: (part) => keep({ ...form, ...part }, seen),
    rebase: (to) => keep(form, to),
    reset: (to, at) => {
      clear()
      setBase({ form: to, revision: at })
    },
  }
}
