import type { ScheduleAnswer } from '@kiemdiem/domain/conference/inputs'
import { useCallback, useEffect, useRef, useState } from 'react'
import { command, newKey } from '../../../../lib/commands.ts'
import { canPreview, inputOf, type PlanForm, type PlanTarget } from './plan-form.ts'

/** So long after the last change the server is asked. */
const QUIET_MS = 700

export interface Preview {
  /** `answer` of an earlier content stays beside `asking`, so that the page does not jump. */
  state: 'incomplete' | 'asking' | 'ready' | 'failed'
  answer: ScheduleAnswer | null
  error: unknown
  /** Asks anew although nothing was changed. */
  again: () => Promise<ScheduleAnswer | null>
  /** Asks if it is not known, for what must be known before saving; null when it cannot be asked. */
  ask: () => Promise<ScheduleAnswer | null>
}

/** What the schedule would do, asked of the server a moment after each change. Reasons change nothing in it. */
export const usePreview = (form: PlanForm, target: PlanTarget): Preview => {
  const possible = canPreview(form)
  // Where it meets changes no date: what saving would do is shown before the place is known.
  const asked = { ...form, place: form.place.trim() || '…', reasons: {} }
  const content = possible ? JSON.stringify(inputOf(asked, target)) : null
  const [got, setGot] = useState<{ content: string; answer: ScheduleAnswer } | null>(null)
  const [failed, setFailed] = useState<{ content: string; error: unknown } | null>(null)
  const latest = useRef(content)
  latest.current = content

  const ask = useCallback(async (): Promise<ScheduleAnswer | null> => {
    if (content === null) return null
    setFailed(null)
    try {
      const answer = await command('scheduleConference', { ...JSON.parse(content), preview: true, key: newKey() })
      if (latest.current === content) setGot({ content, answer })
      return answer
    } catch (error) {
      if (latest.current === content) setFailed({ content, error })
      return null
    }
  }, [content])

  useEffect(() => {
    if (content === null) return
    const timer = setTimeout(() => void ask(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [content, ask])

  const fresh = got !== null && got.content === content
  const broken = failed !== null && failed.content === content
  return {
    state: content === null ? 'incomplete' : fresh ? 'ready' : broken ? 'failed' : 'asking',
    answer: content === null ? null : (got?.answer ?? null),
    error: broken ? failed.error : null,
    again: ask,
    ask: async () => (fresh ? got.answer : ask()),
  }
}
