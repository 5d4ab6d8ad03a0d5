import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { useNow } from '../../../lib/now.ts'
import { accountWords, slipWords } from '../vi.ts'
import { SlipSheet } from './slip-sheet.tsx'
import type { Slip } from './use-issue.ts'

/** The codes just issued, to be printed now: they cannot be shown again. Leaving asks first. */
export const Slips = (props: {
  slips: readonly Slip[]
  failed: readonly string[]
  place: string
  onDone: () => void
}) => {
  const [asking, setAsking] = useState(false)
  const now = useNow()
  const held = props.slips.filter((slip) => slip.held).map(({ name }) => name)

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [])

  return (
    <Page
      title={slipWords.title}
      context={accountWords.title}
      action={
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" icon={Printer} onClick={() => print()}>
            {slipWords.print(props.slips.length)}
          </Button>
          <Button onClick={() => setAsking(true)}>{slipWords.done}</Button>
        </div>
      }
    >
      <div className="grid gap-3" data-screen-only>
        <Notice kind="warn">{slipWords.intro}</Notice>
        {held.length > 0 && <Notice kind="warn">{slipWords.held(held.join(', '))}</Notice>}
        {props.failed.length > 0 && (
          <Notice kind="block" live>
            {props.failed.join(' ')}
          </Notice>
        )}
      </div>
      <div className="grid gap-8 print:block">
        {props.slips.map((slip) => (
          <SlipSheet key={slip.personId + slip.code} slip={slip} place={props.place} today={now} />
        ))}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={slipWords.doneTitle}
        consequence={slipWords.doneConsequence}
        cancelLabel={slipWords.stay}
        action={{ label: slipWords.done, onClick: props.onDone }}
      />
    </Page>
  )
}
