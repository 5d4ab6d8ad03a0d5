import { setCalendarInput } from '@kiemdiem/domain/conference/inputs'
import { calendarRefusal, setCalendar as decide } from '@kiemdiem/domain/conference/schedule/set-calendar'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import type { Transaction } from 'firebase-admin/firestore'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'

/** Every paper of a campaign with its reviews. */
const readCampaign = async (tx: Transaction, campaign: string) => {
  const of = (name: string) => tx.get(db.collection(name).where('campaign', '==', campaign))
  const reviews = (await of('reviews')).docs.map((doc) => parse(reviewSchema, doc))
  const byPaper = Map.groupBy(reviews, (review) => review.paperId)
  const papers = (await of('papers')).docs.map((doc) => parse(paperSchema, doc))
  return papers.map((paper) => ({ paper, reviews: byPaper.get(paper.id) ?? [] }))
}

/**
 * An organiser replaces the campaign's calendar of holidays and swapped days; every date that follows from it is
 * reckoned anew in the same transaction. A preview tells the effects and leaves no trace.
 */
export const setCalendar = callable('setCalendar', setCalendarInput, async (input, auth) => {
  const { off, worked, source, preview } = input
  const intention = { action: 'setCalendar', auth, key: preview ? null : input.key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now) => {
    const campaign = parseOrNull(campaignSchema, await tx.get(db.doc(paths.campaign(input.campaign))))
    const refused = campaign ? calendarRefusal(campaign, caller) : 'notYours'
    if (!campaign || refused) throw refusal(refused ?? 'notYours')
    const calendar = { off, worked, source }
    const decision = decide({
      campaign,
      calendar,
      papers: await readCampaign(tx, campaign.id),
      planner: caller,
      now,
    })
    if (!decision.ok) throw refusal(decision.reason, decision.at)
    if (!preview) applyWrites(tx, decision.writes)
    return { effects: decision.effects }
  })
  if (!preview) {
    log('INFO', 'calendarSet', { campaign: input.campaign, outcome: repeated ? 'repeated' : 'set' })
  }
  return outcome
})
