import type { Conference } from '@kiemdiem/domain/model/conference'
import { LinkButton } from '../../../components/form/button.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { useMe } from '../../../lib/use-access.ts'
import { ballotWords } from './vi.ts'

/** Calls those who may vote to the booth, on every page of the conference while it votes. */
export const BallotCall = ({ conference: { id, voting } }: { conference: Conference }) => {
  const { uid } = useMe()
  if (!voting || voting.closedAt !== null || !voting.voters.includes(uid)) return null
  return (
    <div data-screen-only>
      <Notice kind="warn" title={ballotWords.call} live>
        <LinkButton href={`/hoi-nghi/${id}/phieu`} variant="primary">
          {ballotWords.goVote}
        </LinkButton>
      </Notice>
    </div>
  )
}
