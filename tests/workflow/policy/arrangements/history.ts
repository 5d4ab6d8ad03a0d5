import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { readHistory as read } from '../../../../functions/src/history/read-history.ts'
import { openedMeeting } from '../../fixture/conference/held.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { keeper, organiser, stranger } from './meetings.ts'
import { change } from './update.ts'

const paperOf = ({ campaign }: Conference) => paperIdOf(campaign, 'p-hn-001')

const ofPaper = (field: 'writers' | 'returners') => async (place: Conference) => {
  await change(paths.paper(paperOf(place)), { [field]: [CALLER] })
  return {}
}

/** A meeting, and the paper of who is reviewed there: a writer and a returner ask for that, everybody else for the meeting. */
export const readHistory: Arrangement<Conference> = {
  command: tried(read),
  fresh: () => openedMeeting({ staff: 1 }),
  input: (place, who) =>
    who === 'writer' || who === 'returner'
      ? { kind: 'paper', id: paperOf(place), before: null }
      : { kind: 'conference', id: place.id, before: null },
  as: { writer: ofPaper('writers'), returner: ofPaper('returners'), keeper, organiser },
  stranger,
  fails: {},
}
