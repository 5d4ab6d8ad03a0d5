import { handOutPapers as decide } from '@kiemdiem/domain/conference/handout/hand-out-papers'
import { handOutPapersInput } from '@kiemdiem/domain/conference/inputs'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { callable } from '../callable/callable.ts'
import { refusal } from '../callable/refuse.ts'
import { runOnce } from '../callable/run-once.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readHeader } from './read-meeting.ts'

/** A keeper hands the papers out on the screen, or records that they were handed over (commands.ts). */
export const handOutPapers = callable('handOutPapers', handOutPapersInput, async (input, auth) => {
  const { conferenceId, attendees, key } = input
  // Of the last run of the transaction; an earlier one may have given way to another call.
  let mails: string[] = []
  const intention = { action: 'handOutPapers', auth, key, role: 'anybody' } as const
  const { outcome, repeated } = await runOnce(intention, async (tx, caller, now) => {
    const conference = await readHeader(tx, conferenceId)
    const [personDoc, campaignDoc, ...paperDocs] = await tx.getAll(
      db.doc(paths.person(caller.uid)),
      db.doc(paths.campaign(conference.campaign)),
      ...conference.agenda.map((item) => db.doc(paths.paper(item.paperId))),
    )
    const decision = decide({
      conference,
      campaign: parse(campaignSchema, campaignDoc),
      papers: paperDocs.map((snapshot) => parse(paperSchema, snapshot)),
      attendees,
      caller: { ...caller, name: parse(personSchema, personDoc).name },
      now,
    })
    if (!decision.ok) throw refusal(decision.reason, 'at' in decision ? decision.at : undefined)
    applyWrites(tx, decision.writes)
    mails = decision.mails
    return { handoutRounds: decision.handoutRounds }
  })
  log('INFO', 'papersHandedOut', {
    conferenceId,
    count: attendees.length,
    outcome: repeated ? 'repeated' : 'handedOut',
  })
  if (!repeated) await enqueueMails(mails)
  return outcome
})
