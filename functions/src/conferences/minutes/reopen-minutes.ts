import { reopenMinutes as row } from '@kiemdiem/domain/conference/minutes/reopen'
import { paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import { serve } from '../../serve/serve.ts'
import { gatesOf, loggedConference, ratedHere, readMeeting, readNamedConference } from './read-meeting.ts'

export const reopenMinutes = serve('reopenMinutes', row, {
  named: readNamedConference,
  rest: async (tx, { reason }, named) => {
    const { conference } = named
    const meeting = await readMeeting(tx, named, {
      reviewIds: ratedHere(conference),
      gateIds: gatesOf(conference),
      others: conference.minutes === null ? [] : [paths.act(conference.minutes), paths.docket(conference.minutes)],
    })
    const act = conference.minutes === null ? null : parse(minutesActSchema, meeting.others[0])
    const [, found] = meeting.others
    const entry = found ? parseOrNull(docketEntrySchema, found) : null
    return { ...named, ...meeting, act, entry, reason }
  },
  logged: loggedConference,
})
