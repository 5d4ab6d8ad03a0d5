import type { Command, Done } from '../../../commands/command.ts'
import { paths } from '../../../ids.ts'
import type { Contact, Person, Personal } from '../../../model/person.ts'
import type { Unit } from '../../../model/unit.ts'
import type { Write } from '../../../writes/write.ts'
import { type EmailChange, emailWrites } from '../../change/sign-in-emails.ts'
import { isRegistrar } from '../../commands/may-save.ts'
import { directoryWrites } from '../../directory.ts'
import { movesPerson } from '../plan/plan-person.ts'
import { movesUnit } from '../plan/plan-unit.ts'
import type { RegistryCalled } from './import-registry.ts'
import type { Holders } from './import-writes.ts'
import { undoInput } from './input.ts'
import { chunkPaths, type Entry, type Import, pathsOf } from './journal.ts'
import { namesOneOf } from './rests-on.ts'

export interface UndoFacts extends RegistryCalled, Omit<Holders, 'userNames'> {
  asked: string | null
  preview: boolean
  last: Import | null
  /** Of the part that was stored last. */
  entries: readonly Entry[]
  /** Of the parts before it: a unit of the first may name people of the last, and goes after them. */
  earlier: readonly Entry[]
  /** The documents of the entries as they are now, by path; absent: gone. */
  stored: ReadonlyMap<string, object>
  /** Whose account is in use, of those that the part has changed. */
  inUse: ReadonlySet<string>
  campaignOpen: boolean
  /** All that may have come to rest on what was imported: units, people, papers, conferences, campaigns. */
  others: readonly { path: string; data: object }[]
}

const isLast = ({ preview, asked, last }: UndoFacts) =>
  preview || (last !== null && last.id === asked && last.chunks.length > 0) ? null : 'notLastImport'

const wasMade = (entry: Entry): boolean => ('unit' in entry ? entry.unit : entry.person) === null

/** In an open campaign, what work follows stays as it was opened with: undoing would move no relation with it. */
const movesWork = (entry: Entry, stored: UndoFacts['stored']): boolean => {
  if ('unit' in entry) {
    const now = stored.get(paths.unit(entry.id))
    return entry.unit !== null && now !== undefined && movesUnit(now as Unit, entry.unit)
  }
  const [person, contact, personal] = pathsOf(entry).map((path) => stored.get(path))
  if (!entry.person || !person || !contact || !personal) return false
  const now = { person: person as Person, contact: contact as Contact, personal: personal as Personal }
  return movesPerson(now, entry.person)
}

const emailIn = (contact: object | null | undefined): string | null =>
  contact ? (Reflect.get(contact, 'email') as string | null) : null

/** Its owner would sign in by another e-mail, and not be told. */
const redirects = (entry: Entry, { stored, inUse }: UndoFacts): boolean =>
  !('unit' in entry) &&
  entry.person !== null &&
  inUse.has(entry.id) &&
  emailIn(stored.get(paths.contact(entry.id))) !== entry.person.contact.email

/** Changed, used for an account, or named by something that came later: then undoing would take more than was brought. */
const restedOn = (facts: UndoFacts) => {
  const { preview, entries, earlier, stored, others, campaignOpen, printOf } = facts
  if (preview) return null
  const touched = entries.some(
    (entry) => printOf(pathsOf(entry).map((path) => stored.get(path) ?? null)) !== entry.print,
  )
  const made = new Set(entries.filter(wasMade).map(({ id }) => id))
  const own = new Set([...earlier, ...entries].flatMap(pathsOf))
  const rests = others.some(({ path, data }) => !own.has(path) && namesOneOf(data, made))
  const moves = entries.some((entry) => (campaignOpen && movesWork(entry, stored)) || redirects(entry, facts))
  return touched || rests || moves ? 'importInUse' : null
}

const emailsBack = ({ entries, stored, hashOf }: UndoFacts): EmailChange[] => {
  const hashed = (email: string | null) => (email ? hashOf(email) : null)
  return entries.flatMap((entry) =>
    'unit' in entry
      ? []
      : [
          {
            person: entry.id,
            from: hashed(emailIn(stored.get(paths.contact(entry.id)))),
            to: hashed(emailIn(entry.person?.contact)),
          },
        ],
  )
}

const back = (entry: Entry): Write[] => {
  if (wasMade(entry)) return pathsOf(entry).map((path) => ({ op: 'delete', path }))
  if ('unit' in entry) return entry.unit ? [{ op: 'set', path: paths.unit(entry.id), data: entry.unit }] : []
  const { id, person } = entry
  return person
    ? [
        { op: 'set', path: paths.person(id), data: person.person },
        { op: 'set', path: paths.contact(id), data: person.contact },
        { op: 'set', path: paths.personal(id), data: person.personal },
      ]
    : []
}

const decide = (facts: UndoFacts): Done => {
  const { preview, last, entries, mailboxes } = facts
  if (preview || !last) return { writes: [] }
  const left = last.chunks.slice(0, -1)
  return {
    writes: [
      ...entries.flatMap(back),
      ...directoryWrites(
        new Map(entries.flatMap((entry) => ('unit' in entry ? [] : [[entry.id, entry.person?.person ?? null]]))),
      ),
      ...emailWrites(emailsBack(facts), mailboxes),
      ...chunkPaths(last.id, left.length, last.chunks.at(-1) ?? 0).map((path): Write => ({ op: 'delete', path })),
      {
        op: 'update',
        path: paths.import(last.id),
        data: { chunks: left, status: left.length === 0 ? 'undone' : 'running' },
      },
    ],
  }
}

/** The last import that there was, as far as it stands; `left`: parts that are still to undo. */
interface Answer {
  last: { id: string; at: string; by: string; people: number; units: number; changed: number; running: boolean } | null
  left: number
}

/** Takes the last import back, its last part first, while nothing rests on it. A preview tells of it. */
export const undoImport: Command<typeof undoInput, RegistryCalled, UndoFacts, Done, Answer> = {
  title: 'Hoàn tác lần nhập gần nhất',
  input: undoInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'registrar',
      is: isRegistrar,
      why: 'Bỏ lần nhập nhầm khi chưa có gì dựa vào.',
    },
  ],
  conditions: [
    { atom: 'importLast', refuses: isLast },
    { atom: 'importUnused', refuses: restedOn },
  ],
  writes: [
    ...(['units/{unitId}', 'people/{personId}', 'people/{personId}/private/contact'] as const),
    ...(['people/{personId}/private/personal', 'directory/{page}', 'access/{uid}', 'signInEmails/{hash}'] as const),
    ...(['imports/{importId}', 'imports/{importId}/parts/{partId}'] as const),
  ],
  mails: [],
  decide,
  answer: (_, { last, preview }) => ({
    last:
      last && last.chunks.length > 0
        ? {
            ...{ id: last.id, at: last.at.toISOString(), by: last.by, running: last.status === 'running' },
            ...{ people: last.people, units: last.units, changed: last.changed },
          }
        : null,
    left: Math.max(0, (last?.chunks.length ?? 0) - (preview ? 0 : 1)),
  }),
  subject: ({ last }) => ({
    header: paths.import(last?.id ?? ''),
    trail: paths.import(last?.id ?? ''),
    seq: last?.eventSeq ?? 0,
  }),
  keeps: ({ preview }) => !preview,
}
