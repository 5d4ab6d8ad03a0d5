import { acknowledgePapers as decide } from '@kiemdiem/domain/conference/handout/acknowledge-papers'
import { acknowledgePapersInput } from '@kiemdiem/domain/conference/inputs'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { readHeaderUnlocked } from './read-meeting.ts'

/** An attendee says that the papers have arrived (commands.ts). */
export const acknowledgePapers = callable('acknowledgePapers', acknowledgePapersInput, async (input, auth) => {
  const { conferenceId, key } = input
  const intention = { action: 'acknowledgePapers', auth, key, role: 'anybody' } as const
  const { repeated } = await runOnce(intention, async (tx, caller, now) => {
    const conference = await readHeaderUnlocked(conferenceId)
    const campaign = parse(campaignSchema, await tx.get(db.doc(paths.campaign(conference.campaign))))
    const decision = decide({ conference, campaign, caller, now })
    if (!decision.ok) throw refusal(decision.reason)
    applyWrites(tx, decision.writes)
    return {}
  })
  log('INFO', 'papersAcknowledged', { conferenceId, outcome: repeated ? 'repeated' : 'acknowledged' })
  return {}
})
