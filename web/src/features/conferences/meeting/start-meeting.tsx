import { Button } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { useCall } from '../../../lib/use-call.ts'
import { meetingWords } from './vi.ts'

/** Opens the meeting and its minutes: at its beginning, or afterwards to enter them from paper. */
export const StartMeeting = ({ conferenceId }: { conferenceId: string }) => {
  const { busy, problem, run } = useCall()
  const start = () => run((key) => command('conductConference', { conferenceId, step: 'start', item: null, key }))
  return (
    <EmptyState
      title={meetingWords.startTitle}
      action={
        <Button variant="primary" busy={busy ? meetingWords.starting : null} onClick={() => void start()}>
          {meetingWords.start}
        </Button>
      }
    >
      <p>{meetingWords.startText}</p>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </EmptyState>
  )
}
