import { draftNumberId, recordDraft as row } from '@kiemdiem/domain/conference/handout/record-draft'
import { paths } from '@kiemdiem/domain/ids'
import { db } from '../firestore/db.ts'
import { serve } from '../serve/serve.ts'
import { issuedBy, issuerPaths } from './issued-by.ts'
import { loggedConference, readMeetingOf, readNamedConference } from './minutes/read-meeting.ts'

export const recordDraft = serve('recordDraft', row, {
  named: readNamedConference,
  rest: async (tx, { conferenceId: _conference, key: _key, ...said }, named) => {
    const { conference } = named
    const { campaign, caller, others } = await readMeetingOf(tx, named, { others: issuerPaths(conference) })
    const facts = { ...named, caller, campaign, said, issued: issuedBy(conference, campaign, others) }
    const id = draftNumberId(facts)
    return { ...facts, taken: id !== null && (await tx.get(db.doc(paths.number(id)))).exists }
  },
  logged: loggedConference,
})
