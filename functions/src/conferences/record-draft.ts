import { recordDraft as row } from '@kiemdiem/domain/conference/handout/record-draft'
import { serve } from '../serve/serve.ts'
import { loggedConference, readMeetingOf, readNamedConference } from './minutes/read-meeting.ts'

export const recordDraft = serve('recordDraft', row, {
  named: readNamedConference,
  rest: async (tx, { what, document, on, receivedBy, text, keptAt }, named) => {
    const { campaign, caller } = await readMeetingOf(tx, named)
    const said = { what, document, on, receivedBy, text, keptAt }
    return { ...named, caller, campaign, said }
  },
  logged: loggedConference,
})
