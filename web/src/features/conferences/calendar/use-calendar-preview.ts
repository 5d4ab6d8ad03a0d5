import type { DueEffect } from '@kiemdiem/domain/conference/inputs'
import type { Calendar, Campaign } from '@kiemdiem/domain/model/campaign'
import { useCallback, useEffect, useRef, useState } from 'react'
import { command, newKey } from '../../../lib/commands.ts'
import { sameCalendar } from './check-day.ts'

const QUIET_MS = 700

export interface CalendarPreview {
  state: 'same' | 'asking' | 'ready' | 'failed'
  effects: readonly DueEffect[]
  error: unknown
  again: () => void
}

/** Which papers would be due on another day, asked of the server a moment after each change. */
export const useCalendarPreview = (campaign: Campaign, calendar: Calendar): CalendarPreview => {
  const { off, worked, source } = calendar
  const changed = !sameCalendar(campaign.calendar, calendar)
  // The words of the source change no date; without any, the server would not reckon at all.
  const content = changed ? JSON.stringify({ off, worked, source: source.trim() || '…' }) : null
  const [got, setGot] = useState<{ content: string; effects: DueEffect[] } | null>(null)
  const [failed, setFailed] = useState<{ content: string; error: unknown } | null>(null)
  const latest = useRef(content)
  latest.current = content

  const ask = useCallback(async () => {
    if (content === null) return
    setFailed(null)
    try {
      const asked = { ...JSON.parse(content), campaign: campaign.id, preview: true, key: newKey() }
      const { effects } = await command('setCalendar', asked)
      if (latest.current === content) setGot({ content, effects })
    } catch (error) {
      if (latest.current === content) setFailed({ content, error })
    }
  }, [content, campaign.id])

  useEffect(() => {
    const timer = setTimeout(() => void ask(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [ask])

  const broken = failed !== null && failed.content === content
  return {
    state: content === null ? 'same' : got?.content === content ? 'ready' : broken ? 'failed' : 'asking',
    effects: got?.content === content ? got.effects : [],
    error: broken ? failed.error : null,
    again: () => void ask(),
  }
}
