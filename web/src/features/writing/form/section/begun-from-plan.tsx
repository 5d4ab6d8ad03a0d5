import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { writingWords } from '../../vi.ts'

// Read when it is asked for: most sections are written without it.
const LastYear = lazy(async () => ({ default: (await import('./last-year.tsx')).LastYear }))

/** Sections that answer for what was planned and committed to the year before (domain.md §4.3.9). */
const BEGUN = ['remedied', 'commitment'] as const

interface Props {
  section: string
  subject: string
  onTake: (text: string) => void
}

/** Begins an empty section from the plan of the year before. */
export const BegunFromPlan = ({ section, subject, onTake }: Props) => {
  const [open, setOpen] = useState(false)
  const begun = BEGUN.find((each) => each === section)
  if (!begun) return null
  return open ? (
    <Suspense fallback={null}>
      <LastYear section={begun} subject={subject} onTake={onTake} />
    </Suspense>
  ) : (
    <div>
      <Button size="small" onClick={() => setOpen(true)}>
        {writingWords.planShow}
      </Button>
    </div>
  )
}
