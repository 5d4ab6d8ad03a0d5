import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { REMARKS_MAX } from '@kiemdiem/domain/papers/may-return'
import { isWantedInTime, wantedAgain } from '@kiemdiem/domain/papers/wanted-again'
import { tidy, viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Field } from '../../components/form/field.tsx'
import { TextArea } from '../../components/form/text-area.tsx'
import { DateInput } from '../../components/form/typed/date-input.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { sentenceFor } from '../../lib/errors-vi.ts'
import { clearLocal, readLocal, saveLocal } from '../../lib/local-drafts.ts'
import { useNow } from '../../lib/now.ts'
import { readingWords } from './vi.ts'

interface Props {
  uid: string
  paper: Paper
  campaign: Campaign
  open: boolean
  onClose: () => void
}

/** Remarks for the writer; kept in this browser until the server has them, the same text is sent once however often pressed. */
export const ReturnDialog = ({ uid, paper, campaign, open, onClose }: Props) => {
  const copy = { uid, paper: paper.id, revision: paper.accepted, section: 'returnRemarks' }
  const [remarks, setRemarks] = useState(() => readLocal(copy)?.text ?? '')
  // One key for the whole dialog would hide a second, changed text: a change makes a new intention.
  const [key, setKey] = useState(newKey)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [wantedBy, setWantedBy] = useState('')
  const days = wantedAgain(campaign, paper, useNow())
  const outside = wantedBy !== '' && !isWantedInTime(wantedBy, days)
  const [asked, setAsked] = useState(false)
  const length = tidy(remarks).trim().length

  const write = (text: string) => {
    setRemarks(text)
    setKey(newKey())
    if (text === '') clearLocal(copy)
    else saveLocal(copy, { text, rev: 0, at: new Date().toISOString() })
  }
  const send = async () => {
    setAsked(true)
    if (length === 0 || length > REMARKS_MAX || outside) return
    setBusy(true)
    setProblem(null)
    try {
      await command('returnPaper', {
        ...{ key, paperId: paper.id, revision: paper.accepted, remarks: tidy(remarks).trim() },
        ...(wantedBy !== '' && { wantedBy }),
      })
      clearLocal(copy)
      onClose()
    } catch (error) {
      setProblem(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }
  const missing = asked && length === 0 ? readingWords.remarksMissing : null
  const tooLong = length > REMARKS_MAX ? readingWords.remarksTooLong(REMARKS_MAX) : null
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={readingWords.returnTitle}
      consequence={readingWords.returnText(paper.subjectName, paper.form === '01')}
      action={{
        label: readingWords.returnIt,
        onClick: () => void send(),
        busy: busy ? readingWords.returning : null,
      }}
    >
      <Field
        label={readingWords.remarks}
        hint={readingWords.remarksHint}
        error={tooLong ?? missing}
        counter={{ count: length, limit: REMARKS_MAX, unit: readingWords.letters }}
      >
        {(control) => (
          <TextArea {...control} minRows={6} value={remarks} onChange={(event) => write(event.target.value)} />
        )}
      </Field>
      <Field
        label={readingWords.wantedBy}
        hint={readingWords.wantedByHint(viDate(days.usual))}
        error={outside ? readingWords.wantedByOutside(viDate(days.from), viDate(days.to)) : null}
        optional
      >
        {(control) => (
          <DateInput
            {...control}
            value={wantedBy}
            onChange={(date) => {
              setWantedBy(date)
              setKey(newKey())
            }}
          />
        )}
      </Field>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  )
}
