import { paths } from '@kiemdiem/domain/ids'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { countedSchema } from '@kiemdiem/domain/model/summary'
import { datesRemindedIn, type Window } from '@kiemdiem/domain/reminders/days/days'
import { reminderRule } from '@kiemdiem/domain/reminders/days/rule'
import { remindersIn } from '@kiemdiem/domain/reminders/due'
import { owedByPerson } from '@kiemdiem/domain/reminders/owed/owing'
import { addDays, isWorkingDay, localDate } from '@kiemdiem/domain/time'
import { describe, isTransient } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { makeMails } from '../mail/digest/make-mails.ts'
import { readWorkDue } from './read-work.ts'

/** From the day after the last run that came to its end; of a campaign that had none, today. */
const windowOf = async (campaign: Campaign, today: string): Promise<Window> => {
  const counted = parseOrNull(countedSchema, await db.doc(paths.counted(campaign.id)).get())
  return { after: counted?.reminded ?? addDays(today, -1), upTo: today }
}

/** Every reminder of the day is there: another run of it has nothing to look for. Never backwards, whichever of two ends last. */
const markReminded = (campaign: string, today: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(paths.counted(campaign))
    const counted = parseOrNull(countedSchema, await tx.get(ref))
    if (counted?.reminded !== undefined && counted.reminded >= today) return
    // Where no summary was counted yet, they are counted from the beginning.
    tx.set(ref, { ...(counted ?? { since: new Date(0), mark: '' }), reminded: today })
  })

/** Leaves the reminders of a campaign's morning to the mail of that morning; true where some want another run. */
const remindIn = async (campaign: Campaign, now: Date): Promise<boolean> => {
  const today = localDate(now)
  if (!isWorkingDay(today, campaign.calendar)) return false
  const window = await windowOf(campaign, today)
  if (window.after >= today) return false
  const rule = reminderRule(campaign.process)
  const work = await readWorkDue(campaign, datesRemindedIn(window, rule, campaign.calendar))
  const mails = remindersIn(campaign, window, owedByPerson(work, campaign, now), now)
  const { made, again } = await makeMails(mails, 'remindersMade')
  if (!again) await markReminded(campaign.id, today)
  log('INFO', 'remindersMade', { campaign: campaign.id, outcome: again ? 'again' : 'done', count: made.length })
  return again
}

/**
 * On a working day, the first run reminds whoever still owes something by a date of which today, or a day on which nothing ran, is a
 * day to be reminded (0085). It reads a campaign and up to where it was reminded, and on the first run of the day what `readWorkDue`
 * says; it writes a mail a person, under an id of person and day.
 */
export const remindOwing = async (now: Date): Promise<{ again: boolean }> => {
  const { docs } = await db.collection('campaigns').where('status', '==', 'open').get()
  let again = false
  for (const doc of docs) {
    try {
      again = (await remindIn(parse(campaignSchema, doc), now)) || again
    } catch (error) {
      // Another campaign's people, and whoever has a mail that waits, are told all the same.
      again ||= isTransient(error)
      log('ERROR', 'remindersMade', { campaign: doc.id, outcome: 'failed', detail: describe(error) })
    }
  }
  return { again }
}
