import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { REMINDER_REFUSALS } from '@kiemdiem/domain/reminders/late/refusals'
import { useState } from 'react'
import { PersonToCall } from '../../components/account/person-to-call.tsx'
import { PreviewFailed } from '../../components/act/preview-failed.tsx'
import { Button } from '../../components/form/button.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { command, newKey } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useNow } from '../../lib/now.ts'
import { useCall } from '../../lib/use-call.ts'
import { usePreview } from '../../lib/use-preview.ts'
import type { Choice } from './choices.ts'
import { LateList } from './late-list.tsx'
import { remindWords as words } from './vi.ts'

learnSentences(REMINDER_REFUSALS)

interface Props {
  campaign: Campaign
  choice: Choice
  /** What came of it: said by the page, which stays when nobody is late any more. */
  onSent: (says: string) => void
}

/** Who would get what, who is to be called, and the act. */
export const Remind = ({ campaign, choice, onSent }: Props) => {
  const now = useNow()
  const [open, setOpen] = useState(false)
  const asked = { campaign: campaign.id, track: choice.track, of: choice.of }
  const preview = usePreview(asked, (input) => command('remindLate', { ...input, preview: true, key: newKey() }))
  const call = useCall(choice.id)
  const send = async () => {
    const done = await call.run(async (key) => {
      const { sent, left } = await command('remindLate', { ...asked, preview: false, key })
      onSent(words.sent(sent, left))
    })
    setOpen(false)
    if (done) await preview.again()
  }
  const ready = preview.state === 'ready' ? preview.answer : null
  const people = ready?.people ?? []
  const mailed = people.filter(({ by }) => by === 'mail')
  const told = people.filter(({ by }) => by === 'told')
  const calls = people.filter(({ toCall }) => toCall)
  const of = { calendar: campaign.calendar, now }
  return (
    <>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      {preview.state === 'failed' && <PreviewFailed preview={preview} />}
      <div className="flex flex-wrap items-center gap-3">
        {mailed.length > 0 && (
          <Button variant="primary" onClick={() => setOpen(true)}>
            {words.act(mailed.length)}
          </Button>
        )}
        <Button onClick={() => void preview.again()}>{words.again}</Button>
        <p role="status" className="text-sm text-soft">
          {preview.state === 'asking' && words.asking}
          {ready && people.length === 0 && words.nobody}
        </p>
      </div>
      {preview.state === 'asking' && <Skeleton height={160} />}
      <LateList title={words.mail(mailed.length)} people={mailed} {...of} who={({ name }) => name} />
      <LateList
        title={words.call(calls.length)}
        people={calls}
        {...of}
        who={({ uid, by }) => (
          <>
            <PersonToCall uid={uid} unknown={words.unknown} />
            {by === 'call' && <span className="block font-normal text-soft">{words.noMail}</span>}
          </>
        )}
      />
      <LateList title={words.told(told.length)} people={told} {...of} who={({ name }) => name} />
      {ready && ready.left > 0 && <p className="text-sm">{words.more(ready.left)}</p>}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.dialog}
        consequence={words.consequence(mailed.length)}
        action={{ label: words.dialog, onClick: () => void send(), busy: call.busy ? words.acting : null }}
      />
    </>
  )
}
