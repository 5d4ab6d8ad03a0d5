import { defaultAgenda, type Subject } from '@kiemdiem/domain/conference/agenda'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { Button } from '../../../../components/form/button.tsx'
import { Field } from '../../../../components/form/field.tsx'
import { focusLater } from '../../../../components/form/jump-to.ts'
import type { Choosable } from '../../../../components/form/person/choosable.ts'
import { PersonSearch } from '../../../../components/form/person/person-search.tsx'
import { FormSection } from '../../../../components/layout/form-section.tsx'
import { announce } from '../../../../components/message/announce.tsx'
import { moveLine } from '../state/move-line.ts'
import { PLAN_FIELDS } from '../state/plan-fields.ts'
import type { AgendaLine, PlanForm } from '../state/plan-form.ts'
import { planPageWords as words } from '../vi.ts'
import { AgendaRow, agendaLine } from './agenda-row.tsx'

interface Props {
  form: PlanForm
  onChange: (part: Partial<PlanForm>) => void
  error: string | undefined
  unit: Unit
  /** Subjects whose rating rests on this unit's conference. */
  own: readonly Subject[]
  people: readonly Choosable[]
}

/** Who is reviewed, in which order. Every change is read out; a moved line keeps the focus. */
export const AgendaSection = ({ form, onChange, error, unit, own, people }: Props) => {
  const { agenda } = form
  const listed = new Set(agenda.map(({ subject }) => subject))
  const set = (lines: AgendaLine[]) => onChange({ agenda: lines })
  const move = (at: number, by: -1 | 1) => {
    const name = agenda[at]?.name ?? ''
    set(moveLine(agenda, at, by))
    announce(words.moved(name, Math.max(1, Math.min(agenda.length, at + by + 1)), agenda.length))
  }
  const add = (subject: string, name: string, rated: boolean) => {
    set([...agenda, { subject, name, rated }])
    announce(words.added(name))
    // The button of somebody of the unit is gone with the press; the search box stays.
    if (rated) focusLater(agendaLine(subject))
  }
  const remove = (at: number) => {
    const next = agenda[at + 1] ?? agenda[at - 1]
    announce(words.removed(agenda[at]?.name ?? ''))
    set(agenda.toSpliced(at, 1))
    focusLater(next ? agendaLine(next.subject) : PLAN_FIELDS.agenda)
  }
  const left = defaultAgenda(unit, own).filter(({ subject }) => !listed.has(subject))
  const others = people.filter(({ id }) => !listed.has(id) && !own.some(({ subject }) => subject === id))
  const ordered = () => {
    const rated = defaultAgenda(
      unit,
      own.filter(({ subject }) => listed.has(subject)),
    ).map(({ subject, name }) => ({ subject, name, rated: true }))
    set([...rated, ...agenda.filter((line) => !line.rated)])
  }
  return (
    <FormSection title={words.agendaTitle} hint={words.agendaHint}>
      <div id={PLAN_FIELDS.agenda} tabIndex={-1} className={error ? 'border-l-4 border-late pl-3' : ''}>
        {error && <p className="mb-2 text-sm font-semibold text-late">{error}</p>}
        <ol className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
          {agenda.map((line, at) => (
            <AgendaRow
              key={line.subject}
              line={line}
              at={at}
              of={agenda.length}
              onMove={(by) => move(at, by)}
              onRemove={() => remove(at)}
            />
          ))}
        </ol>
      </div>
      {left.length > 0 && (
        <div className="grid gap-2">
          <p className="font-semibold">{words.addOwn}</p>
          <div className="flex flex-wrap gap-2">
            {left.map(({ subject, name }) => (
              <Button key={subject} size="small" onClick={() => add(subject, name, true)}>
                + {name}
              </Button>
            ))}
          </div>
        </div>
      )}
      <Field label={words.addOther}>
        {(control) => (
          <PersonSearch
            {...control}
            people={others}
            value={null}
            onPick={(id) => add(id, others.find((person) => person.id === id)?.name ?? id, false)}
          />
        )}
      </Field>
      <div>
        <Button onClick={ordered}>{words.defaultOrder}</Button>
      </div>
    </FormSection>
  )
}
