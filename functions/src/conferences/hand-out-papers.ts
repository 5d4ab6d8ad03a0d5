import { handOutPapers as row } from '@kiemdiem/domain/conference/handout/hand-out-papers'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { personSchema } from '@kiemdiem/domain/model/person'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { loggedConference, readMeetingOf, readNamedConference } from './minutes/read-meeting.ts'
import { readBoard } from './plan/read-board.ts'
import { readAll } from './plan/read-dated.ts'

/** The registry is read as it is now: who was of the unit when it was planned may not be any more. */
export const handOutPapers = serve('handOutPapers', row, {
  named: readNamedConference,
  rest: async (tx, { attendees }, named) => {
    const { conference } = named
    const papers = conference.agenda.map((item) => paths.paper(item.paperId))
    const meeting = await readMeetingOf(tx, named, { others: [paths.unit(conference.unit), ...papers] })
    const [unit, ...others] = meeting.others
    const called = new Set(conference.roll.flatMap(({ uid }) => uid ?? []))
    const readers = attendees.filter(({ id, how }) => how === 'screen' && called.has(id)).map(({ id }) => id)
    const board = await readBoard(conference.campaign, conference.unit)
    const rated = new Set(Object.values(board?.rows ?? {}).map(({ subject }) => subject))
    const commented = conference.agenda.map(({ subject }) => subject).filter((subject) => !rated.has(subject))
    const people = await readAll(tx, [...new Set([...readers, ...commented])].map(paths.person))
    const known = people.flatMap((snapshot) => parseOrNull(personSchema, snapshot) ?? [])
    return {
      ...named,
      caller: meeting.caller,
      campaign: meeting.campaign,
      unit: parse(unitSchema, unit),
      people: Object.fromEntries(known.map((person) => [person.id, person])),
      rated,
      papers: others.map((snapshot) => parse(paperSchema, snapshot)),
      attendees,
    }
  },
  logged: loggedConference,
})
