import type { Command, Done } from '../../../commands/command.ts'
import { paths } from '../../../ids.ts'
import type { Write } from '../../../writes/write.ts'
import { isRegistrar, type RegistryNamed } from '../../commands/may-save.ts'
import { partOf } from '../plan/parts.ts'
import type { ImportPlan } from '../plan/plan-import.ts'
import type { RowPlan } from '../plan/planned.ts'
import { type Holders, importWrites } from './import-writes.ts'
import { importInput } from './input.ts'
import { chunkPaths, type Import } from './journal.ts'

/** Files are for registrars, who need no tracks. */
export type RegistryCalled = Omit<RegistryNamed, 'tracks'>

export interface ImportFacts extends RegistryCalled, Holders {
  /** Where the parts of the file begin, and which is stored now. */
  starts: readonly number[]
  part: number
  preview: boolean
  continues: string | null
  seen: string
  /** Of the whole file, against the registry as it is now. */
  plan: ImportPlan
  /** Of each part of the plan. */
  fingerprints: readonly string[]
  /** The last import that there was. */
  last: Import | null
  /** For an import that begins now. */
  newId: string
}

interface Imported extends Done {
  import: string | null
}

const goesOn = ({ continues, last }: ImportFacts): Import | null =>
  continues !== null && last?.id === continues && last.status === 'running' ? last : null

const unfinished = (facts: ImportFacts) => {
  if (facts.preview) return null
  if (facts.continues !== null) return goesOn(facts) ? null : 'importOver'
  return facts.last?.status === 'running' ? 'importUnfinished' : null
}

/** What the last import keeps for its undoing goes with the next: it holds what is private. */
const forgotten = ({ last }: ImportFacts): Write[] =>
  last
    ? last.chunks
        .flatMap((count, part) => chunkPaths(last.id, part, count))
        .map((path): Write => ({ op: 'delete', path }))
    : []

const counted = (plan: ImportPlan) => ({
  people: plan.people.filter(({ outcome }) => outcome === 'new').length,
  units: plan.units.filter(({ outcome }) => outcome === 'new').length,
  changed: [...plan.people, ...plan.units].filter(({ outcome }) => outcome === 'changed').length,
})

const decide = (facts: ImportFacts): Imported => {
  if (facts.preview) return { writes: [], import: null }
  const before = goesOn(facts)
  const id = before?.id ?? facts.newId
  const plan = partOf(facts.plan, facts.starts, facts.part)
  const { people, units, changed } = counted(plan)
  const stored = before?.chunks ?? []
  const { writes, chunks } = importWrites(id, stored.length, plan, facts)
  const header: Import = {
    ...(before ?? { id, by: facts.caller.uid, at: facts.now }),
    status: facts.part + 1 < facts.starts.length ? 'running' : 'done',
    chunks: [...stored, chunks],
    people: people + (before?.people ?? 0),
    units: units + (before?.units ?? 0),
    changed: changed + (before?.changed ?? 0),
  }
  return {
    import: id,
    writes: [
      ...writes,
      ...(before ? [] : forgotten(facts)),
      { op: before ? 'set' : 'create', path: paths.import(id), data: header },
      { op: 'set', path: paths.importSettings, data: { last: id } },
    ],
  }
}

const shownOf = ({ row, outcome, changes, notes, candidates }: RowPlan): RowPlan => ({
  ...{ row, outcome, changes, notes, candidates },
})

/** `import` null of a preview; then the rows are told, and afterwards only what was done. */
interface Answer {
  import: string | null
  parts: number
  fingerprints: readonly string[]
  units: RowPlan[]
  people: RowPlan[]
}

/**
 * Takes units and people over from the rows of a file; previews what each row does. Above a part's size it is called
 * once a part, and what is missing then is known: it is gone on with, or undone (decisions/0043).
 */
export const importRegistry: Command<typeof importInput, RegistryCalled, ImportFacts, Imported, Answer> = {
  title: 'Nhập đơn vị, cán bộ từ tệp',
  input: importInput,
  otherwise: 'notYours',
  grants: [
    {
      who: 'registrar',
      is: isRegistrar,
      why: 'Lập danh sách cán bộ, đơn vị từ bảng tính có sẵn.',
    },
  ],
  conditions: [
    { atom: 'importFree', refuses: unfinished },
    {
      atom: 'importAsSeen',
      refuses: ({ preview, seen, fingerprints, part }) =>
        preview || seen === fingerprints[part] ? null : 'registryChanged',
    },
  ],
  writes: [
    ...(['units/{unitId}', 'people/{personId}', 'people/{personId}/private/contact'] as const),
    ...(['people/{personId}/private/personal', 'directory/{page}', 'access/{uid}', 'signInEmails/{hash}'] as const),
    ...(['imports/{importId}', 'imports/{importId}/parts/{partId}', 'settings/{name}'] as const),
  ],
  mails: [],
  decide,
  answer: (outcome, { plan, starts, fingerprints, preview }) => ({
    import: outcome.import,
    parts: starts.length,
    fingerprints: preview ? fingerprints : [],
    units: preview ? plan.units.map(shownOf) : [],
    people: preview ? plan.people.map(shownOf) : [],
  }),
  subject: (facts, outcome) => ({
    header: paths.import(outcome.import ?? ''),
    trail: paths.import(outcome.import ?? ''),
    seq: goesOn(facts)?.eventSeq ?? 0,
    detail: counted(partOf(facts.plan, facts.starts, facts.part)),
  }),
  keeps: ({ preview }) => !preview,
}
