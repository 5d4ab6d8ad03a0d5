import type { Conference } from '@kiemdiem/domain/model/conference'
import { MessagesSquare } from 'lucide-react'
import { Button } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { useCall } from '../../../../lib/use-call.ts'
import { meetingWords } from '../vi.ts'

/** Shows one item to everybody present, or ends that. */
export const DiscussButton = ({ conference, subject }: { conference: Conference; subject: string }) => {
  const here = conference.current === subject
  const { busy, problem, run } = useCall(String(here))
  const item = here ? null : subject
  const press = () =>
    run((key) => command('conductConference', { conferenceId: conference.id, step: 'item', item, key }))
  const label = here ? meetingWords.stopDiscussing : meetingWords.discuss
  return (
    <div className="grid justify-items-start gap-2">
      {here && <p className="text-sm text-soft">{meetingWords.discussing}</p>}
      <Button icon={MessagesSquare} busy={busy ? label : null} onClick={() => void press()}>
        {label}
      </Button>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </div>
  )
}
