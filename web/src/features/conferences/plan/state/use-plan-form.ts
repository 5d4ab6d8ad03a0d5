import { useState } from 'react'
import { newKey } from '../../../../lib/commands.ts'
import { clearLocal, type DraftKey, readLocal, saveLocal } from '../../../../lib/kept/local-drafts.ts'
import { useMe } from '../../../../lib/use-access.ts'
import type { PlanForm } from './plan-form.ts'

export interface PlanDraft {
  form: PlanForm
  change: (part: Partial<PlanForm>) => void
  /** Of this content: the same content is sent under the same key, however often it is sent. */
  key: string
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

const parse = (text: string | undefined): PlanForm | null => {
  if (text === undefined) return null
  try {
    return JSON.parse(text) as PlanForm
  } catch {
    return null
  }
}

const clock = (at: string) => new Date(at).toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' })

/** What is typed of a plan, kept in this browser at every change; `name` is the conference, or the unit of a new one. */
export const usePlanForm = (name: string, start: PlanForm, revision: number): PlanDraft => {
  const { uid } = useMe()
  const copy: DraftKey = { uid, paper: name, revision: 0, section: 'conferencePlan' }
  const [found] = useState(() => {
    const local = readLocal(copy)
    const form = parse(local?.text)
    return local && form ? { form, at: local.at, seen: local.rev } : null
  })
  const [form, setForm] = useState(found?.form ?? start)
  const [seen, setSeen] = useState(found?.seen ?? revision)
  const [unsaved, setUnsaved] = useState(found !== null)
  const [restoredAt, setRestoredAt] = useState(found && clock(found.at))
  const [kept, setKept] = useState(true)
  const [key, setKey] = useState(newKey)

  const keep = (text: PlanForm, rev: number) =>
    setKept(saveLocal(copy, { text: JSON.stringify(text), rev, at: new Date().toISOString() }))
  const change = (part: Partial<PlanForm>) => {
    const next = { ...form, ...part }
    setForm(next)
    setUnsaved(true)
    setKey(newKey())
    keep(next, seen)
  }
  const rebase = (to: number) => {
    setSeen(to)
    setKey(newKey())
    keep(form, to)
  }
  const reset = (to: PlanForm, at: number) => {
    clearLocal(copy)
    setForm(to)
    setSeen(at)
    setUnsaved(false)
    setRestoredAt(null)
    setKey(newKey())
  }
  return { form, change, key, unsaved, restoredAt, kept, seen, rebase, reset }
}
