import type { Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { useConferenceRole } from '../parts/role.ts'
import { BallotFields } from './ballot-fields.tsx'
import { ballotStateOf } from './ballot-state.ts'
import { KeyHere } from './key/key-here.tsx'
import { useBallotStep } from './use-ballot-step.ts'
import { ballotWords as words } from './vi.ts'

const STEPS = {
  first: { label: words.open, title: words.open, busy: words.opening },
  close: { label: words.close, title: words.closeTitle, busy: words.closing },
  again: { label: words.again, title: words.again, busy: words.opening },
  agree: { label: words.agree, title: words.again, busy: words.opening },
}

/**
 * For who keeps the minutes: opens the box with the meeting's consent, sees whether there are sheets enough, closes and
 * counts. Another round is for chair and secretary together.
 */
export const BallotControls = ({ conference }: { conference: Conference }) => {
  const [asking, setAsking] = useState(false)
  const { signatory } = useConferenceRole(conference)
  const state = ballotStateOf(conference, signatory)
  const form = useBallotStep(conference, state.step, () => setAsking(false))
  const step = state.step && STEPS[state.step]
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">{words.title}</h3>
      <p role="status">{state.status}</p>
      <KeyHere conference={conference} />
      {state.pending && <p className="text-sm text-soft">{state.pending}</p>}
      {step && <Button onClick={() => setAsking(true)}>{step.label}</Button>}
      {step && (
        <Dialog
          open={asking}
          onClose={() => setAsking(false)}
          title={step.title}
          consequence={state.consequence}
          action={{ label: step.label, onClick: () => void form.run(), busy: form.busy ? step.busy : null }}
        >
          <BallotFields step={state.step} form={form} />
          {form.problem && (
            <Notice kind="block" live>
              {form.problem}
            </Notice>
          )}
        </Dialog>
      )}
    </section>
  )
}
