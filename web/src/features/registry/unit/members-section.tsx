import type { Member } from '@kiemdiem/domain/model/unit'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { RowList } from '../../../components/form/row-list.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { registryWords } from '../vi.ts'
import { unitWords as words } from '../vi-unit.ts'
import { MemberRow } from './member-row.tsx'

const OUTSIDE = { name: '', post: '', agency: '' }

interface Props {
  members: readonly Member[]
  people: readonly Choosable[]
  id: string
  error: string | undefined
  onChange: (members: Member[]) => void
}

/** Who decides with the collective, of the registry or of another agency. */
export const MembersSection = ({ members, people, id, error, onChange }: Props) => {
  const [outside, setOutside] = useState(OUTSIDE)
  const listed = new Set(members.map(({ person }) => person))
  const add = (member: Pick<Member, 'person' | 'name' | 'post' | 'agency'>) =>
    onChange([...members, { ...member, from: null, to: null, votes: true }])
  const addPerson = (id: string) => {
    const person = people.find((each) => each.id === id)
    if (person) add({ person: id, name: person.name, post: '', agency: '' })
  }
  const addOutside = () => {
    if (outside.name.trim() === '') return
    add({ person: null, name: outside.name.trim(), post: outside.post.trim(), agency: outside.agency.trim() })
    setOutside(OUTSIDE)
  }
  const typed = (field: keyof typeof OUTSIDE, label: string) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={200}
          value={outside[field]}
          onChange={(event) => setOutside({ ...outside, [field]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <FormSection title={words.members(members.length)} hint={words.membersHint}>
      {members.length === 0 && <p className="text-soft">{words.membersNone}</p>}
      <div id={id} tabIndex={-1}>
        {error && <p className="mb-2 text-sm font-semibold text-late">{error}</p>}
      </div>
      <RowList>
        {members.map((member, at) => (
          <MemberRow
            // biome-ignore lint/suspicious/noArrayIndexKey: somebody may be a member twice, and days change while typed
            key={at}
            member={member}
            onChange={(part) => onChange(members.with(at, { ...member, ...part }))}
            onRemove={() => onChange(members.toSpliced(at, 1))}
          />
        ))}
      </RowList>
      <Field label={words.addMember}>
        {(control) => (
          <PersonSearch
            {...control}
            people={people.filter(({ id }) => !listed.has(id))}
            value={null}
            onPick={addPerson}
          />
        )}
      </Field>
      <details className="rounded-md border border-line">
        <summary className="target flex items-center px-3 py-2 font-semibold text-accent">{words.addOutside}</summary>
        <div className="grid gap-3 border-t border-line p-3 md:grid-cols-3">
          {typed('name', words.outsideName)}
          {typed('post', words.outsidePost)}
          {typed('agency', words.outsideAgency)}
          <div>
            <Button onClick={addOutside}>{registryWords.add}</Button>
          </div>
        </div>
      </details>
    </FormSection>
  )
}
