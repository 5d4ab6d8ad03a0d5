import { conductConference as row } from '@kiemdiem/domain/conference/minutes/conduct'
import { serve } from '../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from './read-meeting.ts'

export const conductConference = serve('conductConference', row, {
  named: readNamedConference,
  rest: async (tx, { step, item }, named) => {
    const { campaign } = await readMeeting(tx, named)
    return { ...named, campaign, step, item }
  },
  logged: loggedConference,
})
