import { confirmMinutes as row } from '@kiemdiem/domain/conference/minutes/confirm'
import { serve } from '../serve/serve.ts'
import { gatesOf, loggedConference, ratedHere, readMeeting, readNamedConference } from './read-meeting.ts'
import { readRows } from './read-rows.ts'

export const confirmMinutes = serve('confirmMinutes', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, input, named) => {
    const { conference, caller } = named
    const [meeting, minutes] = await Promise.all([
      readMeeting(tx, named, { reviewIds: ratedHere(conference), gateIds: gatesOf(conference) }),
      readRows(tx, conference.id),
    ])
    return { ...named, ...meeting, input, minutes, caller: { ...caller, name: meeting.person.name } }
  },
  logged: loggedConference,
})
