import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { addDays } from '@kiemdiem/domain/time'
import type { Office } from '../seed/office.ts'
import { sideBySide } from '../side-by-side.ts'
import type { Clock } from './clock/clock.ts'
import { type Cast, castOf } from './people/cast.ts'

/** What every stage of a rehearsal has before it. */
export interface Year extends Cast {
  office: Office
  campaign: Campaign
  clock: Clock
  /** Who has no account, or none yet. */
  withoutAccount: Set<string>
}

/** A year before anybody has done anything in it. */
export const yearOf = (office: Office, campaign: Campaign, clock: Clock): Year => {
  const withoutAccount = office.roster.filter(({ account }) => account !== 'ready').map(({ person }) => person.id)
  return { ...castOf(office), office, campaign, clock, withoutAccount: new Set(withoutAccount) }
}

/** One stage of the year: what people do in it, and what came of it in a few words. */
export interface Stage {
  name: string
  play(year: Year): Promise<string>
}

/** So many people do something at once. */
const AT_ONCE = 8

/** Each does it, some side by side; what came of it, in the order in which they ended. */
export const each = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  await sideBySide(
    items,
    async (item) => {
      results.push(await work(item))
    },
    AT_ONCE,
  )
  return results
}

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** The n-th day after the plan's. */
export const dayOf = ({ campaign }: Pick<Year, 'campaign'>, n: number): string => addDays(campaign.planDate, n)
