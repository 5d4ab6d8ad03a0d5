import { voidBallot as row } from '@kiemdiem/domain/conference/ballot/void-ballot'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from '../minutes/read-meeting.ts'
import { ballotsOf } from './ballots-of.ts'

export const voidBallot = serve('voidBallot', row, {
  named: readNamedConference,
  rest: async (tx, { reason }, named) => {
    const { campaign } = await readMeeting(tx, named)
    const ballots = await tx.get(ballotsOf(named.conference.id, named.conference.voting?.round ?? 0).select())
    return { ...named, campaign, ballots: ballots.docs.map(({ id }) => id), reason }
  },
  logged: loggedConference,
})
