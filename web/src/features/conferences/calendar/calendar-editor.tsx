import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { toast } from '../../../components/message/toast.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { useLeaveGuard } from '../../../lib/kept/leave-guard.ts'
import { useKeptForm } from '../../../lib/kept/use-kept-form.ts'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { usePreview } from '../../../lib/use-preview.ts'
import { CalendarEffects } from './calendar-effects.tsx'
import { sameCalendar } from './check-day.ts'
import { DayList } from './day-list.tsx'
import { calendarWords as words } from './vi.ts'

/** The organiser edits the campaign's working days; what it does to every date is shown before it is saved. */
export const CalendarEditor = ({ campaign }: { campaign: Campaign }) => {
  const { uid } = useMe()
  const saved = campaign.calendar
  const form = useKeptForm(
    { uid, paper: campaign.id, revision: 0, section: 'calendar' },
    { value: saved, seen: saved },
    sameCalendar,
  )
  const { value: calendar, seen, edit, reset, changed } = form
  const [asked, setAsked] = useState(false)
  const source = calendar.source.trim()
  const { busy, problem, run } = useCall(JSON.stringify(calendar))
  const send = (content: typeof calendar, preview: boolean, key: string) =>
    command('setCalendar', { ...content, campaign: campaign.id, preview, key })
  // The words of the source change no date; without any, the server would not reckon at all.
  const preview = usePreview(changed ? { ...calendar, source: source || '…' } : null, (content) =>
    send(content, true, newKey()),
  )
  useLeaveGuard(changed)

  const save = async () => {
    setAsked(true)
    if (source !== '' && (await run((key) => send({ ...calendar, source }, false, key)))) toast(words.saved)
  }
  return (
    <>
      {changed && !sameCalendar(seen, saved) && (
        <Notice kind="warn" title={words.changedTitle} live>
          {words.changed}
        </Notice>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <DayList kind="off" calendar={calendar} onChange={(off) => edit({ off })} />
        <DayList kind="worked" calendar={calendar} onChange={(worked) => edit({ worked })} />
      </div>
      <div className="rounded-md border border-line bg-sheet p-4">
        <Field label={words.source} hint={words.sourceHint} error={asked && source === '' ? words.sourceMissing : null}>
          {(control) => (
            <TextArea
              {...control}
              minRows={2}
              maxLength={500}
              value={calendar.source}
              onChange={(event) => edit({ source: event.target.value })}
            />
          )}
        </Field>
      </div>
      <CalendarEffects preview={preview} />
      {problem && (
        <Notice kind="block" live>
          {problem}
        </Notice>
      )}
      {changed && (
        <div className="flex flex-wrap gap-3">
          <Button variant="primary" busy={busy ? words.saving : null} onClick={() => void save()}>
            {words.save}
          </Button>
          <Button onClick={reset}>{words.undo}</Button>
        </div>
      )}
    </>
  )
}
