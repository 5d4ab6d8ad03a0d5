import { CLASS_NAMES } from '@kiemdiem/domain/model/person'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { trackName } from '@kiemdiem/domain/workflow'
import type { ReactNode } from 'react'
import { FormSection } from '../../components/layout/form-section.tsx'
import { useDoc } from '../../lib/data/use-doc.ts'
import { documents } from '../../lib/live/documents.ts'
import { dataOf } from '../../lib/live/live.ts'
import { useMe, useProcess } from '../../lib/use-access.ts'
import { myAccountWords as words } from './vi.ts'

const Line = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid min-w-0 gap-x-4 sm:grid-cols-[12rem_1fr]">
    <dt className="text-soft">{label}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

/** What the system holds of whoever is signed in, and whom to ask when it is wrong. */
export const KnownOfMe = () => {
  const { uid, access, person } = useMe()
  const process = useProcess()
  const contact = dataOf(useDoc(documents.contact(uid)))
  const personal = dataOf(useDoc(documents.personal(uid)))
  const roles = [
    ...(access.admin ? [words.admin] : []),
    ...(access.registrar ? [words.registrar] : []),
    ...(access.docket?.length ? [words.docket] : []),
    ...access.organiser.map((track) => words.organiser(trackName(process, track))),
  ]
  return (
    <FormSection title={words.known} hint={words.knownIntro}>
      <dl className="grid gap-2">
        <Line label={words.name}>{person?.name ?? words.unknown}</Line>
        <Line label={words.userName}>{access.userName}</Line>
        {person && (
          <>
            <Line label={words.class}>{CLASS_NAMES[person.class]}</Line>
            <Line label={words.posts}>{person.posts.map(({ title }) => title).join('; ') || words.unknown}</Line>
            <Line label={words.party}>
              {person.probationary ? words.probationary : person.partyMember ? words.partyMember : words.notParty}
            </Line>
          </>
        )}
        <Line label={words.birthDate}>{personal?.birthDate ? viDate(personal.birthDate) : words.unknown}</Line>
        <Line label={words.email}>
          {contact?.email ?? words.noEmail}
          {access.undelivered && (
            <span className="block text-late">{words.undelivered(viDate(localDate(access.undelivered.at)))}</span>
          )}
        </Line>
        <Line label={words.phone}>{contact?.phone ?? words.unknown}</Line>
        <Line label={words.roles}>{roles.length > 0 ? roles.join('; ') : words.noRoles}</Line>
      </dl>
    </FormSection>
  )
}
