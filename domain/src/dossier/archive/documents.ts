import type { PrintedPaper } from '../../forms/layout/layout.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { DocketEntry, GivenNumber } from '../../model/docket.ts'
import type { StoredDocument } from '../commands/read-dossier-data.ts'

/** Papers of one Word file, and what they stand for. */
export interface WordFile {
  name: string
  papers: readonly PrintedPaper[]
  /** Documents of the checklist that they are. */
  of: readonly string[]
  /** Reviews of which a paper of many speaks here, where others that it was about are left out. Absent: all of them. */
  about?: ReadonlySet<string>
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** A document as it was stored: texts that are moments become dates again. */
export const revived = (data: object): unknown =>
  JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' && INSTANT.test(value) ? new Date(value) : value,
  )

/** What was read, by path. */
export type Documents = ReadonlyMap<string, unknown>

export const documentsIn = (documents: readonly StoredDocument[]): Documents =>
  new Map(documents.map(({ path, data }) => [path, revived(data)]))

/**
 * As functions stored it, who parse what they write. It is not parsed again: schemas would come to every page that shares a word with them.
 */
export const stored = <T>(documents: Documents, path: string): T | null =>
  (documents.get(path) as T | undefined) ?? null

export const ofKind = <A extends { kind: string }>(documents: Documents, kind: A['kind']): A[] =>
  [...documents].flatMap(([path, data]) =>
    path.startsWith('acts/') && Reflect.get(Object(data), 'kind') === kind ? [data as A] : [],
  )

/** Number and day of a paper as they were entered; absent: it is in no book. */
export const givenOf = (act: string, documents: Documents): { given?: GivenNumber | null } => {
  const entry = stored<DocketEntry>(documents, paths.docket(act))
  return entry ? { given: entry.given } : {}
}

/** The campaign among documents, whose organisers are none of its dossier; null: it is not there. */
export const campaignAmong = (documents: Documents): Campaign | null => {
  const path = [...documents.keys()].find((each) => /^campaigns\/[^/]+$/.test(each))
  return path === undefined ? null : ({ ...Object(documents.get(path)), organisers: {} } as Campaign)
}
