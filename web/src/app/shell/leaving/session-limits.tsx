import { idleState, SESSION_LIMITS, sessionEnds } from '@kiemdiem/domain/accounts/entry/sessions'
import type { Access } from '@kiemdiem/domain/model/access'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../../../components/message/dialog.tsx'
import { isOwnMachine, signedInAt } from '../../../lib/firebase/auth.ts'
import { endSession } from '../../../lib/firebase/session.ts'
import { appWords } from '../../vi.ts'

const CHECK_MS = 15_000
const TOUCHES = ['pointerdown', 'keydown', 'scroll', 'touchstart'] as const

/**
 * Ends a session that nobody uses, after a warning, and one that has lasted too long. What was written stays in this
 * browser's copies (endSession). Times are compared, not counted, because a sleeping PC counts none. Whoever works in one
 * window is at the PC, so windows of one person tell each other.
 */
export const SessionLimits = ({ uid, access }: { uid: string; access: Access }) => {
  const [warned, setWarned] = useState(false)
  const touched = useRef(Date.now())
  const roles = useRef(access)
  useEffect(() => {
    roles.current = access
  }, [access])

  useEffect(() => {
    const windows = new BroadcastChannel('kd.used')
    let told = 0
    let began: number | null = null
    const check = async () => {
      const state = idleState(touched.current, Date.now(), isOwnMachine() ? 'own' : 'shared')
      setWarned(state === 'warned')
      if (state === 'over') return endSession('idle')
      began ??= await signedInAt()
      if (began !== null && Date.now() >= sessionEnds(began, roles.current).getTime()) await endSession('expired')
    }
    const touch = () => {
      // Back after hours: what has ended must not be begun anew by the hand that wakes the screen.
      if (idleState(touched.current, Date.now(), isOwnMachine() ? 'own' : 'shared') === 'over') return void check()
      touched.current = Date.now()
      setWarned(false)
      if (Date.now() - told < CHECK_MS) return
      told = Date.now()
      windows.postMessage(uid)
    }
    const heard = ({ data }: MessageEvent) => {
      if (data !== uid) return
      touched.current = Date.now()
      setWarned(false)
    }
    const look = () => void check()
    const timer = setInterval(look, CHECK_MS)
    windows.addEventListener('message', heard)
    document.addEventListener('visibilitychange', look)
    for (const kind of TOUCHES) addEventListener(kind, touch, { capture: true, passive: true })
    return () => {
      clearInterval(timer)
      windows.close()
      document.removeEventListener('visibilitychange', look)
      for (const kind of TOUCHES) removeEventListener(kind, touch, { capture: true })
    }
  }, [uid])

  return (
    <Dialog
      open={warned}
      onClose={() => setWarned(false)}
      title={appWords.idleTitle}
      consequence={appWords.idleText(SESSION_LIMITS.warnMinutes)}
      cancelLabel={appWords.idleClose}
      action={{ label: appWords.idleStay, onClick: () => setWarned(false) }}
    />
  )
}
