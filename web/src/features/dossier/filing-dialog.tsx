import type { Place, Said } from '@kiemdiem/domain/dossier/acts'
import { isRealDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { Field } from '../../components/form/field.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { DateInput } from '../../components/form/typed/date-input.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { useCall } from '../../lib/use-call.ts'
import { dossierWords as words } from './vi.ts'

export type Saying = Exclude<Said['what'], 'undone'>

interface Props {
  campaign: string
  track: string
  what: Saying
  places: readonly Place[]
  onClose: () => void
  onSaved: () => void
}

const TITLES: Record<Saying, { title: string; consequence: string }> = {
  kept: { title: words.keep, consequence: words.keepConsequence },
  passed: { title: words.pass, consequence: words.passConsequence },
  awaited: { title: words.await, consequence: words.awaitConsequence },
}

/** What is said of the papers that were chosen; what is typed stays while it is refused. */
export const FilingDialog = ({ campaign, track, what, places, onClose, onSaved }: Props) => {
  const [typed, setTyped] = useState({ where: '', reason: '', responsible: '', until: '' })
  const [asked, setAsked] = useState(false)
  const call = useCall(JSON.stringify([what, places, typed]))
  const line = (key: 'where' | 'reason' | 'responsible', label: string, missing: string, hint?: string) => (
    <Field label={label} hint={hint} error={asked && typed[key].trim() === '' ? missing : null}>
      {(control) => (
        <TextInput
          {...control}
          value={typed[key]}
          maxLength={500}
          onChange={({ target }) => setTyped({ ...typed, [key]: target.value })}
        />
      )}
    </Field>
  )
  const said = (): Said | null => {
    if (what === 'awaited') return { what }
    if (what === 'kept') return typed.where.trim() === '' ? null : { what, where: typed.where }
    const { reason, responsible, until } = typed
    const whole = reason.trim() !== '' && responsible.trim() !== '' && isRealDate(until)
    return whole ? { what, reason, responsible, until } : null
  }
  const save = async () => {
    setAsked(true)
    const says = said()
    if (
      says &&
      (await call.run((key) => command('filePapers', { campaign, track, places: [...places], said: says, key })))
    )
      onSaved()
  }
  const { title, consequence } = TITLES[what]
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      consequence={consequence}
      action={{ label: title, onClick: () => void save(), busy: call.busy ? words.saving : null }}
    >
      <p className="text-soft">{words.chosen(places.length)}</p>
      {what === 'kept' && line('where', words.where, words.whereMissing, words.whereHint)}
      {what === 'passed' && (
        <>
          {line('reason', words.reason, words.reasonMissing)}
          {line('responsible', words.responsible, words.responsibleMissing)}
          <Field label={words.until} error={asked && !isRealDate(typed.until) ? words.untilMissing : null}>
            {(control) => (
              <DateInput {...control} value={typed.until} onChange={(until) => setTyped({ ...typed, until })} />
            )}
          </Field>
        </>
      )}
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
    </Dialog>
  )
}
