import type { Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { command } from '../../../lib/commands.ts'
import { useCall } from '../../../lib/use-call.ts'
import type { BallotStep } from './ballot-state.ts'
import { type RoundKeyForm, useRoundKey } from './key/use-round-key.ts'

export interface BallotForm {
  consent: string
  setConsent: (text: string) => void
  reason: string
  setReason: (text: string) => void
  roundKey: RoundKeyForm
  /** A step was tried with a field left empty. */
  missing: boolean
  busy: boolean
  problem: string | null
  run: () => Promise<void>
}

/** The meeting's consent and the reason as typed, the round's key, and the step taken with them, once however often pressed. */
export const useBallotStep = (conference: Conference, step: BallotStep | null, onDone: () => void): BallotForm => {
  const [consent, setConsent] = useState('')
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const roundKey = useRoundKey(conference)
  const call = useCall(JSON.stringify([step, consent, reason, roundKey.typed]))
  const conferenceId = conference.id

  const close = async () => {
    const ballotKey = await roundKey.letters()
    return ballotKey !== null && (await call.run((key) => command('closeBallot', { conferenceId, ballotKey, key })))
  }
  const open = async () => {
    const publicKey = await roundKey.make()
    if (publicKey === null) return false
    const given = { conferenceId, consent, reason: step === 'again' ? reason : '', publicKey }
    return call.run(async (key) => {
      const { state } = await command('openBallot', { ...given, key })
      if (state === 'waiting') roundKey.unused()
    })
  }
  const run = async () => {
    const asked = step === 'close' ? [] : step === 'again' ? [consent, reason] : [consent]
    const lacks = asked.some((text) => text.trim() === '')
    setMissing(lacks)
    if (lacks || !(await (step === 'close' ? close() : open()))) return
    roundKey.used()
    onDone()
  }
  const problem = roundKey.problem ?? call.problem
  return { consent, setConsent, reason, setReason, roundKey, missing, busy: call.busy, problem, run }
}
