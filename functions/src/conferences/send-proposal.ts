import { sendProposal as row } from '@kiemdiem/domain/conference/proposal/send-proposal'
import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import { readRegistryOf } from '../appraisal/read-registry-of.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { issuedBy, issuerPaths } from './issued-by.ts'
import { loggedConference, papersHere, ratedHere, readMeetingOf, readNamedConference } from './minutes/read-meeting.ts'
import { readRatedTexts, selfRatingsOf } from './read-self-ratings.ts'

export const sendProposal = serve('sendProposal', row, {
  named: async (tx, input, call) => {
    const named = await readNamedConference(tx, input, call)
    return named && { ...named, input }
  },
  rest: async (tx, input, named) => {
    const { conference } = named
    const asked = new Set(input.items.map(({ reviewId }) => reviewId))
    // Others are refused as not on the agenda, whoever's they are: their documents are not looked at.
    const reviewIds = ratedHere(conference).filter((id) => asked.has(id))
    const others = [...issuerPaths(conference), ...(conference.minutes === null ? [] : [paths.act(conference.minutes)])]
    const [meeting, texts] = await Promise.all([
      readMeetingOf(tx, named, { reviewIds, others }),
      readRatedTexts(tx, papersHere(conference, reviewIds)),
    ])
    const registry = await readRegistryOf(tx, meeting.reviews)
    const act = conference.minutes === null ? null : parse(minutesActSchema, meeting.others[2])
    const issued = issuedBy(conference, meeting.campaign, meeting.others)
    return { ...named, ...meeting, input, act, selfRatings: selfRatingsOf(meeting.reviews, texts), issued, registry }
  },
  logged: loggedConference,
})
