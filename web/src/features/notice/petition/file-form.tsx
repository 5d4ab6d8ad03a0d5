import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { petitionPeriod } from '@kiemdiem/domain/notice/petition/in-time'
import { PETITION_MAX } from '@kiemdiem/domain/notice/petition/limits'
import { withinPeriod } from '@kiemdiem/domain/notice/petition/wording'
import { NOTICE_REFUSALS } from '@kiemdiem/domain/notice/refusals'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { textIn, useKept } from '../../../lib/kept/use-kept.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { filedWords } from './vi.ts'

learnSentences(NOTICE_REFUSALS)

interface Props {
  uid: string
  campaign: Campaign
  paper: Paper
  reviewId: string
  side: Review['side']
}

/** "Kiến nghị": kept while it is typed, looked at once more, sent once, in its days. */
export const FileForm = ({ uid, campaign, paper, reviewId, side }: Props) => {
  const words = filedWords[side]
  const kept = useKept({ uid, paper: reviewId, revision: 1, section: 'petition' }, textIn)
  const text = kept.unsent?.value ?? ''
  const call = useCall(text)
  const [open, setOpen] = useState(text !== '')
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(false)
  const today = localDate(useNow())
  const told = paper.notices?.[reviewId]
  const period = told ? petitionPeriod(told, campaign) : null
  if (!period) return null
  const last = period.until
  if (last !== null && today > last && text === '')
    return <p className="text-sm text-soft">{words.over(viDate(last))}</p>
  const goOn = () => {
    setMissing(text.trim() === '')
    setAsking(text.trim() !== '')
  }
  const send = async () => {
    const sent = await call.run((key) => command('filePetition', { paperId: paper.id, reviewId, text, key }))
    setAsking(false)
    if (sent) kept.clear()
  }
  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">{words.within(withinPeriod(period))}</p>
      {!open && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {words.open}
          </Button>
        </div>
      )}
      {open && (
        <>
          {call.problem && (
            <Notice kind="block" live>
              {call.problem}
            </Notice>
          )}
          <Field
            label={words.text}
            error={missing ? words.missing : null}
            counter={{ count: text.length, limit: PETITION_MAX, unit: 'ký tự' }}
          >
            {(control) => (
              <TextArea {...control} minRows={4} value={text} onChange={(event) => kept.keep(event.target.value)} />
            )}
          </Field>
          {text !== '' && kept.safe && <p className="text-sm text-soft">{words.kept}</p>}
          <div>
            <Button className="max-sm:w-full" onClick={goOn}>
              {words.send}
            </Button>
          </div>
        </>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words.send}
        consequence={words.consequence}
        action={{ label: words.send, onClick: () => void send(), busy: call.busy ? words.sending : null }}
      />
    </div>
  )
}
