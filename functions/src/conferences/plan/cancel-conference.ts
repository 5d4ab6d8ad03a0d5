import { cancelConference as row } from '@kiemdiem/domain/conference/schedule/cancel'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readNamedConference } from '../minutes/read-meeting.ts'
import { readInvitation } from '../read-invitation.ts'
import { readBoard } from './read-board.ts'
import { readDated } from './read-dated.ts'

export const cancelConference = serve('cancelConference', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    const board = named && (await readBoard(named.conference.campaign, named.conference.unit))
    return named && board && { ...named, board }
  },
  rest: async (tx, { revision, reason }, named) => {
    const { conference } = named
    const campaign = parse(campaignSchema, await tx.get(db.doc(paths.campaign(conference.campaign))))
    const papers = await readDated(
      tx,
      conference.agenda.map((item) => item.paperId),
    )
    const invitation = await readInvitation(tx, conference)
    return { ...named, campaign, papers, invitation, revision, reason }
  },
  logged: loggedConference,
})
