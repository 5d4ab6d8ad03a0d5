import type { Calendar, Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { clearLocal, readLocal, saveLocal } from '../../../lib/local-drafts.ts'
import { useMe } from '../../../lib/use-access.ts'
import { sameCalendar } from './check-day.ts'

interface Edited {
  calendar: Calendar
  /** The saved calendar on which the editing began. */
  seen: Calendar
}

const parse = (text: string | undefined): Edited | null => {
  if (text === undefined) return null
  try {
    return JSON.parse(text) as Edited
  } catch {
    return null
  }
}

/** The calendar as it is being edited, kept in this browser until it is the saved one. */
export const useCalendarDraft = (campaign: Campaign) => {
  const { uid } = useMe()
  const copy = { uid, paper: campaign.id, revision: 0, section: 'calendar' }
  const [edited, setEdited] = useState(() => parse(readLocal(copy)?.text))
  const saved = campaign.calendar
  // Saved meanwhile, here or elsewhere: nothing is being edited any more.
  if (edited && sameCalendar(edited.calendar, saved)) {
    clearLocal(copy)
    setEdited(null)
  }
  const edit = (calendar: Calendar) => {
    const next = { calendar, seen: edited?.seen ?? saved }
    setEdited(next)
    saveLocal(copy, { text: JSON.stringify(next), rev: 0, at: new Date().toISOString() })
  }
  const reset = () => {
    clearLocal(copy)
    setEdited(null)
  }
  return { calendar: edited?.calendar ?? saved, seen: edited?.seen ?? saved, edit, reset }
}
