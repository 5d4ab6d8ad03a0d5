import type { Firestore } from 'firebase-admin/firestore'

/** What one account did, by command: how often, when first and last, and where it is written. */
export interface Doing {
  command: string
  first: Date
  last: Date
  at: string[]
}

/**
 * Every event by this person since then, from every trail. Reads all events, because an index over all trails would cost
 * each write of every day more than the rare incident costs once.
 */
export const whatWasDone = async (db: Firestore, uid: string, since: Date): Promise<Doing[]> => {
  const events = await db.collectionGroup('events').select('by', 'at', 'command', 'type').get()
  const own = events.docs.flatMap((doc) => {
    const at = (doc.get('at') as FirebaseFirestore.Timestamp).toDate()
    const command = String(doc.get('command') ?? doc.get('type'))
    return doc.get('by') === uid && at >= since ? [{ command, at, path: doc.ref.path }] : []
  })
  const ordered = own.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return [...Map.groupBy(ordered, ({ command }) => command)].map(([command, each]) => ({
    command,
    first: each[0]?.at ?? since,
    last: each.at(-1)?.at ?? since,
    at: each.map(({ path }) => path),
  }))
}
