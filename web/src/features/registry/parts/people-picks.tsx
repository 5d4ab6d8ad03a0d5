import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { Row, RowList } from '../../../components/form/row-list.tsx'
import { registryWords as words } from '../vi.ts'

interface Props {
  label: string
  people: readonly Choosable[]
  chosen: readonly string[]
  onChange: (ids: string[]) => void
}

/** Several people of the registry, in the order in which they were chosen. */
export const PeoplePicks = ({ label, people, chosen, onChange }: Props) => {
  const byId = new Map(people.map((person) => [person.id, person]))
  const nameOf = (id: string) => byId.get(id)?.name ?? id
  return (
    <div className="grid content-start gap-2">
      <Field label={label}>
        {(control) => (
          <PersonSearch
            {...control}
            people={people.filter(({ id }) => !chosen.includes(id))}
            value={null}
            onPick={(id) => onChange([...chosen, id])}
          />
        )}
      </Field>
      <RowList>
        {chosen.map((id) => (
          <Row
            key={id}
            removes={words.remove(nameOf(id))}
            onRemove={() => onChange(chosen.filter((each) => each !== id))}
          >
            {nameOf(id)}
            <span className="block text-xs text-soft">{byId.get(id)?.post}</span>
          </Row>
        ))}
      </RowList>
    </div>
  )
}
