import { CLASS_NAMES, type Person, POST_KIND_NAMES } from '@kiemdiem/domain/model/person'
import { FormSection } from '../../../components/layout/form-section.tsx'
import { registryWords } from '../vi.ts'
import { personWords as words } from '../vi-person.ts'

/** What colleagues know of somebody, for who does not keep the registry. */
export const PersonFacts = ({ person, nameOf }: { person: Person; nameOf: (id: string) => string }) => (
  <FormSection title={words.who} hint={words.readOnly}>
    <p>
      {CLASS_NAMES[person.class]} · {person.active ? registryWords.serving : registryWords.left}
    </p>
    <ul className="grid list-disc gap-1 pl-5">
      {person.posts.map(({ title, unit, kind }) => (
        <li key={`${title}.${unit}`}>
          {title}
          {unit && `, ${nameOf(unit)}`}
          <span className="text-soft"> ({POST_KIND_NAMES[kind ?? 'administration']})</span>
        </li>
      ))}
    </ul>
  </FormSection>
)
