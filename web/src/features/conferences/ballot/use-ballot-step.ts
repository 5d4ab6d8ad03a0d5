import { useState } from 'react'
import { command } from '../../../lib/commands.ts'
import { useCall } from '../../../lib/use-call.ts'
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
  const call = useCall(JSON.stringify([step, consent, reason]))

  const take = (key: string) =>
    step === 'close'
      ? command('closeBallot', { conferenceId, key })
      : command('openBallot', { conferenceId, consent, reason: step === 'again' ? reason : '', key })
  const run = async () => {
    const asked = step === 'close' ? [] : step === 'again' ? [consent, reason] : [consent]
    const lacks = asked.some((text) => text.trim() === '')
    setMissing(lacks)
    if (!lacks && (await call.run(take))) onDone()
  }
  return { consent, setConsent, reason, setReason, missing, busy: call.busy, problem: call.problem, run }
}
