import { ratedHere } from '@kiemdiem/domain/conference/ballot/sheet'
import { ballotIdOf } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { useMe } from '../../../lib/use-access.ts'
import { ConferenceFrame } from '../parts/conference-frame.tsx'
import { BallotForm } from './ballot-form.tsx'
import { ballotWords } from './vi.ts'

/** What a voter sees: the sheet, or that it is in the box. */
const Booth = ({ conference }: { conference: Conference }) => {
  const { uid } = useMe()
  const { voting } = conference
  const mine = voting !== null && voting.closedAt === null && voting.voters.includes(uid) ? voting : null
  const ballot = useDoc(mine && documents.ballot(conference.id, ballotIdOf(mine.round, uid)))
  if (!voting || voting.closedAt !== null) return <EmptyState title={ballotWords.notOpen} />
  if (!mine) return <EmptyState title={ballotWords.notVoter} />
  if (ballot.state === 'ready') return <EmptyState title={ballotWords.done} />
  return <BallotForm conference={conference} uid={uid} items={ratedHere(conference.agenda)} />
}

/** The voting booth of one conference. */
export const BallotPage = ({ conferenceId }: { conferenceId: string }) => (
  <ConferenceFrame conferenceId={conferenceId}>{(conference) => <Booth conference={conference} />}</ConferenceFrame>
)
