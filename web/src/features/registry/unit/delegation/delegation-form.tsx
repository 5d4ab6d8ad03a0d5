import type { Unit } from '@kiemdiem/domain/model/unit'
import { useState } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { Field } from '../../../../components/form/field.tsx'
import type { Choosable } from '../../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../../components/form/person/person-search.tsx'
import { TextInput } from '../../../../components/form/text-input.tsx'
import { DateInput } from '../../../../components/form/typed/date-input.tsx'
import { Notice } from '../../../../components/message/notice.tsx'
import { command } from '../../../../lib/commands.ts'
import { EffectsDialog } from '../../parts/effects-dialog.tsx'
import { refusedFields } from '../../parts/refused-fields.ts'
import { useSave } from '../../parts/use-save.ts'
import { registryWords } from '../../vi.ts'
import { delegationWords as words } from './vi.ts'

const EMPTY = { person: '', from: '', to: '', document: '' }
type Given = typeof EMPTY

/** What is missing, by field: the server is not asked before it is there. */
const missing = (given: Given): Record<string, string> =>
  Object.fromEntries(Object.entries(given).flatMap(([field, text]) => (text ? [] : [[field, registryWords.needed]])))

export const DelegationForm = ({ unit, people }: { unit: Unit; people: readonly Choosable[] }) => {
  const [given, setGiven] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const set = (part: Partial<Given>) => setGiven({ ...given, ...part })
  const save = useSave(
    words.saved(unit.shortName),
    JSON.stringify([given, unit.rev]),
    (preview, key) => command('delegateUnit', { unit: unit.id, delegation: given, seen: unit.rev ?? 0, preview, key }),
    () => setGiven(EMPTY),
  )
  const own = tried ? missing(given) : {}
  const errors: Readonly<Record<string, string>> = Object.keys(own).length > 0 ? own : refusedFields(save.at)
  const onSave = () => {
    setTried(true)
    if (Object.keys(missing(given)).length === 0) void save.begin()
  }
  return (
    <>
      <Field label={words.person} error={errors.person ?? null}>
        {(control) => (
          <PersonSearch
            {...control}
            people={people}
            value={given.person || null}
            onPick={(person) => set({ person })}
          />
        )}
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={words[end]} error={errors[end] ?? null}>
            {(control) => <DateInput {...control} value={given[end]} onChange={(day) => set({ [end]: day })} />}
          </Field>
        ))}
      </div>
      <Field label={words.document} hint={words.documentHint} error={errors.document ?? null}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={200}
            value={given.document}
            onChange={(event) => set({ document: event.target.value })}
          />
        )}
      </Field>
      {save.problem && (
        <Notice kind="block" live>
          {save.problem}
        </Notice>
      )}
      <div>
        <Button busy={save.busy ? words.saving : null} onClick={onSave}>
          {words.give}
        </Button>
      </div>
      <EffectsDialog save={save} />
    </>
  )
}
