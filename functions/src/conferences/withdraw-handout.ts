import { withdrawHandout as row } from '@kiemdiem/domain/conference/handout/withdraw-handout'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { loggedConference, readMeetingOf, readNamedConference } from './minutes/read-meeting.ts'

export const withdrawHandout = serve('withdrawHandout', row, {
  named: readNamedConference,
  rest: async (tx, { attendee, reason }, named) => {
    const { conference } = named
    const meeting = await readMeetingOf(tx, named, {
      others: conference.agenda.map((item) => paths.paper(item.paperId)),
    })
    return {
      ...named,
      caller: meeting.caller,
      campaign: meeting.campaign,
      papers: meeting.others.map((snapshot) => parse(paperSchema, snapshot)),
      attendee,
      reason,
    }
  },
  logged: loggedConference,
})
