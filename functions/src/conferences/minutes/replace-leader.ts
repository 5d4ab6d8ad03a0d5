import { replaceLeader as row } from '@kiemdiem/domain/conference/meeting/replace-leader'
import { paths } from '@kiemdiem/domain/ids'
import { rollRowSchema } from '@kiemdiem/domain/model/minutes'
import { parseOrNull } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from './read-meeting.ts'

export const replaceLeader = serve('replaceLeader', row, {
  named: readNamedConference,
  rest: async (tx, { role, attendee, from, reason }, named) => {
    const { campaign, others } = await readMeeting(tx, named, {
      others: [paths.minutesRow(named.conference.id, 'roll')],
    })
    const [roll] = others
    return { ...named, campaign, roll: roll ? parseOrNull(rollRowSchema, roll) : null, role, attendee, from, reason }
  },
  logged: loggedConference,
})
