import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type Mark, planTimeline } from '@kiemdiem/domain/progress/plan-timeline'
import { localDate } from '@kiemdiem/domain/time'
import { viLateness, viWeekday } from '@kiemdiem/domain/vi'
import { useNow } from '../../lib/now.ts'
import { type RulerStep, StageRuler } from './stage-ruler.tsx'
import { planWords } from './vi.ts'

interface Props {
  campaign: Campaign
  /** small: the dates around today; full: every date with its distance. */
  size: 'small' | 'full'
  /** How many reviews still owe "track.stage". Without it nobody here knows whether a passed date was met. */
  openAt?: (key: string) => number
}

const stateOf = (mark: Mark, open: number, known: boolean): RulerStep['state'] => {
  if (mark.state === 'past') return !known ? 'past' : open > 0 ? 'late' : 'done'
  return mark.state === 'later' ? 'next' : 'current'
}

/** The step that gives the date its name: the one that limits a stage, else the first. */
const titleOf = (mark: Mark): string => {
  const main = mark.steps.find((step) => step.limits.length > 0) ?? mark.steps[0]
  return `${main?.title ?? ''}${mark.steps.length > 1 ? planWords.others(mark.steps.length - 1) : ''}`
}

const toStep = (mark: Mark, openAt: Props['openAt']): RulerStep => {
  const limits = mark.steps.flatMap((step) => step.limits)
  const open = openAt ? limits.reduce((sum, key) => sum + openAt(key), 0) : 0
  const only = mark.steps.length === 1 ? mark.steps[0] : undefined
  const state = stateOf(mark, open, openAt !== undefined && limits.length > 0)
  const notes = [
    mark.state === 'past' ? null : `${viWeekday(mark.last)}: ${viLateness(mark.lateness)}`,
    state === 'late' ? planWords.open(open) : null,
  ].filter((note) => note !== null)
  return {
    id: mark.last,
    label: titleOf(mark),
    date: localDate(mark.dueAt),
    state,
    // "trong tháng 01/2027" is the plan's wording of a date; a relative rule is not one, so its date is shown.
    ...(only?.before && only.dateText ? { when: only.dateText } : {}),
    ...(notes.length > 0 ? { note: notes.join(' · ') } : {}),
  }
}

/** The campaign's plan as the one ruler that ties the screens together. */
export const PlanRuler = ({ campaign, size, openAt }: Props) => {
  const { marks, today } = planTimeline(campaign, useNow())
  return (
    <StageRuler label={planWords.label} size={size} today={today} steps={marks.map((mark) => toStep(mark, openAt))} />
  )
}
