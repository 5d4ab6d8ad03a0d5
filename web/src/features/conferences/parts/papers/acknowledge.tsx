import type { Conference } from '@kiemdiem/domain/model/conference'
import { viInstant } from '@kiemdiem/domain/vi'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command, newKey } from '../../../../lib/commands.ts'
import { sentenceFor } from '../../../../lib/errors-vi.ts'
import { useConferenceRole } from '../role.ts'
import { frameWords } from '../vi.ts'

/** An attendee says that the papers are there: once, and it stays on record. */
export const Acknowledge = ({ conference }: { conference: Conference }) => {
  const { id: conferenceId, received } = conference
  const { rollEntry } = useConferenceRole(conference)
  const receivedAt = rollEntry && received[rollEntry.id]
  const [key] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (receivedAt)
    return (
      <p className="inline-flex items-center gap-2 text-done">
        <CircleCheck aria-hidden size={18} className="shrink-0" />
        {frameWords.acknowledged(viInstant(receivedAt))}
      </p>
    )
  const send = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await command('acknowledgePapers', { conferenceId, key })
    } catch (error) {
      setProblem(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Button busy={busy ? frameWords.acknowledging : null} onClick={() => void send()}>
        {frameWords.acknowledge}
      </Button>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </div>
  )
}
