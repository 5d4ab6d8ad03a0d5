import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { toast } from '../../../components/message/toast.tsx'
import { command, newKey } from '../../../lib/commands.ts'
import { sentenceFor } from '../../../lib/errors-vi.ts'
import { useLeaveGuard } from '../../../lib/kept/leave-guard.ts'
import { useKeptForm } from '../../../lib/kept/use-kept-form.ts'
import { useMe } from '../../../lib/use-access.ts'
import { CalendarEffects } from './calendar-effects.tsx'
import { sameCalendar } from './check-day.ts'
import { DayList } from './day-list.tsx'
import { useCalendarPreview } from './use-calendar-preview.ts'
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
  const [key, setKey] = useState(newKey)
  const [asked, setAsked] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const preview = useCalendarPreview(campaign, calendar)
  useLeaveGuard(changed)

  const change = (part: Partial<typeof calendar>) => {
    edit(part)
    setKey(newKey())
  }
  const save = async () => {
    setAsked(true)
    if (calendar.source.trim() === '') return
    setBusy(true)
    setRefusal(null)
    try {
      await command('setCalendar', {
        ...calendar,
        source: calendar.source.trim(),
        campaign: campaign.id,
        preview: false,
        key,
      })
      toast(words.saved)
    } catch (error) {
      setRefusal(sentenceFor(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {changed && !sameCalendar(seen, saved) && (
        <Notice kind="warn" title={words.changedTitle} live>
          {words.changed}
        </Notice>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <DayList kind="off" calendar={calendar} onChange={(off) => change({ off })} />
        <DayList kind="worked" calendar={calendar} onChange={(worked) => change({ worked })} />
      </div>
      <div className="rounded-md border border-line bg-sheet p-4">
        <Field
          label={words.source}
          hint={words.sourceHint}
          error={asked && calendar.source.trim() === '' ? words.sourceMissing : null}
        >
          {(control) => (
            <TextArea
              {...control}
              minRows={2}
              maxLength={500}
              value={calendar.source}
              onChange={(event) => change({ source: event.target.value })}
            />
          )}
        </Field>
      </div>
      <CalendarEffects preview={preview} />
      {refusal && (
        <Notice kind="block" live>
          {refusal}
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
