import { isDelivered } from '@kiemdiem/domain/conference/handout/delivery'
import { type Attendee, type Conference, HANDOUT_WAYS, type HandoutWay } from '@kiemdiem/domain/model/conference'
import { isRealDate } from '@kiemdiem/domain/time'

/** What is about to be recorded for one attendee. */
export interface HandoutLine {
  id: string
  chosen: boolean
  how: HandoutWay
  /** YYYY-MM-DD, or whatever was typed. */
  on: string
  note: string
}
export type HandoutChanges = Readonly<Record<string, Partial<HandoutLine>>>

/** Nobody without an account reads on the screen. */
export const waysFor = (attendee: Pick<Attendee, 'uid'>): HandoutWay[] =>
  HANDOUT_WAYS.filter((way) => way !== 'screen' || attendee.uid !== null)

/**
 * One line an attendee: by default all who have no papers yet are chosen, those with an account on the screen. What
 * the person at the screen has changed stands over it, also while the conference changes beneath.
 */
export const linesOf = (
  { roll, handouts }: Pick<Conference, 'roll' | 'handouts'>,
  changes: HandoutChanges,
  today: string,
): HandoutLine[] =>
  roll.map((attendee) => ({
    id: attendee.id,
    chosen: !isDelivered(handouts[attendee.id]),
    how: attendee.uid === null ? 'paper' : 'screen',
    on: today,
    note: '',
    ...changes[attendee.id],
  }))

export type HandoutProblem = 'noSuchDate' | 'dateInFuture' | 'dateTooEarly' | 'noteTooLong'

const NOTE_MAX = 500

/**
 * What keeps a chosen line from being recorded, as the server will see it: handed over between the day of the plan
 * and today. The day of the screen is the day of the act: it is not asked.
 */
export const problemOf = (line: HandoutLine, today: string, planDate: string): HandoutProblem | null => {
  if (!line.chosen) return null
  if (line.note.length > NOTE_MAX) return 'noteTooLong'
  if (line.how === 'screen') return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(line.on) || !isRealDate(line.on)) return 'noSuchDate'
  if (line.on > today) return 'dateInFuture'
  return line.on < planDate ? 'dateTooEarly' : null
}

/** As the server takes it. */
export const attendeesOf = (lines: readonly HandoutLine[], today: string) =>
  lines
    .filter((line) => line.chosen)
    .map(({ id, how, on, note }) => ({ id, how, on: how === 'screen' ? today : on, note: note.trim() }))

/** Who gets a mail by it. */
export const mailedBy = (lines: readonly HandoutLine[], roll: readonly Attendee[]): string[] =>
  lines
    .filter((line) => line.chosen && line.how === 'screen')
    .map((line) => roll.find((attendee) => attendee.id === line.id)?.name ?? line.id)
