import { issueMeetingInvitation as row } from '@kiemdiem/domain/conference/handout/issue-meeting-invitation'
import { serve } from '../serve/serve.ts'
import { issuedBy, issuerPaths } from './issued-by.ts'
import { loggedConference, readMeeting, readNamedConference } from './minutes/read-meeting.ts'
import { readInvitation } from './read-invitation.ts'

export const issueMeetingInvitation = serve('issueMeetingInvitation', row, {
  named: readNamedConference,
  rest: async (tx, { revision }, named) => {
    const { conference } = named
    const previous = await readInvitation(tx, conference)
    const { campaign, others } = await readMeeting(tx, named, { others: issuerPaths(conference) })
    return { ...named, campaign, revision, issued: issuedBy(conference, campaign, others), previous }
  },
  logged: loggedConference,
})
