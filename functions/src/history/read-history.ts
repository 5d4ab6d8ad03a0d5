import { type HistoryNamed, readHistory as row } from '@kiemdiem/domain/history/read-history'
import { paths } from '@kiemdiem/domain/ids'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readDeliveries } from './read-deliveries.ts'
import { readEntries } from './read-entries.ts'
import { namesOf } from './read-names.ts'
import { readOpenings, readSetsOpened } from './read-openings.ts'

const namedOf = async (
  tx: Transaction,
  kind: 'paper' | 'conference',
  id: string,
): Promise<HistoryNamed['of'] | null> => {
  if (kind === 'paper') {
    const paper = parseOrNull(paperSchema, await tx.get(db.doc(paths.paper(id))))
    return paper && { kind, paper }
  }
  const conference = parseOrNull(conferenceSchema, await tx.get(db.doc(paths.conference(id))))
  return conference && { kind, conference }
}

export const readHistory = serve('readHistory', row, {
  named: async (tx, { kind, id }, call) => {
    const of = await namedOf(tx, kind, id)
    return of && { of, ...call }
  },
  rest: async (_tx, { before }, named) => {
    const [done, delivered, openings, sets] = await Promise.all([
      readEntries(named, before),
      readDeliveries(named.of, before?.mail),
      before === null ? readOpenings(named) : null,
      before === null ? readSetsOpened(named) : null,
    ])
    const { entries, edge } = done
    const { mails } = delivered
    const older = { ...edge, mail: delivered.edge }
    const uids = [
      ...entries.map(({ by }) => by),
      ...mails.flatMap(({ to, clerk }) => (clerk ? [to, clerk] : [to])),
      ...[...(openings ?? []), ...(sets ?? [])].map(({ uid }) => uid),
    ]
    const name = await namesOf(uids)
    return {
      ...named,
      entries: entries.map((entry) => ({ ...entry, byName: name(entry.by) })),
      mails: mails.map(({ to, clerk, ...mail }) => ({
        ...mail,
        toName: name(to),
        clerkName: clerk ? name(clerk) : null,
      })),
      opened: openings?.map(({ uid, at }) => ({ name: name(uid), at })) ?? null,
      sets: sets?.map(({ uid, ...counted }) => ({ name: name(uid), ...counted })) ?? null,
      older: Object.values(older).some((each) => each > 0) ? older : null,
    }
  },
  logged: ({ kind, id }) => (kind === 'paper' ? { paperId: id } : { conferenceId: id }),
})
