import { confirmMinutes as row } from '@kiemdiem/domain/conference/minutes/confirm'
import { serve } from '../../serve/serve.ts'
import { issuedBy, issuerPaths } from '../issued-by.ts'
import { readRows } from '../read-rows.ts'
import { readRatedTexts, selfRatingsOf } from '../read-self-ratings.ts'
import { gatesOf, loggedConference, papersHere, ratedHere, readMeetingOf, readNamedConference } from './read-meeting.ts'

export const confirmMinutes = serve('confirmMinutes', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, input, named) => {
    const { conference } = named
    const reviewIds = ratedHere(conference)
    const [meeting, minutes, texts] = await Promise.all([
      readMeetingOf(tx, named, {
        reviewIds,
        gateIds: gatesOf(conference),
        others: issuerPaths(conference),
      }),
      readRows(tx, conference.id),
      readRatedTexts(tx, papersHere(conference, reviewIds)),
    ])
    const issued = issuedBy(conference, meeting.campaign, meeting.others)
    return {
      ...named,
      ...meeting,
      input,
      minutes,
      selfRatings: selfRatingsOf(meeting.reviews, texts),
      issued,
    }
  },
  logged: loggedConference,
})
