import { confirmMinutes as row } from '@kiemdiem/domain/conference/minutes/confirm'
import { serve } from '../../serve/serve.ts'
import { issuedBy, issuerPaths } from '../issued-by.ts'
import { readRows } from '../read-rows.ts'
import { readSelfRatings } from '../read-self-ratings.ts'
import { gatesOf, loggedConference, ratedHere, readMeeting, readNamedConference } from './read-meeting.ts'

export const confirmMinutes = serve('confirmMinutes', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, input, named) => {
    const { conference, caller } = named
    const [meeting, minutes] = await Promise.all([
      readMeeting(tx, named, {
        reviewIds: ratedHere(conference),
        gateIds: gatesOf(conference),
        others: issuerPaths(conference),
      }),
      readRows(tx, conference.id),
    ])
    const selfRatings = await readSelfRatings(tx, meeting.reviews)
    const issued = issuedBy(conference, meeting.campaign, meeting.others)
    return {
      ...named,
      ...meeting,
      input,
      minutes,
      selfRatings,
      issued,
      caller: { ...caller, name: meeting.person.name },
    }
  },
  logged: loggedConference,
})
