import type { Signer } from '@kiemdiem/domain/model/unit'
import { Field } from '../../../components/form/field.tsx'
import type { Choosable } from '../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../components/form/person/person-search.tsx'
import { Row, RowList } from '../../../components/form/row-list.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { registryWords } from '../vi.ts'
import { unitWords as words } from '../vi-unit.ts'

interface Props {
  signers: readonly Signer[]
  people: readonly Choosable[]
  onChange: (signers: Signer[]) => void
}

/** Who signs the unit's papers, with the lines that stand above the name. */
export const SignersSection = ({ signers, people, onChange }: Props) => {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id
  const change = (at: number, signer: Signer) => onChange(signers.with(at, signer))
  return (
    <FormSection title={words.signers} hint={words.signersHint}>
      <RowList>
        {signers.map((signer, at) => {
          const name = nameOf(signer.person)
          return (
            <Row
              key={signer.person}
              removes={registryWords.remove(name)}
              onRemove={() => onChange(signers.toSpliced(at, 1))}
            >
              <p className="mb-1 font-semibold">{name}</p>
              <div className="grid gap-3 md:grid-cols-2">
                <TextInput
                  aria-label={words.capacityOf(name)}
                  placeholder={words.capacity}
                  maxLength={200}
                  value={signer.capacity}
                  onChange={(event) => change(at, { ...signer, capacity: event.target.value })}
                />
                <TextInput
                  aria-label={words.titleOf(name)}
                  placeholder={words.signTitle}
                  maxLength={200}
                  value={signer.title}
                  onChange={(event) => change(at, { ...signer, title: event.target.value })}
                />
              </div>
            </Row>
          )
        })}
      </RowList>
      <Field label={words.addSigner}>
        {(control) => (
          <PersonSearch
            {...control}
            people={people.filter(({ id }) => !signers.some(({ person }) => person === id))}
            value={null}
            onPick={(person) => onChange([...signers, { person, capacity: '', title: '' }])}
          />
        )}
      </Field>
    </FormSection>
  )
}
