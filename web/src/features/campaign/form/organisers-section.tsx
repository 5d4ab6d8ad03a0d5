import { templateOf } from '@kiemdiem/domain/template/templates'
import { X } from 'lucide-react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { campaignWords as words } from '../vi.ts'
import type { FormProps } from './form-props.ts'

/** Who organises each track. */
export const OrganisersSection = ({ form, faults, onChange, people }: FormProps & { people: readonly Choosable[] }) => {
  const tracks = templateOf(form.template)?.plan.process.tracks ?? []
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id
  const set = (track: string, chosen: readonly string[]) =>
    onChange({ ...form, organisers: { ...form.organisers, [track]: [...new Set(chosen)] } })
  return (
    <FormSection title={words.organisers} hint={words.organisersHint}>
      {tracks.map(({ id, name }) => {
        const chosen = form.organisers[id] ?? []
        const fault = faults[id] ?? chosen.map((uid) => faults[uid]).find(Boolean) ?? null
        return (
          <Field key={id} label={`${name}: ${words.addOrganiser.toLocaleLowerCase('vi')}`} error={fault}>
            {(control) => (
              <div className="grid gap-2">
                {chosen.length === 0 && <p className="text-sm text-soft">{words.nobodyYet}</p>}
                <ul className="flex flex-wrap gap-2">
                  {chosen.map((uid) => (
                    <li key={uid}>
                      <Button
                        size="small"
                        icon={X}
                        aria-label={words.remove(nameOf(uid))}
                        onClick={() =>
                          set(
                            id,
                            chosen.filter((one) => one !== uid),
                          )
                        }
                      >
                        {nameOf(uid)}
                      </Button>
                    </li>
                  ))}
                </ul>
                <PersonSearch
                  {...control}
                  people={people.filter((person) => !chosen.includes(person.id))}
                  value={null}
                  onPick={(uid) => set(id, [...chosen, uid])}
                />
              </div>
            )}
          </Field>
        )
      })}
    </FormSection>
  )
}
