import type { ScheduleConferenceInput } from '@kiemdiem/domain/conference/inputs'
import type { Attendee, BallotKind, Conference } from '@kiemdiem/domain/model/conference'
import { tidy } from '@kiemdiem/domain/vi'
import { isDay, readTime } from '../../../../components/form/typed/typed-date.ts'

export interface AgendaLine {
  subject: string
  name: string
  /** The rating rests on this conference; otherwise it is only commented on. */
  rated: boolean
}

export interface RollLine {
  /** Person id, or one made here for a guest or body; names the line while it is edited. */
  id: string
  personId: string | null
  kind: Attendee['kind']
  name: string
  post: string
}

/** What is typed on the page; kept in this browser as it stands until it is saved. */
export interface PlanForm {
  /** YYYY-MM-DD, or what was typed while it is no date; the same for the time. */
  date: string
  time: string
  place: string
  chair: string | null
  secretary: string | null
  ballot: BallotKind
  agenda: AgendaLine[]
  roll: RollLine[]
  /** By rule or gate. */
  reasons: Record<string, string>
}

/** Which conference is planned, and the schedule that was seen. */
export interface PlanTarget {
  conferenceId: string | null
  revision: number
  campaign: string
  unit: string
}

export const formOf = (conference: Conference): PlanForm => ({
  date: conference.date,
  time: conference.time,
  place: conference.place,
  chair: conference.chair.uid,
  secretary: conference.secretary.uid,
  ballot: conference.ballot,
  agenda: conference.agenda.map(({ subject, name, reviewId }) => ({ subject, name, rated: reviewId !== null })),
  roll: conference.roll.map(({ id, kind, name, post }) => ({
    id,
    personId: /^g-\d+$/.test(id) ? null : id,
    kind,
    name,
    post,
  })),
  reasons: Object.fromEntries(conference.exceptions.map(({ rule, reason }) => [rule, reason])),
})

/** Whether enough is there for the server to say what the schedule would do. */
export const canPreview = (form: PlanForm): boolean =>
  isDay(form.date) &&
  readTime(form.time) === form.time &&
  form.chair !== null &&
  form.secretary !== null &&
  form.chair !== form.secretary &&
  form.agenda.length > 0 &&
  form.roll.some(({ kind }) => kind === 'member')

/** What the callable is asked; only for a form that can be previewed. */
export const inputOf = (form: PlanForm, target: PlanTarget): Omit<ScheduleConferenceInput, 'preview' | 'key'> => ({
  ...target,
  date: form.date,
  time: form.time,
  place: tidy(form.place).trim(),
  chair: form.chair ?? '',
  secretary: form.secretary ?? '',
  ballot: form.ballot,
  agenda: form.agenda.map(({ subject }) => subject),
  roll: form.roll.map(({ personId, kind, name, post }) => ({
    personId,
    kind,
    name: tidy(name).trim(),
    post: tidy(post).trim(),
  })),
  reasons: Object.fromEntries(
    Object.entries(form.reasons).flatMap(([rule, reason]) => {
      const text = tidy(reason).trim()
      return text === '' ? [] : [[rule, text]]
    }),
  ),
})
