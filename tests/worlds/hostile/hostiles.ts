import { paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { conferenceIn, onRoll } from '@kiemdiem/domain/office/meetings.fixture'
import { read } from '@kiemdiem/domain/office/stored.fixture'
import type { Store } from '@kiemdiem/domain/writes/apply'
import type { Hidden } from '../support/hidden.ts'
import { makeOffice } from '../support/office.ts'
import { HELD, SITTING } from '../support/places.ts'
import { VIEWERS } from '../support/viewers.ts'

/** A small office beside the one of the worlds, with a clerk, a head and one who is reviewed. */
export const SMALL = 'u-nho'
const CLERK = 'p-nho'
const HEAD = 'p-khe'

/** Those who act before they look, each with another power over something that is not the worlds' business. */
export const HOSTILES = {
  clerk: CLERK,
  head: HEAD,
  /** Chairs a meeting of the small office that is open. */
  chair: 'p-chu-toa',
  otherOrganiser: VIEWERS.cellOrganiser,
  admin: VIEWERS.admin,
  locked: VIEWERS.deactivated,
} as const
export type Hostile = keyof typeof HOSTILES

/** A meeting of the small office, by its place among that office's. */
const meeting = (store: Store, agenda: string, rest: Partial<Conference>) => {
  const roll = [HEAD, CLERK, HOSTILES.chair].map((uid) => onRoll(uid))
  const planned = { date: '2026-11-20', agenda: [agenda], roll, chair: HOSTILES.chair, secretary: CLERK }
  const conference = conferenceIn(store, SMALL, planned, { countsFor: [], gates: [], ...rest })
  store.set(paths.conference(conference.id), conference)
  return conference.id
}

/** The conferences of the small office: planned, sitting, and one whose agenda is of others, as relations once were. */
const meetings = (store: Store): void => {
  meeting(store, HOSTILES.chair, { state: 'scheduled' })
  meeting(store, HOSTILES.chair, { state: 'open' })
  const foreign = [HELD, SITTING].flatMap((id) => read<Conference>(store, paths.conference(id)).agenda)
  meeting(store, HOSTILES.chair, { state: 'scheduled', agenda: foreign })
}

/** The office of the worlds with the small one beside it. */
export const makeHostileOffice = (hidden: Hidden): Store => {
  const own = [HEAD, CLERK, HOSTILES.chair]
  const store = makeOffice(hidden, {
    units: [{ id: SMALL, head: HEAD, clerks: [CLERK], drafters: [CLERK], order: 9 }],
    people: own.map((id) => ({ id, posts: [{ unit: SMALL, title: 'Chuyên viên' }] })),
    subjects: own.map((subject) => ({ subject, unit: SMALL, group: 'G6' })),
  })
  meetings(store)
  return store
}
