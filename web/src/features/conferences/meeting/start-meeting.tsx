import { openingDoubts } from '@kiemdiem/domain/conference/meeting/opening-doubts'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { WithUnsent } from '../parts/papers/with-unsent.tsx'
import { useMembers } from '../parts/use-members.ts'
import { startWords } from './vi-rare.ts'

interface Props {
  conference: Conference
  campaign: Campaign
  unsent: readonly string[]
}

const Start = ({ conference, campaign, unsent }: Props) => {
  const { busy, problem, run } = useCall()
  const [asking, setAsking] = useState(false)
  const today = localDate(useNow())
  const doubts = openingDoubts({
    conference,
    members: useMembers(conference),
    unsent,
    rules: campaign.conferenceRules,
    today,
  })
  const start = async () => {
    await run((key) => command('conductConference', { conferenceId: conference.id, step: 'start', item: null, key }))
    setAsking(false)
  }
  return (
    <EmptyState
      title={startWords.startTitle}
      action={
        <Button
          variant="primary"
          busy={busy ? startWords.starting : null}
          onClick={() => (doubts.length > 0 ? setAsking(true) : void start())}
        >
          {startWords.start}
        </Button>
      }
    >
      <p>{startWords.startText}</p>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={startWords.askTitle}
        consequence={startWords.askText}
        cancelLabel={startWords.askCancel}
        action={{
          label: startWords.start,
          onClick: () => void start(),
          busy: busy ? startWords.starting : null,
        }}
      >
        <ul className="grid list-disc gap-1 pl-5">
          {doubts.map(({ kind, text }) => (
            <li key={kind}>{text}</li>
          ))}
        </ul>
      </Dialog>
    </EmptyState>
  )
}

/** Opens the meeting and its minutes: at its beginning, or afterwards to enter them from paper; asks where something speaks against it. */
export const StartMeeting = (props: { conference: Conference; campaign: Campaign }) => (
  <WithUnsent {...props}>{(unsent) => <Start {...props} unsent={unsent.map(({ name }) => name)} />}</WithUnsent>
)
