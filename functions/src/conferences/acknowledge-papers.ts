import { acknowledgePapers as row } from '@kiemdiem/domain/conference/handout/acknowledge-papers'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { loggedConference, ownEventsOf, readConferenceUnlocked } from './minutes/read-meeting.ts'

/** A whole room acknowledges at once: the header is read without a lock, and one entry of it written. */
export const acknowledgePapers = serve('acknowledgePapers', row, {
  named: (_, input, call) => readConferenceUnlocked(input, call),
  rest: async (tx, { papers }, named) => {
    const { conference, caller } = named
    const [campaign, counter] = await tx.getAll(
      db.doc(paths.campaign(conference.campaign)),
      db.doc(paths.conferenceCounter(conference.id, caller.uid)),
    )
    return { ...named, papers, campaign: parse(campaignSchema, campaign), ownEvents: ownEventsOf(counter) }
  },
  logged: loggedConference,
})
