import { handOutPapers as row } from '@kiemdiem/domain/conference/handout/hand-out-papers'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { loggedConference, readMeeting, readNamedConference } from './read-meeting.ts'

export const handOutPapers = serve('handOutPapers', row, {
  named: readNamedConference,
  rest: async (tx, { attendees }, named) => {
    const { conference, caller } = named
    const others = conference.agenda.map((item) => paths.paper(item.paperId))
    const meeting = await readMeeting(tx, named, { others })
    return {
      ...named,
      caller: { ...caller, name: meeting.person.name },
      campaign: meeting.campaign,
      papers: meeting.others.map((snapshot) => parse(paperSchema, snapshot)),
      attendees,
    }
  },
  logged: loggedConference,
})
