import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { standingProposals } from '@kiemdiem/domain/conference/remark/standing'
import { actIdOf, paths } from '@kiemdiem/domain/ids'
import type { MinutesAct } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { read } from '@kiemdiem/domain/office/stored.fixture'
import {
  askedBy,
  conferenceOf,
  confirm,
  giveBack,
  HELD,
  hold,
  PROPOSED,
  plan,
  propose,
  RETURNED_LIST,
} from '@kiemdiem/domain/walk/moves/conference.fixture'
import { reasonsFor } from '@kiemdiem/domain/walk/moves/run.fixture'
import type { Store } from '@kiemdiem/domain/writes/apply'
import { conductConference } from '../../../functions/src/conferences/minutes/conduct-conference.ts'
import { confirmMinutes } from '../../../functions/src/conferences/minutes/confirm-minutes.ts'
import { scheduleConference } from '../../../functions/src/conferences/plan/schedule-conference.ts'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { call } from '../fixture/handlers/handlers.ts'
import type { Asked, Modelled } from './commands.ts'

const UNIT = 'u-ban'
const PLANNED = new Date('2023-11-27T03:00:00Z')
const key = () => crypto.randomUUID()
const idIn = (store: Store): string => conferenceOf(store, UNIT)?.id ?? 'kd_u-ban_1'
const taken = (after: Store | null) => (after ? { after } : null)

/** The same, or why it is refused where there is no such conference, or it stands so. */
const takenOr = (store: Store, after: Store | null, stands: (conference: Conference) => string | null): Modelled => {
  const conference = conferenceOf(store, UNIT)
  const refused = conference ? stands(conference) : 'notYours'
  return taken(after) ?? (refused === null ? null : { refused })
}

/** Asks without reasons, and again with one for each rule that wants it, as the screen does. */
const withReasons = async (ask: (reasons: Record<string, string>) => Promise<unknown>): Promise<unknown> => {
  try {
    return await ask({})
  } catch (error) {
    const { details } = error as { details?: { reason: never; at?: Record<string, string> } }
    if (!details?.at) throw error
    return ask(reasonsFor(details))
  }
}

const planned: Asked = {
  ...{ name: 'plan', now: PLANNED },
  model: (store) => taken(plan(store, UNIT)),
  call: (store, uid = 'p-thu') =>
    withReasons((reasons) => call(scheduleConference, uid, { ...askedBy(store, UNIT), reasons, key: key() })),
}

const held: Asked = {
  ...{ name: 'hold', now: HELD },
  model: (store) => takenOr(store, hold(store, UNIT, {}), ({ state }) => (state === 'confirmed' ? 'notOpen' : null)),
  call: async (store, uid) => {
    const conference = conferenceOf(store, UNIT)
    await call(conductConference, uid ?? conference?.secretary.uid ?? 'p-thu', {
      ...{ conferenceId: idIn(store), step: 'start', item: null, key: key() },
    })
    // The minutes are written by clients.
    for (const [path, row] of hold(store, UNIT, {}) ?? [])
      if (path.startsWith(`${paths.conference(idIn(store))}/minutes/`)) await db.doc(path).set(row)
  },
}

const revsIn = (store: Store): Record<string, number> =>
  Object.fromEntries(
    [...store].flatMap(([path, row]) => {
      const [, id] = /^conferences\/kd_u-ban_1\/minutes\/(.+)$/.exec(path) ?? []
      return id === undefined ? [] : [[id, Number(Reflect.get(row, 'rev'))]]
    }),
  )

const confirmed = (as: 'chair' | 'secretary'): Asked => ({
  ...{ name: `confirm as ${as}`, now: HELD },
  model: (store) => takenOr(store, confirm(store, UNIT, as), () => null),
  call: (store, uid = conferenceOf(store, UNIT)?.[as].uid ?? 'p-long') =>
    withReasons((reasons) =>
      call(confirmMinutes, uid, {
        ...{ conferenceId: idIn(store), seen: revsIn(store), reasons, onBehalf: null, key: key() },
      }),
    ),
})

const proposed: Asked = {
  ...{ name: 'propose', now: PROPOSED },
  model: (store) =>
    takenOr(store, propose(store, UNIT), (conference) => {
      if (conference.minutes === null) return 'notConfirmed'
      return standingProposals(conference).length > 0 ? 'alreadyProposed' : null
    }),
  call: (store, uid = 'p-long') => {
    const { minutes } = conferenceOf(store, UNIT) ?? {}
    const list = minutes ? proposalList(read<MinutesAct>(store, paths.act(minutes))) : []
    const items = list.map(({ reviewId, proposed: level, remark }) => ({ reviewId, proposed: level ?? 'good', remark }))
    return call(sendProposal, uid, { conferenceId: idIn(store), items, onBehalf: null, key: key() })
  },
}

const givenBack: Asked = {
  ...{ name: 'give back', now: RETURNED_LIST },
  model: (store) => takenOr(store, giveBack(store, UNIT), () => null),
  call: (store, uid = 'p-to') => {
    const act = actIdOf('', { kind: 'conference', id: idIn(store) }, 'proposal', 1)
    return call(returnProposal, uid, { conferenceId: idIn(store), act, reason: 'Đề nghị xem lại.', key: key() })
  },
}

/** Everything around the conference of the walked unit, in its order. */
export const MEETING: readonly Asked[] = [
  planned,
  held,
  confirmed('secretary'),
  confirmed('chair'),
  proposed,
  givenBack,
]
