import { issueMeetingInvitation as row } from '@kiemdiem/domain/conference/handout/issue-meeting-invitation'
import { invitationActIdOf, paths } from '@kiemdiem/domain/ids'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { issuedBy, issuerPaths } from './issued-by.ts'
import { loggedConference, readMeeting, readNamedConference } from './minutes/read-meeting.ts'

export const issueMeetingInvitation = serve('issueMeetingInvitation', row, {
  named: readNamedConference,
  rest: async (tx, { revision }, named) => {
    const { conference } = named
    const before = conference.invited?.number
    const entry = before === undefined ? [] : [paths.docket(invitationActIdOf(conference.id, before))]
    const { campaign, others } = await readMeeting(tx, named, { others: [...issuerPaths(conference), ...entry] })
    const [found] = others.slice(2)
    const previous = found ? parseOrNull(docketEntrySchema, found) : null
    return { ...named, campaign, revision, issued: issuedBy(conference, campaign, others), previous }
  },
  logged: loggedConference,
})
