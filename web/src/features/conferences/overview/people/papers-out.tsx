import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { papersDueFor } from '@kiemdiem/domain/plan/dates/papers-ahead'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Clock } from '../../../../components/time/clock.tsx'
import { kitWords } from '../../../../components/vi.ts'
import { HandoutDialog } from '../handout/handout-dialog.tsx'
import { handoutWords } from '../handout/vi.ts'
import { overviewWords } from '../vi.ts'
import { handedOut } from './handed-out.ts'

/** Until when the papers must be with those attending, how far that has come, and the act of handing them out. */
export const PapersOut = (props: { conference: Conference; campaign: Campaign; missing: number }) => {
  const { conference, campaign } = props
  const [open, setOpen] = useState(false)
  const ahead = campaign.conferenceRules.papersAhead
  const { done, all, completeAt } = handedOut(conference)
  return (
    <section className="grid gap-1 rounded-md border border-line bg-sheet p-4">
      <h2 className="font-semibold">{overviewWords.papers}</h2>
      {(conference.state === 'scheduled' || completeAt) && (
        <p>
          <Clock
            dueAt={papersDueFor(conference.date, ahead, campaign.calendar)}
            calendar={campaign.calendar}
            doneAt={completeAt}
          />
        </p>
      )}
      <p className="text-sm">{completeAt ? overviewWords.everybody : overviewWords.handedOut(done, all)}</p>
      <p className="text-xs text-soft">
        {kitWords.source}: {ahead.source}
      </p>
      {conference.state !== 'cancelled' && campaign.status === 'open' && (
        <p className="mt-2">
          <Button variant={completeAt ? 'plain' : 'primary'} onClick={() => setOpen(true)}>
            {handoutWords.open}
          </Button>
        </p>
      )}
      {open && (
        <HandoutDialog
          conference={conference}
          planDate={campaign.planDate}
          missing={props.missing}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
