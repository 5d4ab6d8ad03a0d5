import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { weeksToMidCourse } from '@kiemdiem/domain/plan/dates/shift-plan'
import { localDate, weekday } from '@kiemdiem/domain/time'
import { getAuth } from 'firebase-admin/auth'
import type { Firestore } from 'firebase-admin/firestore'
import { campaignIn, openingWrites, scopesIn } from '../seed/campaign.ts'
import type { Office } from '../seed/office.ts'
import { registryWrites } from '../seed/store/registry.ts'
import { createAccounts, store } from '../seed/store/store.ts'

const MONDAY = 1

/**
 * The state from which the year begins, and all that is written without anybody's account: the registry, accounts, and a campaign that was
 * opened this morning. Texts are sent now, so that the plan's Monday is today or the next one: whoever writes is in time.
 */
export const seedStart = async (db: Firestore, office: Office, now: Date): Promise<Campaign> => {
  const today = localDate(now)
  const weeks = weeksToMidCourse(today) + (weekday(today) === MONDAY ? 0 : 1)
  const campaign = campaignIn(weeks, 'appraisal', office)
  const opening = openingWrites(campaign, now, office)
  await store(db, [...registryWrites(now, scopesIn(opening), office), ...opening])
  await createAccounts(getAuth(), office.roster)
  return campaign
}
