import { closeBallot as decide } from '@kiemdiem/domain/conference/ballot/close-ballot'
import { closeBallotInput } from '@kiemdiem/domain/conference/inputs'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { itemRowId, itemRowSchema, sheetsRowSchema } from '@kiemdiem/domain/model/minutes'
import { callable } from '../../callable/callable.ts'
import { refusal } from '../../callable/refuse.ts'
import { runOnce } from '../../callable/run-once.ts'
import { applyWrites } from '../../firestore/apply-writes.ts'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import { log } from '../../log.ts'
import { BALLOT_KEY } from '../../params.ts'
import { ballotKey, openSheet } from './ballot-key.ts'
import { ballotsOf } from './ballots-of.ts'

/**
 * A keeper closes the ballot (commands.ts): sheets are opened in memory, counted and deleted in the transaction that
 * writes the tally. Nothing about a single ballot is logged.
 */
export const closeBallot = callable(
  'closeBallot',
  closeBallotInput,
  async ({ conferenceId, key }, auth) => {
    const intention = { action: 'closeBallot', auth, key, role: 'anybody' } as const
    const { outcome } = await runOnce(intention, async (tx, caller, now) => {
      const conference = parseOrNull(conferenceSchema, await tx.get(db.doc(paths.conference(conferenceId))))
      if (!conference?.keepers.includes(caller.uid)) throw refusal('notYours')
      const campaign = parse(campaignSchema, await tx.get(db.doc(paths.campaign(conference.campaign))))
      if (campaign.status !== 'open') throw refusal('campaignClosed')
      const ballots = await tx.get(ballotsOf(conferenceId, conference.voting?.round ?? 0))
      const subjects = conference.agenda.map((item) => item.subject)
      const [sheetsDoc, ...itemDocs] = await tx.getAll(
        db.doc(paths.minutesRow(conferenceId, 'sheets')),
        ...subjects.map((subject) => db.doc(paths.minutesRow(conferenceId, itemRowId(subject)))),
      )
      const items = itemDocs.flatMap((snapshot, at) => {
        const row = parseOrNull(itemRowSchema, snapshot)
        return row ? [[subjects[at] ?? '', row] as const] : []
      })
      const secret = ballotKey(BALLOT_KEY.value())
      const decision = decide({
        conference,
        rows: {
          sheets: (sheetsDoc && parseOrNull(sheetsRowSchema, sheetsDoc)) ?? undefined,
          items: Object.fromEntries(items),
        },
        ballots: ballots.docs.map((doc) => ({ id: doc.id, sheet: openSheet(secret, String(doc.get('sheet'))) })),
        by: caller.uid,
        now,
      })
      if (!decision.ok) throw refusal(decision.reason)
      applyWrites(tx, decision.writes)
      return { turnout: decision.turnout }
    })
    log('INFO', 'ballotClosed', { conferenceId, outcome: 'counted' })
    return outcome
  },
  { secrets: [BALLOT_KEY] },
)
