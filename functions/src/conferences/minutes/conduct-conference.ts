import { conductConference as row } from '@kiemdiem/domain/conference/meeting/conduct'
import { paths } from '@kiemdiem/domain/ids'
import { serve } from '../../serve/serve.ts'
import {
  loggedConference,
  ownEventsOf,
  readConferenceUnlocked,
  readMeeting,
  readNamedConference,
} from './read-meeting.ts'

/** Opening the meeting locks its header; showing an item writes one field of it and waits for nobody. */
export const conductConference = serve('conductConference', row, {
  named: (tx, input, call) =>
    input.step === 'start' ? readNamedConference(tx, input, call) : readConferenceUnlocked(input, call),
  rest: async (tx, { step, item }, named) => {
    const counter = paths.conferenceCounter(named.conference.id, named.caller.uid)
    const { campaign, others } = await readMeeting(tx, named, { others: [counter] })
    return { ...named, campaign, step, item, ownEvents: ownEventsOf(others[0]) }
  },
  logged: loggedConference,
})
