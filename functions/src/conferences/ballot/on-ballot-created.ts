import { paths } from '@kiemdiem/domain/ids'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { onDocumentCreated } from 'firebase-functions/firestore'
import { db } from '../../firestore/db.ts'
import { parseOrNull } from '../../firestore/parse.ts'
import { ballotsOf } from './ballots-of.ts'

/**
 * A ballot was cast: how many there are is counted anew and shown as a number, whatever is delivered twice or late.
 * After the close there is nothing to show; the close has written its own count.
 */
export const onBallotCreated = onDocumentCreated(
  { document: 'conferences/{conferenceId}/ballots/{ballotId}', retry: true },
  ({ params }) =>
    db.runTransaction(async (tx) => {
      const ref = db.doc(paths.conference(params.conferenceId))
      const voting = parseOrNull(conferenceSchema, await tx.get(ref))?.voting
      if (!voting || voting.closedAt !== null) return
      const turnout = (await tx.get(ballotsOf(params.conferenceId, voting.round).count())).data().count
      if (turnout !== voting.turnout) tx.update(ref, { 'voting.turnout': turnout })
    }),
)
