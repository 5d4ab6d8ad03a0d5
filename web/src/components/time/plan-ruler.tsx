import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type ConferenceGroup, type ConferenceMark, groupBetween } from '@kiemdiem/domain/progress/conference-marks'
import { type Mark, planTimeline } from '@kiemdiem/domain/progress/plan-timeline'
import { localDate } from '@kiemdiem/domain/time'
import { viLateness, viWeekday } from '@kiemdiem/domain/vi'
import { useNow } from '../../lib/now.ts'
import { type RulerEvent, type RulerStep, StageRuler } from './stage-ruler.tsx'
import { conferenceWords, planWords } from './vi.ts'

interface Props {
  campaign: Campaign
  /** small: the dates around today; full: every date with its distance. */
  size: 'small' | 'full'
  /** How many reviews still owe "track.stage". Without it nobody here knows whether a passed date was met. */
  openAt?: (key: string) => number
  /** Conferences to stand between the dates, in order of time. */
  conferences?: readonly ConferenceMark[]
}

/** The gravest that is known of a group gives it its shape: overdue, under way, still to come, all held. */
const toEvent = (group: ConferenceGroup): RulerEvent => {
  const { marks, position, past } = group
  const count = (...standings: readonly string[]) => marks.filter(({ standing }) => standings.includes(standing)).length
  const overdue = count('overdue')
  const held = count('held', 'partly', 'proposed')
  const current = count('today', 'open') > 0
  return {
    id: `${group.from}-${past}`,
    position,
    past,
    label: conferenceWords.count(marks.length),
    when: conferenceWords.days(group),
    note:
      overdue > 0
        ? conferenceWords.overdue(overdue)
        : held > 0
          ? conferenceWords.held(held, marks.length)
          : (marks.map(({ standing }) => conferenceWords.standing[standing])[0] ?? ''),
    state: overdue > 0 ? 'late' : current ? 'current' : held === marks.length ? 'done' : 'next',
  }
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
export const PlanRuler = ({ campaign, size, openAt, conferences = [] }: Props) => {
  const { marks, today } = planTimeline(campaign, useNow())
  const dates = marks.map((mark) => localDate(mark.dueAt))
  return (
    <StageRuler
      label={planWords.label}
      size={size}
      today={today}
      steps={marks.map((mark) => toStep(mark, openAt))}
      events={groupBetween(conferences, dates, today).map(toEvent)}
    />
  )
}
