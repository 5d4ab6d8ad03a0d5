import { openBallot as decide } from '@kiemdiem/domain/conference/ballot/open-ballot'
import { openBallotInput } from '@kiemdiem/domain/conference/inputs'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { rollRowSchema } from '@kiemdiem/domain/model/minutes'
import { callable } from '../../callable/callable.ts'
import { refusal } from '../../callable/refuse.ts'
import { runOnce } from '../../callable/run-once.ts'
import { applyWrites } from '../../firestore/apply-writes.ts'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import { log } from '../../log.ts'
import { BALLOT_KEY } from '../../params.ts'
import { ballotKey, publicKeyOf } from './ballot-key.ts'

/** A keeper opens the electronic secret ballot of a meeting that has agreed to it (commands.ts). */
export const openBallot = callable(
  'openBallot',
  openBallotInput,
  async ({ conferenceId, consent, key }, auth) => {
    const intention = { action: 'openBallot', auth, key, role: 'anybody' } as const
    const { outcome } = await runOnce(intention, async (tx, caller, now) => {
      const conference = parseOrNull(conferenceSchema, await tx.get(db.doc(paths.conference(conferenceId))))
      if (!conference?.keepers.includes(caller.uid)) throw refusal('notYours')
      const [campaignDoc, rollDoc] = await tx.getAll(
        db.doc(paths.campaign(conference.campaign)),
        db.doc(paths.minutesRow(conferenceId, 'roll')),
      )
      const campaign = parse(campaignSchema, campaignDoc)
      if (campaign.status !== 'open') throw refusal('campaignClosed')
      const decision = decide({
        conference,
        rules: campaign.conferenceRules,
        roll: rollDoc ? parseOrNull(rollRowSchema, rollDoc) : null,
        publicKey: publicKeyOf(ballotKey(BALLOT_KEY.value())),
        consent,
        now,
      })
      if (!decision.ok) throw refusal(decision.reason)
      applyWrites(tx, decision.writes)
      return { voters: decision.voters }
    })
    log('INFO', 'ballotOpened', { conferenceId, outcome: 'open' })
    return outcome
  },
  { secrets: [BALLOT_KEY] },
)
