import type { Conference } from '@kiemdiem/domain/model/conference'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import { ballotWords } from './vi.ts'

/** For who keeps the minutes: opens the box with the meeting's consent, sees how many sheets are in it, closes and counts. */
export const BallotControls = ({ conference }: { conference: Conference }) => {
  const { id, voting } = conference
  const [asking, setAsking] = useState(false)
  const [consent, setConsent] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [key, setKey] = useState(newKey)
  const isOpen = voting !== null && voting.closedAt === null

  const run = async () => {
    if (!isOpen && consent.trim() === '') {
      setMissing(true)
      return
    }
    setBusy(true)
    setProblem(null)
    try {
      await (isOpen
        ? command('closeBallot', { conferenceId: id, key })
        : command('openBallot', { conferenceId: id, consent, key }))
      setKey(newKey())
      setAsking(false)
    } catch (error) {
      setProblem(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }
  const working = isOpen ? ballotWords.closing : ballotWords.opening
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">{ballotWords.title}</h3>
      <p role="status">
        {voting === null
          ? ballotWords.openText
          : (isOpen ? ballotWords.turnout : ballotWords.counted)(voting.turnout, voting.voters.length)}
      </p>
      <Button onClick={() => setAsking(true)}>{isOpen ? ballotWords.close : ballotWords.open}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={isOpen ? ballotWords.closeTitle : ballotWords.open}
        consequence={isOpen ? ballotWords.closeText(voting.turnout, voting.voters.length) : ballotWords.openText}
        action={{
          label: isOpen ? ballotWords.close : ballotWords.open,
          onClick: () => void run(),
          busy: busy ? working : null,
        }}
      >
        {!isOpen && (
          <Field
            label={ballotWords.consent}
            hint={ballotWords.consentHint}
            error={missing && consent.trim() === '' ? ballotWords.consentMissing : null}
          >
            {(control) => (
              <TextArea {...control} minRows={3} value={consent} onChange={(event) => setConsent(event.target.value)} />
            )}
          </Field>
        )}
        {problem && (
          <Notice kind="block" live>
            {problem}
          </Notice>
        )}
      </Dialog>
    </section>
  )
}
