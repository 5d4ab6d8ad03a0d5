import { lazy, Suspense, useId, useState } from 'react'
import { Button } from '../form/button.tsx'
import { Skeleton } from '../message/skeleton.tsx'
import type { HistoryProps } from './history-props.ts'
import { historyWords } from './vi.ts'

const History = lazy(async () => ({ default: (await import('./history.tsx')).History }))

/** The history of what a page is about, read only when somebody asks for it. */
export const HistoryPart = (props: HistoryProps) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div data-screen-only className="grid gap-3">
      <div>
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? historyWords.hide : historyWords.show}
        </Button>
      </div>
      <div id={id}>
        {open && (
          <Suspense fallback={<Skeleton lines={4} />}>
            <History {...props} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
