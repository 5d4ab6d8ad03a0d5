import type { Campaign } from '../../model/campaign.ts'
import type { Mail } from '../../model/mail.ts'
import type { OwedPart, OwedTask } from '../owed/owed-task.ts'
import { owedByPerson, type Work } from '../owed/owing.ts'

/** Whose late work: of one unit, or of a whole track in one stage or beside the stages. */
export type LateOf = { unit: string } | { stage: OwedPart }

/** Who is late with what of `work`, but for who asks. */
export const lateIn = (
  { campaign, of, uid, now }: { campaign: Campaign; of: LateOf; uid: string; now: Date },
  work: Work,
): Map<string, OwedTask[]> =>
  new Map(
    [...owedByPerson(work, campaign, now)].flatMap(([person, owed]) => {
      const late = owed.filter((task) => task.late && (!('stage' in of) || task.stage === of.stage))
      return person !== uid && late.length > 0 ? [[person, late] as const] : []
    }),
  )

/** A reminder of today: it tells its receiver nothing new of the tasks that it names. */
export type Reminded = Pick<Mail, 'to' | 'tasks' | 'state' | 'about'>

/** What never arrived reminds of nothing. */
const came = ({ state }: Reminded): boolean => state !== 'failed' && state !== 'bounced' && state !== 'cancelled'

/** Of what somebody has been reminded today, by the schedule or by an organiser. */
export const toldToday = (today: readonly Reminded[], person: string): Set<string> =>
  new Set(today.filter((mail) => mail.to === person && came(mail)).flatMap(({ tasks = [] }) => tasks))

/** Which reminder by hand of the day the next one to this person is. */
export const nextNumber = (today: readonly Reminded[], person: string): number =>
  Math.max(0, ...today.filter(({ to }) => to === person).map(({ about }) => about.nth ?? 0)) + 1
