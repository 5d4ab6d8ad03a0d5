import { useCallback, useEffect, useRef, useState } from 'react'

/** So long after the last change the server is asked. */
const QUIET_MS = 700

export interface Preview<A> {
  /** `none`: there is nothing to ask. */
  state: 'none' | 'asking' | 'ready' | 'failed'
  /** That of an earlier content stays beside `asking`, so that the page does not jump. */
  answer: A | null
  error: unknown
  /** Asks anew although nothing was changed. */
  again: () => Promise<A | null>
  /** Asks if it is not known, for what must be known before saving; null when it cannot be asked. */
  ask: () => Promise<A | null>
}

/**
 * What a change would do, asked of the server a moment after each other `content`; null asks nothing. An answer that
 * comes late, to an earlier content, is dropped.
 */
export const usePreview = <C, A>(content: C | null, send: (content: C) => Promise<A>): Preview<A> => {
  const name = content === null ? null : JSON.stringify(content)
  const [got, setGot] = useState<{ name: string; answer: A } | null>(null)
  const [failed, setFailed] = useState<{ name: string; error: unknown } | null>(null)
  const latest = useRef({ name, content, send })
  latest.current = { name, content, send }

  const askNow = useCallback(async (): Promise<A | null> => {
    const asked = latest.current
    if (asked.name === null || asked.content === null) return null
    setFailed(null)
    try {
      const answer = await asked.send(asked.content)
      if (latest.current.name === asked.name) setGot({ name: asked.name, answer })
      return answer
    } catch (error) {
      if (latest.current.name === asked.name) setFailed({ name: asked.name, error })
      return null
    }
  }, [])

  useEffect(() => {
    if (name === null) return
    const timer = setTimeout(() => void askNow(), QUIET_MS)
    return () => clearTimeout(timer)
  }, [name, askNow])

  const fresh = got !== null && got.name === name
  const broken = failed !== null && failed.name === name
  return {
    state: name === null ? 'none' : fresh ? 'ready' : broken ? 'failed' : 'asking',
    answer: name === null ? null : (got?.answer ?? null),
    error: broken ? failed.error : null,
    again: askNow,
    ask: async () => (fresh ? got.answer : askNow()),
  }
}
