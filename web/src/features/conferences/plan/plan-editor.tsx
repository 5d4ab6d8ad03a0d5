import { conferenceKindOf } from '@kiemdiem/domain/conference/kind/conference-kind'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { membersOf } from '@kiemdiem/domain/registry/members-of'
import { localDate } from '@kiemdiem/domain/time'
import { ErrorSummary } from '../../../components/form/error-summary.tsx'
import { choosable } from '../../../components/form/person/choosable.ts'
import { isDay } from '../../../components/form/typed/typed-date.ts'
import { useLeaveGuard } from '../../../lib/kept/leave-guard.ts'
import { useNow } from '../../../lib/now.ts'
import { AgendaSection } from './agenda/agenda-section.tsx'
import { LeadersSection } from './leaders-section.tsx'
import { PlanActions } from './plan-actions.tsx'
import { PlanNotices } from './plan-notices.tsx'
import { PreviewSection } from './preview/preview-section.tsx'
import { RollSection } from './roll/roll-section.tsx'
import { checkPlan, reasonsOwed, summaryOf } from './state/check-plan.ts'
import { defaultPlan, subjectsOf } from './state/default-plan.ts'
import { usePlanForm } from './state/hooks/use-plan-form.ts'
import { usePlanPreview } from './state/hooks/use-plan-preview.ts'
import { useSavePlan } from './state/hooks/use-save-plan.ts'
import { formOf } from './state/plan-form.ts'
import { rollWith } from './state/roll-lines.ts'
import { serverFaults } from './state/server-faults.ts'
import { WhenSection } from './when-section.tsx'

interface Props {
  campaign: Campaign
  unit: Unit
  board: Board
  people: readonly Person[]
  everybody: readonly Person[]
  units: readonly Unit[]
  /** Null: a new one. */
  conference: Conference | null
}

/** The whole plan of one conference on one page: what is typed, what it would do, and saving it. */
export const PlanEditor = ({ campaign, unit, board, people, everybody, units, conference }: Props) => {
  const name = conference?.id ?? `${campaign.id}_${unit.id}`
  const today = localDate(useNow())
  const on = (date: string) => membersOf(unit, everybody, isDay(date) ? date : today)
  const saved = () => (conference ? formOf(conference) : defaultPlan(campaign, unit, board, people, on(today)))
  const revision = conference?.revision ?? 0
  const typed = usePlanForm(name, saved(), revision)
  const members = on(typed.form.date)
  const draft = { ...typed, form: { ...typed.form, roll: rollWith(typed.form.roll, members) } }
  const { form, change, seen } = draft
  // A schedule that somebody else changes is followed; once something is typed it is met as a conflict instead.
  if (seen !== revision && !draft.unsaved) draft.reset(saved(), revision)
  const target = { conferenceId: conference?.id ?? null, revision: seen, campaign: campaign.id, unit: unit.id }
  const preview = usePlanPreview(form, target)
  const saving = useSavePlan(draft, target, preview)
  useLeaveGuard(draft.unsaved)

  // Before the first attempt nothing is called missing; after it, what is put right disappears at once.
  const tried = saving.attempts > 0
  const errors = { ...serverFaults(preview.error, form), ...(tried ? checkPlan(form) : {}) }
  const owed = tried ? reasonsOwed(form, preview.answer?.warnings ?? []) : []
  const choices = choosable(people, units, unit.id)
  const kind = conferenceKindOf(unit, campaign.process)
  return (
    <form
      className="grid gap-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void saving.save()
      }}
    >
      <p className="text-lg font-semibold">
        {unit.name}
        {kind && <span className="block text-base font-normal text-soft">{kind.name}</span>}
      </p>
      <ErrorSummary errors={summaryOf(errors, owed)} attention={saving.attempts} />
      <PlanNotices
        draft={draft}
        conference={conference}
        board={board}
        people={people}
        unit={unit}
        members={members}
        onDismiss={() => draft.reset(saved(), revision)}
      />
      <WhenSection form={form} onChange={change} errors={errors} answer={preview.answer} />
      <LeadersSection form={form} onChange={change} errors={errors} people={choices} rules={campaign.conferenceRules} />
      <AgendaSection
        form={form}
        onChange={change}
        error={errors.agenda}
        unit={unit}
        own={subjectsOf(board)}
        people={choices}
      />
      <RollSection form={form} onChange={change} error={errors.roll} people={choices} members={members} />
      <PreviewSection preview={preview} form={form} onChange={change} owed={owed} />
      <PlanActions saving={saving} conference={conference} draft={draft} />
    </form>
  )
}
