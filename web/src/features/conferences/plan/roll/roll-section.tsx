import { isMember } from '@kiemdiem/domain/conference/roll'
import type { Attendee } from '@kiemdiem/domain/model/conference'
import type { MemberOn } from '@kiemdiem/domain/registry/members-of'
import { Field } from '../../../../components/form/field.tsx'
import { focusLater } from '../../../../components/form/jump-to.ts'
import type { Choosable } from '../../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../../components/form/person/person-search.tsx'
import { FormSection } from '../../../../components/layout/form-section.tsx'
import { announce } from '../../../../components/message/announce.tsx'
import { PLAN_FIELDS } from '../state/plan-fields.ts'
import type { PlanForm, RollLine } from '../state/plan-form.ts'
import { planPageWords as words } from '../vi.ts'
import { GuestForm } from './guest-form.tsx'
import { RollList, rollLineId } from './roll-list.tsx'

interface Props {
  form: PlanForm
  onChange: (part: Partial<PlanForm>) => void
  error: string | undefined
  people: readonly Choosable[]
  members: readonly MemberOn[]
}

/** Who is called: the members, as the registry names them; guests, and bodies without an account, as the planner does. */
export const RollSection = ({ form, onChange, error, people, members }: Props) => {
  const { roll } = form
  const set = (lines: RollLine[]) => onChange({ roll: lines })
  const listed = new Set(roll.map(({ personId }) => personId))
  const addPerson = (id: string) => {
    const person = people.find((each) => each.id === id)
    if (person) set([...roll, { id, personId: id, kind: 'guest', name: person.name, post: person.post }])
  }
  const addGuest = (guest: Omit<RollLine, 'id' | 'personId'>) =>
    set([...roll, { ...guest, id: `guest-${crypto.randomUUID()}`, personId: null }])
  const remove = (at: number) => {
    const next = roll[at + 1] ?? roll[at - 1]
    announce(words.removed(roll[at]?.name ?? ''))
    set(roll.toSpliced(at, 1))
    focusLater(next ? rollLineId(next.id) : PLAN_FIELDS.roll)
  }
  const changeKind = (at: number, kind: Attendee['kind']) =>
    set(roll.map((line, index) => (index === at ? { ...line, kind } : line)))
  const standing = (line: RollLine) =>
    members.some((member) => member.votes && isMember(line, member)) ? words.memberVotes : words.memberAttends
  return (
    <FormSection title={words.rollTitle(roll.length)} hint={words.rollHint}>
      <div id={PLAN_FIELDS.roll} tabIndex={-1} className={error ? 'border-l-4 border-late pl-3' : ''}>
        {error && <p className="mb-2 text-sm font-semibold text-late">{error}</p>}
        <RollList roll={roll} standing={standing} onKind={changeKind} onRemove={remove} />
      </div>
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
      <GuestForm onAdd={addGuest} />
    </FormSection>
  )
}
