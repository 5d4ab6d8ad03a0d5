import { useState } from 'react'
import { command, newKey } from '../../../lib/commands.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import type { BallotStep } from './ballot-state.ts'

export interface BallotForm {
  consent: string
  setConsent: (text: string) => void
  reason: string
  setReason: (text: string) => void
  /** A step was tried with a field left empty. */
  missing: boolean
  busy: boolean
  problem: string | null
  run: () => Promise<void>
}

/** The meeting's consent and the reason as typed, and the step taken with them, once however often pressed. */
export const useBallotStep = (conferenceId: string, step: BallotStep | null, onDone: () => void): BallotForm => {
  const [consent, setConsent] = useState('')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [key, setKey] = useState(newKey)

  const take = () =>
    step === 'close'
      ? command('closeBallot', { conferenceId, key })
      : command('openBallot', { conferenceId, consent, reason: step === 'again' ? reason : '', key })
  const run = async () => {
    const asked = step === 'close' ? [] : step === 'again' ? [consent, reason] : [consent]
    if (asked.some((text) => text.trim() === '')) {
      setMissing(true)
      return
    }
    setBusy(true)
    setProblem(null)
    try {
      await take()
      setKey(newKey())
      setMissing(false)
      onDone()
    } catch (error) {
      setProblem(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }
  return { consent, setConsent, reason, setReason, missing, busy, problem, run }
}
