import { ADDRESSEES_MAX, BODY_NAME_MAX } from '@kiemdiem/domain/consultation/outside/limits'
import { CONSULTATION_REFUSALS } from '@kiemdiem/domain/consultation/outside/refusals'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { isEmpty } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { Dialog } from '../../../components/message/dialog.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { command } from '../../../lib/commands.ts'
import { learnSentences } from '../../../lib/errors-vi.ts'
import { useNow } from '../../../lib/now.ts'
import { useCall } from '../../../lib/use-call.ts'
import { type UnitCandidates, usualOf } from './candidates.ts'
import { ChooseSubjects } from './choose-subjects.tsx'
import { outsideWords as words } from './vi.ts'

learnSentences(CONSULTATION_REFUSALS)

interface Props {
  campaign: Campaign
  track: string
  units: readonly UnitCandidates[]
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => !isEmpty(line))

/** A letter to a body outside: who it is, until when, about whom; the kind of body says whom it is asked about by default. */
export const RequestForm = ({ campaign, track, units }: Props) => {
  const kinds = campaign.process.outside ?? []
  const today = localDate(useNow())
  const [typed, setTyped] = useState({ name: '', addressees: '', until: addDays(today, 2) })
  const [kind, setKind] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [open, setOpen] = useState(false)
  const [lacking, setLacking] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  const call = useCall(JSON.stringify({ typed, chosen }))
  const edit = (part: Partial<typeof typed>) => {
    setDone(false)
    setTyped({ ...typed, ...part })
  }
  const chooseKind = (id: string) => {
    setKind(id)
    setChosen(usualOf(units, kinds.find((each) => each.id === id)?.groups ?? []))
  }
  const ask = () => {
    const problem = isEmpty(typed.name) ? words.noName : chosen.length === 0 ? words.nobody : null
    setLacking(problem)
    setOpen(problem === null)
  }
  const issue = async () => {
    const { name, until } = typed
    const addressees = linesOf(typed.addressees).slice(0, ADDRESSEES_MAX)
    const sent = await call.run((key) =>
      command('askOutside', { campaign: campaign.id, track, name, addressees, until, reviews: chosen, key }),
    )
    setOpen(false)
    if (!sent) return
    setTyped({ ...typed, name: '', addressees: '' })
    setChosen([])
    setKind('')
    setDone(true)
  }
  const nameOf = new Map(units.flatMap(({ candidates }) => candidates.map((each) => [each.reviewId, each.name])))
  return (
    <section className="grid gap-4 rounded-md bg-sheet p-4 shadow-sheet">
      <h2 className="text-lg font-semibold">{words.make}</h2>
      {kinds.length > 0 && (
        <Field label={words.kind}>
          {(control) => (
            <SelectInput
              {...control}
              value={kind}
              options={[
                { value: '', label: words.otherKind },
                ...kinds.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={chooseKind}
            />
          )}
        </Field>
      )}
      <Field label={words.name} hint={words.nameHint}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={BODY_NAME_MAX}
            value={typed.name}
            onChange={(event) => edit({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.addressees} hint={words.addresseesHint}>
        {(control) => (
          <TextArea
            {...control}
            minRows={2}
            maxLength={BODY_NAME_MAX * ADDRESSEES_MAX}
            value={typed.addressees}
            onChange={(event) => edit({ addressees: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.until}>
        {(control) => <DateInput {...control} value={typed.until} onChange={(until) => edit({ until })} />}
      </Field>
      <ChooseSubjects units={units} chosen={chosen} onChoose={setChosen} />
      {(lacking ?? call.problem) && (
        <Notice kind="block" live>
          {lacking ?? call.problem}
          {Object.entries(call.at).map(([id, reason]) => (
            <p key={id}>{words.lacking(nameOf.get(id) ?? id, reason)}</p>
          ))}
        </Notice>
      )}
      {done && (
        <Notice kind="info" live>
          {words.issued}
        </Notice>
      )}
      <div>
        <Button variant="primary" onClick={ask}>
          {words.issue}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words.issue}
        consequence={words.consequence(chosen.length, typed.name)}
        action={{ label: words.issue, onClick: () => void issue(), busy: call.busy ? words.issuing : null }}
      />
    </section>
  )
}
