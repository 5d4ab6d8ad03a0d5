import { recorded } from '../commands/record.ts'
import { voidBallot } from '../conference/ballot/void-ballot.ts'
import { paths } from '../ids.ts'
import type { Data } from '../invariants/data.ts'
import type { Conference } from '../model/conference.ts'
import type { Write } from '../writes/write.ts'
import { OPERATOR } from './withdraw-pending.ts'

/** A round that was open in the copy: over, and not counted. Chair and secretary may open another, with its reason. */
const voided = (data: Data, conference: Conference, now: Date): Write[] => {
  const campaign = data.at('campaigns/{campaignId}', paths.campaign(conference.campaign))
  if (!conference.voting || conference.voting.closedAt !== null || !campaign) return []
  const caller = { uid: OPERATOR, access: { active: true, organiser: [] } }
  const reason = 'Dữ liệu được khôi phục từ bản sao.'
  const { writes } = voidBallot.decide({ conference, campaign, ballots: [], reason, caller, now })
  const path = paths.conference(conference.id)
  const subject = { header: path, trail: path, seq: conference.eventSeq ?? 0 }
  return recorded(writes, subject, { command: 'voidRound', by: OPERATOR, at: now })
}

/**
 * No sheet of the copy is ever counted: some of its voters have voted since, and whoever has the copy has had the sheets.
 * Every open round ends without a count, and every sheet goes.
 */
export const settleBallots = (data: Data, now: Date): Write[][] => [
  ...data.of('conferences/{conferenceId}').map(([, conference]) => voided(data, conference, now)),
  ...[...data.stored.keys()]
    .filter((path) => /^conferences\/[^/]+\/ballots\/[^/]+$/.test(path))
    .map((path): Write[] => [{ op: 'delete', path }]),
]
