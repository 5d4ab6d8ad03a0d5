import { paths } from '@kiemdiem/domain/ids'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { onDocumentCreated } from 'firebase-functions/firestore'
import { changedMeanwhile } from '../../errors.ts'
import { db } from '../../firestore/db.ts'
import { parseOrNull } from '../../firestore/parse.ts'
import { optionsOf } from '../../function-table.ts'
import { ballotsOf } from './ballots-of.ts'

/**
 * Shows how many have voted, if that is more than is shown: ballots only become more until the close, so the highest
 * count is the newest, in whatever order the events come. True when there is nothing left to show.
 *
 * A whole room votes at once: nothing is locked. The header changes only if it is still as it was read; after the close,
 * which has written its own count, it is not.
 */
const showTurnout = async (conferenceId: string, ballotId: string): Promise<boolean> => {
  const header = await db.doc(paths.conference(conferenceId)).get()
  const conference = parseOrNull(conferenceSchema, header)
  if (!conference || !header.updateTime) return true
  const { voting } = conference
  if (!voting || voting.closedAt !== null || !ballotId.startsWith(`${voting.round}.`)) {
    // The close has taken every sheet with it; should one lie here still, nobody will count it.
    await db.doc(paths.ballot(conferenceId, ballotId)).delete()
    return true
  }
  const turnout = (await ballotsOf(conferenceId, voting.round).count().get()).data().count
  // How few have voted is nobody's to know: whoever sees the number may close at the first sheet.
  if (turnout <= voting.turnout || turnout < (voting.minimum ?? 0)) return true
  try {
    await header.ref.update({ 'voting.turnout': turnout }, { lastUpdateTime: header.updateTime })
    return true
  } catch (error) {
    if (changedMeanwhile(error)) return false
    throw error
  }
}

/** Tries before the event is left to a later delivery. Whoever changed the header meanwhile mostly showed the count. */
const TRIES = 10

/**
 * A ballot was cast: how many there are is shown as a number, whatever is delivered twice or late. A sheet of a round that
 * is over does not stay.
 */
export const onBallotCreated = onDocumentCreated(
  { ...optionsOf('onBallotCreated'), document: 'conferences/{conferenceId}/ballots/{ballotId}', retry: true },
  async ({ params }) => {
    for (let tries = 1; tries <= TRIES; tries += 1) if (await showTurnout(params.conferenceId, params.ballotId)) return
    throw new Error('the header keeps changing')
  },
)
