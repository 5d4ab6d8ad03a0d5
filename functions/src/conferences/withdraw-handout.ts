import { withdrawHandout as row } from '@kiemdiem/domain/conference/handout/withdraw-handout'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from './minutes/read-meeting.ts'

export const withdrawHandout = serve('withdrawHandout', row, {
  named: readNamedConference,
  rest: async (tx, { attendee, reason }, named) => {
    const { conference, caller } = named
    const meeting = await readMeeting(tx, named, { others: conference.agenda.map((item) => paths.paper(item.paperId)) })
    return {
      ...named,
      caller: { ...caller, name: meeting.person.name },
      campaign: meeting.campaign,
      papers: meeting.others.map((snapshot) => parse(paperSchema, snapshot)),
      attendee,
      reason,
    }
  },
  logged: loggedConference,
})
