import type { Sections } from '@kiemdiem/domain/model/paper'
import { useEffect, useState } from 'react'
import type { WritingProps } from '../with-draft.tsx'
import { createSeal } from './state/create-seal.ts'
import { type Attempt, refusedAt, type SealStep, sealStep } from './state/seal-step.ts'
import { useWaitingSeal } from './use-waiting-seal.ts'

/** So long people wait for the trigger before they are told that all is safe. */
const SLOW_MS = 15_000

/** Sends the text that was seen; with the sentence why it is unchanged, where it is. */
export type Seal = (seen: Sections, sameBecause: string | null) => void

/** Sealing from this screen: one press at a time, and the step it has come to. */
export const useSeal = ({ paper, draft, uid }: WritingProps): { step: SealStep; seal: Seal } => {
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const waiting = useWaitingSeal(paper)
  const now = sealStep(paper, draft, waiting, attempt)
  const slow = useLasts(now === 'checking', SLOW_MS)
  const step = slow ? 'slow' : now
  const seal: Seal = (seen, sameBecause) => {
    if (step === 'sending' || step === 'checking' || step === 'slow') return
    const pressed: Attempt = { answer: null, revision: paper.revision, refusedBefore: refusedAt(draft) }
    setAttempt(pressed)
    void createSeal(paper, uid, seen, sameBecause).then((answer) => {
      // A late answer says nothing of a later press.
      setAttempt((current) => (current === pressed ? { ...pressed, answer } : current))
    })
  }
  return { step, seal }
}

/** Whether something has been so for this long without a break. */
const useLasts = (so: boolean, ms: number): boolean => {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!so) return
    const timer = setTimeout(() => setLong(true), ms)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [so, ms])
  return so && long
}
