import { sendProposal as row } from '@kiemdiem/domain/conference/proposal/send-proposal'
import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { issuedBy, issuerPaths } from './issued-by.ts'
import { loggedConference, ratedHere, readMeeting, readNamedConference } from './minutes/read-meeting.ts'
import { readSelfRatings } from './read-self-ratings.ts'

export const sendProposal = serve('sendProposal', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, input, named) => {
    const { conference, caller } = named
    const asked = new Set(input.items.map(({ reviewId }) => reviewId))
    const meeting = await readMeeting(tx, named, {
      // Others are refused as not on the agenda, whoever's they are: their documents are not looked at.
      reviewIds: ratedHere(conference).filter((id) => asked.has(id)),
      others: [...issuerPaths(conference), ...(conference.minutes === null ? [] : [paths.act(conference.minutes)])],
    })
    const act = conference.minutes === null ? null : parse(minutesActSchema, meeting.others[2])
    const issued = issuedBy(conference, meeting.campaign, meeting.others)
    const selfRatings = await readSelfRatings(tx, meeting.reviews)
    return { ...named, ...meeting, input, act, selfRatings, issued, caller: { ...caller, name: meeting.person.name } }
  },
  logged: loggedConference,
})
