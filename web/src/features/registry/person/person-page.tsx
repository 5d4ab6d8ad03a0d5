import type { PersonInput } from '@kiemdiem/domain/registry/inputs'
import { useState } from 'react'
import { LinkButton } from '../../../components/form/button.tsx'
import { Page } from '../../../components/layout/page.tsx'
import { WhenReady } from '../../../components/layout/when-ready.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { Skeleton } from '../../../components/message/skeleton.tsx'
import { command } from '../../../lib/commands.ts'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { Editor } from '../parts/editor.tsx'
import { emptyPerson, newId, personInputOf } from '../parts/to-input.ts'
import { type Registry, useRegistry } from '../parts/use-registry.ts'
import { registryWords } from '../vi.ts'
import { personWords as words } from '../vi-person.ts'
import { checkPerson, PERSON_FIELDS } from './check-person.ts'
import { PersonForm } from './person-form.tsx'
import { ServiceEditor } from './service-editor.tsx'

const NO_CONTACT = { email: null, phone: null }

const PersonEditor = ({ saved, rev, registry }: { saved: PersonInput; rev: number | null; registry: Registry }) => (
  <Editor
    key={saved.id}
    saved={saved}
    rev={rev}
    id={saved.id}
    page="/danh-sach/can-bo"
    labels={words.field}
    fields={PERSON_FIELDS}
    check={checkPerson}
    title={({ name }) => name}
    nameOf={registry.nameOf}
    send={(value, call) => command('savePerson', { person: value, ...call })}
    form={(value, errors, edit) => <PersonForm person={value} units={registry.units} errors={errors} onChange={edit} />}
  />
)

/** Somebody who is there already, with what is private of him; only for who keeps the registry. */
const Known = ({ id, registry }: { id: string; registry: Registry }) => {
  const contact = useDoc(documents.contact(id))
  const personal = useDoc(documents.personal(id))
  const person = registry.people.find((each) => each.id === id)
  if (!person) return null
  // Whoever came by a hand-made list may have no private documents yet.
  if (contact.state !== 'ready' && contact.state !== 'missing')
    return <WhenReady live={contact}>{() => null}</WhenReady>
  if (personal.state !== 'ready' && personal.state !== 'missing')
    return <WhenReady live={personal}>{() => null}</WhenReady>
  const saved = personInputOf(person, {
    ...(contact.state === 'ready' ? contact.data : NO_CONTACT),
    birthDate: personal.state === 'ready' ? personal.data.birthDate : null,
  })
  return (
    <>
      <PersonEditor saved={saved} rev={person.rev ?? 0} registry={registry} />
      <ServiceEditor person={person} />
    </>
  )
}

/** One person of the registry, or a new one where `id` is null. */
export const PersonPage = ({ id }: { id: string | null }) => {
  const { access } = useMe()
  const registry = useRegistry()
  const [fresh] = useState(() => newId('p'))
  if (!registry)
    return (
      <Page title={registryWords.title}>
        <Skeleton height={480} />
      </Page>
    )
  const person = registry.people.find((each) => each.id === id)
  if (id !== null && !person)
    return (
      <Page title={words.missing}>
        <EmptyState title={words.missing} action={<LinkButton href="/danh-sach/can-bo">{words.toList}</LinkButton>}>
          {words.missingText}
        </EmptyState>
      </Page>
    )
  if (id === null && !access.registrar)
    return (
      <Page title={words.newTitle}>
        <EmptyState
          title={registryWords.keepersOnly}
          action={<LinkButton href="/danh-sach/can-bo">{words.toList}</LinkButton>}
        />
      </Page>
    )
  return (
    <Page title={person?.name ?? words.newTitle} context={registryWords.title}>
      {!access.registrar && <Notice kind="info">{registryWords.ownTracksOnly}</Notice>}
      {!access.registrar && person ? (
        <PersonEditor saved={personInputOf(person, null)} rev={person.rev ?? 0} registry={registry} />
      ) : id === null ? (
        <PersonEditor saved={emptyPerson(fresh)} rev={null} registry={registry} />
      ) : (
        <Known key={id} id={id} registry={registry} />
      )}
    </Page>
  )
}
