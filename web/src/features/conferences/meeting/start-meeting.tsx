import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { conductConference, newKey } from '../../../lib/callables.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import { meetingWords } from './vi.ts'

/** Opens the meeting and its minutes: at its beginning, or afterwards to enter them from paper. */
export const StartMeeting = ({ conferenceId }: { conferenceId: string }) => {
  const [key] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const start = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await conductConference({ conferenceId, step: 'start', item: null, key })
    } catch (error) {
      setProblem(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }
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
