import type { Effects } from '@kiemdiem/domain/registry/inputs'
import type { Duty, Named } from '@kiemdiem/domain/registry/named/named-in'
import { isEmpty } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Check } from '../../../components/form/choice/check.tsx'
import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { toast } from '../../../components/message/toast.tsx'
import { command } from '../../../lib/commands.ts'
import { useCall } from '../../../lib/use-call.ts'
import { namedWords as words } from './vi.ts'

interface Props {
  campaign: string
  duty: Duty
  named: Named
  people: readonly Choosable[]
  nameOf: (uid: string) => string
}

/** Somebody else for it: who, why, what it does as the server sees it, then the act. */
export const ReplaceForm = ({ campaign, duty, named, people, nameOf }: Props) => {
  const [person, setPerson] = useState<string | null>(null)
  const [clerk, setClerk] = useState(named.clerk)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [effects, setEffects] = useState<Effects | null>(null)
  const to = { person: person ?? named.person, clerk }
  const changes = to.person !== named.person || to.clerk !== named.clerk
  const call = useCall(JSON.stringify([to, reason]))
  const input = { campaign, duty, ...to, seen: named, reason }
  const look = async () => {
    setAsked(true)
    if (!changes || isEmpty(reason)) return
    await call.run(async (key) => {
      setEffects((await command('replaceNamed', { ...input, preview: true, key })).effects)
    })
  }
  const act = async () => {
    const done = await call.run((key) => command('replaceNamed', { ...input, preview: false, key }))
    setEffects(null)
    if (done) toast(words.done(nameOf(to.person)))
  }
  return (
    <div className="grid justify-items-start gap-4">
      <Field
        label={words.person}
        error={words.why(call.at[to.person]) ?? (asked && !changes ? words.personMissing : null)}
      >
        {(control) => <PersonSearch {...control} people={people} value={person} onPick={setPerson} />}
      </Field>
      {duty.kind === 'appraiser' && (
        <>
          <Field label={words.clerk} optional error={clerk === null ? null : words.why(call.at[clerk])}>
            {(control) => <PersonSearch {...control} people={people} value={clerk} onPick={setClerk} />}
          </Field>
          <Check
            label={words.noClerk}
            checked={clerk === null}
            onChange={(none) => setClerk(none ? null : named.clerk)}
          />
        </>
      )}
      <Field label={words.reason} hint={words.reasonHint} error={asked && isEmpty(reason) ? words.reasonMissing : null}>
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
      <Button onClick={() => void look()} busy={call.busy && !effects ? words.looking : null}>
        {words.look}
      </Button>
      <Dialog
        open={effects !== null}
        onClose={() => setEffects(null)}
        title={words.other}
        consequence={words.consequence(nameOf(to.person), nameOf(named.person))}
        action={{ label: words.act, onClick: () => void act(), busy: call.busy ? words.acting : null }}
      >
        <ul className="grid gap-1 text-sm">
          {effects && words.effects(effects).map((line) => <li key={line}>{line}</li>)}
        </ul>
      </Dialog>
    </div>
  )
}
