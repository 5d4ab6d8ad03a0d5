import type { Sections } from '@kiemdiem/domain/model/paper'
import { useState } from 'react'
import { documents } from '../../../lib/live/documents.ts'
import { useDoc } from '../../../lib/use-doc.ts'
import type { WritingProps } from '../with-draft.tsx'
import { createSeal } from './create-seal.ts'
import { type Attempt, refusedAt, type SealStep, sealStep } from './seal-step.ts'

/** So long people wait for the trigger before they are told that all is safe. */
const SLOW_MS = 15_000

/** Sealing from this screen: one press at a time, and the step it has come to. */
export const useSeal = ({ paper, draft, uid }: WritingProps): { step: SealStep; seal: (seen: Sections) => void } => {
  const [attempt, setAttempt] = useState<Attempt | null>(null)
  const open = paper.state !== 'sealed'
  const created = useDoc(open ? documents.revision(paper.id, paper.revision) : null)
  const step = sealStep(paper, draft, open && created.state === 'ready', attempt)
  const seal = (seen: Sections) => {
    if (step === 'sending' || step === 'checking' || step === 'slow') return
    const pressed: Attempt = { answer: null, refusedBefore: refusedAt(draft), slow: false }
    setAttempt(pressed)
    void createSeal(paper, uid, seen).then((answer) => {
      setAttempt({ ...pressed, answer })
      if (answer === 'created') setTimeout(() => setAttempt({ ...pressed, answer, slow: true }), SLOW_MS)
    })
  }
  return { step, seal }
}
