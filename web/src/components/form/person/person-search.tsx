import { lazy, Suspense } from 'react'
import { TextInput } from '../text-input.tsx'
import type { PersonSearchProps } from './choosable.ts'

const PersonBox = lazy(() => import('./person-box.tsx'))

/** Chooses a person by a part of the name or post. The box itself comes after the form that asks. */
export const PersonSearch = (props: PersonSearchProps) => (
  <Suspense
    fallback={
      <div className="max-w-md">
        <TextInput
          id={props.id}
          readOnly
          value={props.people.find(({ id }) => id === props.value)?.name ?? ''}
          className="bg-sheet!"
        />
      </div>
    }
  >
    <PersonBox {...props} />
  </Suspense>
)
