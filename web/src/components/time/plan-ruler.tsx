import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type Mark, planTimeline } from '@kiemdiem/domain/progress/plan-timeline'
import { localDate } from '@kiemdiem/domain/time'
import { viLateness, viWeekday } from '@kiemdiem/domain/vi'
import { useNow } from '../../lib/now.ts'
import { type RulerStep, StageRuler } from './stage-ruler.tsx'
import { planWords } from './vi.ts'

interface Props {
  campaign: Campaign
  /** small: what has just passed and what comes; full: every date with its distance. */
  size: 'small' | 'full'
  /** How many reviews still owe "track.stage". Without it nobody here knows whether a passed date was met. */
  openAt?: (key: string) => number
}

/** Dates shown on a small ruler: the last passed one and the next ones. */
const SMALL = 4

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
    ...(notes.length > 0 ? { note: notes.join(' · ') } : {}),
  }
}

/** The campaign's plan as the one ruler that ties the screens together. */
export const PlanRuler = ({ campaign, size, openAt }: Props) => {
  const { marks, today } = planTimeline(campaign, useNow())
  const coming = marks.findIndex((mark) => mark.state !== 'past')
  const from = Math.max(0, (coming < 0 ? marks.length : coming) - 1)
  const shown = size === 'full' ? marks : marks.slice(from, from + SMALL)
  return (
    <StageRuler label={planWords.label} size={size} today={today} steps={shown.map((mark) => toStep(mark, openAt))} />
  )
}
