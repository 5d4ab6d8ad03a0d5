import type { Conference } from '@kiemdiem/domain/model/conference'
import { MessagesSquare } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { conductConference, newKey } from '../../../../lib/callables.ts'
import { sentenceFor } from '../../../../lib/errors-vi.ts'
import { meetingWords } from '../vi.ts'

/** Shows one item to everybody present, or ends that. */
export const DiscussButton = ({ conference, subject }: { conference: Conference; subject: string }) => {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const here = conference.current === subject
  const press = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await conductConference({
        conferenceId: conference.id,
        step: 'item',
        item: here ? null : subject,
        key: newKey(),
      })
    } catch (error) {
      setProblem(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }
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
