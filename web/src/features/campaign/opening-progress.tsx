import type { Job } from '@kiemdiem/domain/model/job'
import { OPENING_REFUSALS } from '@kiemdiem/domain/refusals/opening'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { FormSection } from '../../components/layout/form-section.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useCall } from '../../lib/use-call.ts'
import { campaignWords as words } from './vi.ts'

learnSentences(OPENING_REFUSALS)

/** How far an opening is, and calling it off. */
export const OpeningProgress = ({ job }: { job: Job }) => {
  const [asking, setAsking] = useState(false)
  const call = useCall(job.id)
  const done = job.steps.length - job.left.length
  const undoing = job.state === 'undoing'
  const stop = async () => {
    if (await call.run((key) => command('cancelOpening', { job: job.id, key }))) setAsking(false)
  }
  const title = undoing ? words.undoing(job.left.length) : words.opening(done, job.steps.length)
  return (
    <FormSection title={title}>
      <progress aria-label={title} className="w-full accent-accent" max={job.steps.length} value={done} />
      {!undoing && (
        <>
          <p className="prose-measure">{words.openingText}</p>
          <div>
            <Button variant="danger" onClick={() => setAsking(true)}>
              {words.stop}
            </Button>
          </div>
        </>
      )}
      <Dialog
        open={asking && !undoing}
        onClose={() => setAsking(false)}
        title={words.stopTitle}
        consequence={words.stopText}
        cancelLabel={words.stopStay}
        action={{
          label: words.stop,
          onClick: () => void stop(),
          danger: true,
          busy: call.busy ? words.stopping : null,
        }}
      >
        {call.problem && (
          <Notice kind="block" live>
            {call.problem}
          </Notice>
        )}
      </Dialog>
    </FormSection>
  )
}
