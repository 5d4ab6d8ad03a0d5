import { paths } from '@kiemdiem/domain/ids'
import {
  chunkPaths,
  chunkSchema,
  type Entry,
  type Import,
  pathsOf,
} from '@kiemdiem/domain/registry/import/store/journal'
import { undoImport as row } from '@kiemdiem/domain/registry/import/store/undo-import'
import type { Transaction } from 'firebase-admin/firestore'
import { emailHash } from '../accounts/hash.ts'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'
import { parse } from '../firestore/parse.ts'
import { payloadOf } from '../serve/once.ts'
import { serve } from '../serve/serve.ts'
import { readLastImport, readMailboxes, readMany } from './import-facts.ts'
import { readOpenCampaigns, refuseWhileOpening } from './read-registry.ts'

/** Where something may have come to rest on units and people. Acts, returns and ballots follow papers and conferences. */
const OTHERS = ['units', 'people', 'campaigns', 'papers', 'reviews', 'conferences'] as const

/** What these parts of an import have brought. */
const readEntries = async (tx: Transaction, { id, chunks }: Import, from: number, to: number): Promise<Entry[]> => {
  const places = chunks.flatMap((count, part) => (from <= part && part < to ? chunkPaths(id, part, count) : []))
  return (await readMany(tx, places)).flatMap((doc) => parse(chunkSchema, doc).entries)
}

const readOthers = async (tx: Transaction) => {
  const found = await Promise.all(OTHERS.map((collection) => tx.get(db.collection(collection))))
  return found.flatMap(({ docs }) =>
    docs.map((doc) => ({ path: doc.ref.path, data: fromFirestore(doc.data()) as object })),
  )
}

/** Addresses before and after. */
const emailsOf = (entries: readonly Entry[], stored: ReadonlyMap<string, object>): string[] =>
  entries.flatMap((entry) => {
    if ('unit' in entry) return []
    const now: unknown = Reflect.get(stored.get(paths.contact(entry.id)) ?? {}, 'email')
    return [entry.person?.contact.email ?? '', typeof now === 'string' ? now : '']
  })

export const undoImport = serve(
  'undoImport',
  row,
  {
    named: async (_, __, call) => call,
    rest: async (tx, { import: asked, preview }, named) => {
      const last = await readLastImport(tx)
      const wanted = !preview && last !== null && last.id === asked && last.chunks.length > 0
      const before = wanted ? last.chunks.length - 1 : 0
      const entries = wanted ? await readEntries(tx, last, before, before + 1) : []
      const earlier = wanted ? await readEntries(tx, last, 0, before) : []
      // Refused while a campaign is being opened: its roster names people whose papers are not there yet.
      if (wanted) await refuseWhileOpening(tx)
      const open = wanted ? await readOpenCampaigns(tx) : []
      const changed = entries.filter((entry) => !('unit' in entry) && entry.person !== null)
      const accounts = await readMany(
        tx,
        changed.map(({ id }) => paths.access(id)),
      )
      const docs = await readMany(tx, entries.flatMap(pathsOf))
      const there = docs.filter((doc) => doc.exists)
      const stored = new Map(there.map((doc) => [doc.ref.path, fromFirestore(doc.data()) as object]))
      const { byHash } = await readMailboxes(tx, emailsOf(entries, stored))
      return {
        ...named,
        ...{ asked, preview, last, entries, earlier },
        stored,
        inUse: new Set(accounts.flatMap((doc) => (doc.get('hasAccount') === true ? [doc.id] : []))),
        campaignOpen: open.length > 0,
        others: wanted ? await readOthers(tx) : [],
        mailboxes: byHash,
        hashOf: emailHash,
        printOf: payloadOf,
      }
    },
  },
  { memory: '1GiB', timeoutSeconds: 120 },
)
