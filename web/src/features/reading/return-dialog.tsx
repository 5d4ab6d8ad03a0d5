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
import { command } from '../../lib/commands.ts'
import { textIn, useKept } from '../../lib/kept/use-kept.ts'
import { useNow } from '../../lib/now.ts'
import { useCall } from '../../lib/use-call.ts'
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
  const kept = useKept({ uid, paper: paper.id, revision: paper.accepted, section: 'returnRemarks' }, textIn)
  const remarks = kept.unsent?.value ?? ''
  const [wantedBy, setWantedBy] = useState('')
  const { busy, problem, run } = useCall(`${wantedBy} ${remarks}`)
  const days = wantedAgain(campaign, paper, useNow())
  const outside = wantedBy !== '' && !isWantedInTime(wantedBy, days)
  const [asked, setAsked] = useState(false)
  const sent = tidy(remarks).trim()
  const { length } = sent

  const send = async () => {
    setAsked(true)
    if (length === 0 || length > REMARKS_MAX || outside) return
    const call = { paperId: paper.id, revision: paper.accepted, remarks: sent, ...(wantedBy !== '' && { wantedBy }) }
    if (!(await run((key) => command('returnPaper', { key, ...call })))) return
    kept.clear()
    onClose()
  }
  const write = (text: string) => (text === '' ? kept.clear() : kept.keep(text))
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
        {(control) => <DateInput {...control} value={wantedBy} onChange={setWantedBy} />}
      </Field>
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
    </Dialog>
  )
}
