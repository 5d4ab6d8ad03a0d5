import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import { type DossierItem, ITEM_ROWS } from '@kiemdiem/domain/dossier/items'
import { isRealDate, localDate } from '@kiemdiem/domain/time'
import { useState } from 'react'
import { ReasonAct } from '../../components/act/reason-act.tsx'
import { Button } from '../../components/form/button.tsx'
import { Field } from '../../components/form/field.tsx'
import { TextInput } from '../../components/form/text-input.tsx'
import { DateInput } from '../../components/form/typed/date-input.tsx'
import { Dialog } from '../../components/message/dialog.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { command } from '../../lib/commands.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { useCall } from '../../lib/use-call.ts'
import { dossierWords as words } from './vi.ts'

interface Props {
  answer: DossierAnswer
  onSaved: (says: string) => void
}

const isItem = (key: string): key is DossierItem => key in ITEM_ROWS

/** What stands in the way, by subject or paper. */
const unfinished = (at: Readonly<Record<string, string>>, { subjects }: DossierAnswer): string[] =>
  Object.entries(at).map(([key, says]) => {
    if (key === 'others') return words.othersOpen(says)
    if (isItem(key)) return ITEM_ROWS[key].name
    return subjects.find(({ reviewId }) => reviewId === key)?.name ?? key
  })

/** "Bàn giao hồ sơ": who gives, who receives, where and when. */
export const HandOver = ({ answer, onSaved }: Props) => {
  const { person } = useMe()
  const today = localDate(useNow())
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState(false)
  const [typed, setTyped] = useState({
    ...{ giver: person?.name ?? '', giverPost: '', receiver: '', receiverPost: '', place: '', on: today },
  })
  const call = useCall(JSON.stringify(typed))
  const whole = [typed.giver, typed.receiver, typed.place].every((text) => text.trim() !== '') && isRealDate(typed.on)
  const save = async () => {
    setAsked(true)
    if (!whole) return
    const { giver, giverPost, receiver, receiverPost, place, on } = typed
    let closed = false
    const done = await call.run(async (key) => {
      const said = await command('handOverDossier', {
        ...{ campaign: answer.campaign.id, track: answer.track.id, place, on, key },
        giver: { name: giver, post: giverPost },
        receiver: { name: receiver, post: receiverPost },
      })
      closed = said.closed
    })
    setOpen(false)
    if (done) onSaved(words.handedOver(closed))
  }
  const line = (key: 'giver' | 'giverPost' | 'receiver' | 'receiverPost' | 'place', missing: string | null) => (
    <Field
      label={words[key]}
      optional={missing === null}
      error={asked && missing !== null && typed[key].trim() === '' ? missing : null}
    >
      {(control) => (
        <TextInput
          {...control}
          value={typed[key]}
          maxLength={200}
          onChange={({ target }) => setTyped({ ...typed, [key]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <div className="grid justify-items-start gap-2" data-screen-only>
      <p className="prose-measure text-soft">{words.handOverHint}</p>
      <Button onClick={() => setOpen(true)}>{words.handOver}</Button>
      {call.problem && (
        <Notice kind="block" live title={call.problem}>
          {Object.keys(call.at).length > 0 && (
            <>
              {words.unfinished}: {unfinished(call.at, answer).join('; ')}.
            </>
          )}
        </Notice>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.handOver}
        consequence={words.handOverConsequence}
        action={{ label: words.handOver, onClick: () => void save(), busy: call.busy ? words.handingOver : null }}
      >
        {line('giver', words.nameMissing)}
        {line('giverPost', null)}
        {line('receiver', words.nameMissing)}
        {line('receiverPost', null)}
        {line('place', words.placeMissing)}
        <Field label={words.on} error={asked && !isRealDate(typed.on) ? words.dateMissing : null}>
          {(control) => <DateInput {...control} value={typed.on} onChange={(on) => setTyped({ ...typed, on })} />}
        </Field>
      </Dialog>
    </div>
  )
}

/** Of a campaign that is over: taken up again for what came later. */
export const Reopen = ({ answer, onSaved }: Props) => (
  <div data-screen-only>
    <ReasonAct
      words={words.reopen}
      act={async (reason, key) => {
        await command('reopenCampaign', { campaign: answer.campaign.id, reason, key })
        onSaved(words.reopened)
      }}
    />
  </div>
)
