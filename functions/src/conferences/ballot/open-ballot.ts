import { openBallot as row } from '@kiemdiem/domain/conference/ballot/open-ballot'
import { paths } from '@kiemdiem/domain/ids'
import { rollRowSchema } from '@kiemdiem/domain/model/minutes'
import { parseOrNull } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from '../minutes/read-meeting.ts'

export const openBallot = serve('openBallot', row, {
  named: readNamedConference,
  rest: async (tx, { consent, reason, publicKey }, named) => {
    const { campaign, others } = await readMeeting(tx, named, {
      others: [paths.minutesRow(named.conference.id, 'roll')],
    })
    const roll = others[0] ? parseOrNull(rollRowSchema, others[0]) : null
    return { ...named, campaign, roll, publicKey, consent, reason }
  },
  logged: loggedConference,
})
