import { handOutPapers } from '@kiemdiem/domain/conference/handout/hand-out-papers'
import { conductConference } from '@kiemdiem/domain/conference/meeting/conduct'
import { confirmMinutes } from '@kiemdiem/domain/conference/minutes/confirm'
import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { localDate } from '@kiemdiem/domain/time'
import { apply, type Store } from '@kiemdiem/domain/writes/apply'
import type { Write } from '@kiemdiem/domain/writes/write'
import { people } from '../../roster.ts'
import type { ChosenConference } from './chosen.ts'
import { done, REASON } from './done.ts'
import { issuedIn, selfRatingsOf } from './issued-in.ts'
import { callerOf, readIn, unitOf } from './read.ts'
import { minutesRows, rowsOf } from './rows.ts'

/** On the screen to those with an account, by dispatch to the rest. */
export const handOut = (store: Store, campaign: Campaign, conference: Conference, now: Date): void => {
  const read = readIn(store)
  const board = read.board(campaign.id, conference.unit)
  done(store, 'handOutPapers', handOutPapers, {
    conference,
    campaign,
    unit: unitOf(conference.unit),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    rated: new Set(Object.values(board.rows).map(({ subject }) => subject)),
    papers: conference.agenda.map(({ paperId }) => read.paper(paperId)),
    attendees: conference.roll.map(({ id, uid }) => ({
      id,
      how: uid === null ? ('dispatch' as const) : ('screen' as const),
      on: localDate(now),
      note: uid === null ? 'Công văn mời họp' : '',
    })),
    caller: callerOf(conference.secretary.uid),
    now,
  })
}

/** The meeting: its minutes are written and, unless it is still on, confirmed by secretary and chair. */
export const hold = (
  store: Store,
  campaign: Campaign,
  conference: Conference,
  chosen: ChosenConference,
  now: Date,
): void => {
  const read = readIn(store)
  const secretary = callerOf(conference.secretary.uid)
  done(store, 'conductConference', conductConference, {
    ownEvents: 0,
    conference,
    campaign,
    step: 'start',
    item: null,
    caller: secretary,
    now,
  })
  const rows = minutesRows(conference, secretary.uid, now, chosen.levelOf)
  const all = rowsOf(rows)
  // An open meeting has come as far as its collective.
  const written = chosen.until === 'open' ? all.filter(({ id }) => id === 'roll' || id.startsWith('item.u-')) : all
  apply(
    store,
    written.map((row): Write => ({ op: 'create', path: paths.minutesRow(conference.id, row.id), data: row })),
  )
  if (chosen.until === 'open') return
  const revs = Object.fromEntries(all.map((row) => [row.id, row.rev]))
  for (const uid of [conference.secretary.uid, conference.chair.uid]) {
    const header = read.conference(conference.id)
    done(store, 'confirmMinutes', confirmMinutes, {
      conference: header,
      campaign,
      minutes: { rows, revs, unreadable: [] },
      selfRatings: selfRatingsOf(store, header),
      issued: issuedIn(header, campaign),
      reviews: header.agenda.flatMap(({ reviewId }) => (reviewId ? [read.review(reviewId)] : [])),
      gates: read.gates().filter(({ id }) => [...header.gates, ...header.countsFor].includes(id)),
      input: { seen: revs, reasons: Object.fromEntries(header.gates.map((gate) => [gate, REASON])), onBehalf: null },
      caller: callerOf(uid),
      now,
    })
  }
}
