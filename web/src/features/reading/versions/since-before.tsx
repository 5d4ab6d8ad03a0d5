import type { Paper, Revision } from '@kiemdiem/domain/model/paper'
import { lazy, Suspense, useId, useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { readingWords } from '../vi.ts'

const Differences = lazy(async () => ({ default: (await import('./differences.tsx')).Differences }))

/**
 * What has become of a text since it was sent the time before: that it came again word for word, and why; else the
 * differences, on request. Nothing for the first version.
 */
export const SinceBefore = ({ paper, sealed }: { paper: Paper; sealed: Revision }) => {
  const { revision, sections, sameBecause } = sealed
  const [open, setOpen] = useState(false)
  const id = useId()
  if (revision < 2) return null
  if (sameBecause !== undefined)
    return (
      <Notice kind="warn" title={readingWords.sentUnchanged(revision - 1)}>
        <p className="whitespace-pre-line [overflow-wrap:anywhere]">{sameBecause}</p>
      </Notice>
    )
  return (
    <div className="grid gap-3">
      <div>
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? readingWords.hideDifferences : readingWords.differences(revision - 1)}
        </Button>
      </div>
      <div id={id}>
        {open && (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Differences paper={paper} shown={revision} sections={sections} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
