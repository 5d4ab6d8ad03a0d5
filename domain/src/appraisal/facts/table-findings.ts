import { isFinal } from '../../decision/outcome.ts'
import { scopeIdOf } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { PackRef } from '../../model/rule-pack.ts'
import { type PackFound, packOf } from '../../pack/packs.ts'
import type { RatedSubject } from '../../pack/rate/inputs.ts'
import { rate } from '../../pack/rate/rate.ts'
import { type Finding, mayRead, type Outcome } from '../../pack/rate/result.ts'
import { type Basis, type Facts, NO_FACTS } from '../../pack/shape/facts.ts'
import type { Pack } from '../../pack/shape/pack.ts'
import { sideOf } from '../../workflow.ts'
import type { Mark } from '../mark.ts'
import type { SheetRow } from '../sheet/sheet.ts'

/** A row of the table, as far as the rules look at it. */
export interface TableRow {
  reviewId: string
  scope: string
  track: string
  group: string
  row: Pick<SheetRow, 'subject' | 'subjectKind' | 'proposal' | 'rated' | 'decider' | 'decided'>
  mark: Pick<Mark, 'level' | 'pending'> | undefined
}

/** What stands of one row, and what the rules find of it. */
export interface RowFindings {
  outcome: Outcome
  findings: readonly Finding[]
}

export interface TableFindings {
  ok: true
  ref: PackRef
  /** By review. */
  of: ReadonlyMap<string, RowFindings>
  /** By group: its quota, with the arithmetic. */
  groups: ReadonlyMap<string, Finding>
  /** What counts over several groups, by agency; none unless all of the track's groups are seen. */
  agencies: readonly { agency: string; finding: Finding }[]
}

type Rules = Pick<Campaign, 'id' | 'process' | 'rulePack' | 'year' | 'conferenceRules'>

/** Whoever handles a group reads all that is on its sheet. */
const EVERY_BASIS: readonly Basis[] = ['own', 'private', 'unit', 'otherSide', 'group']

/** What the organisers say with a mark that gives no level yet is a fact for the rules too (R10, R19). */
const factsOf = ({ row, mark }: TableRow): Facts => {
  const facts = row.rated?.facts ?? NO_FACTS
  if (!mark?.pending) return facts
  const said = mark.pending === 'awaitingReview' ? { reviewed: false } : { underVerification: true }
  return { ...facts, flags: { ...facts.flags, ...said } }
}

/**
 * With what is decided straight on its proposal in the place of a mark, that no organiser puts on it; until then, and where
 * it found no place, what was proposed.
 */
const asItStands = (line: TableRow): TableRow => {
  const { row, mark } = line
  if (mark || row.decider === undefined) return line
  const { decided, proposal } = row
  const said = decided && (isFinal(decided) || decided.pending)
  return { ...line, mark: said ? decided : { level: proposal?.proposed ?? null, pending: null } }
}

const subjectOf = (campaign: Pick<Campaign, 'process'>, line: TableRow): RatedSubject => {
  const { reviewId, row, mark, scope, track, group } = line
  const {
    class: own,
    standing,
    unitKind,
    unit,
    agency,
    heads,
    deputyOf,
  } = row.rated ?? {
    ...{ class: null, standing: null, unitKind: '', unit: '', agency: '', heads: null, deputyOf: null },
  }
  return {
    ...{ id: reviewId, subject: row.subject, kind: row.subjectKind, side: sideOf(campaign.process, track) },
    ...{ scope, track, group, class: own, standing, unitKind, unit, agency, heads, deputyOf },
    ...{
      elsewhere: row.rated?.elsewhere ?? null,
      notRated: row.proposal?.notRated ?? null,
      level: mark?.level ?? null,
    },
    // What departs from the unit's level asks for its reason by itself (appraise.ts).
    ...{ levels: null, facts: factsOf(line), periods: [] },
  }
}

/** Whether everybody of a track is in a group that is seen: only then is a count over several groups one of all. */
const seesWhole = ({ assign }: Pick<Pack, 'assign'>, track: string, groups: ReadonlySet<string>): boolean => {
  const own = assign.filter((row) => row.track === track && row.when.subject === 'person')
  return own.length > 0 && own.every(({ group }) => groups.has(group))
}

/**
 * The campaign's rules over the rows of one track that somebody sees, with the levels proposed by now. The screen and the
 * handing over ask it alike. It tells nothing that rests on what is not among these rows.
 */
export const tableFindings = (
  campaign: Rules,
  { track, rows, scopes }: { track: string; rows: readonly TableRow[]; scopes: readonly string[] },
): TableFindings | Extract<PackFound, { ok: false }> => {
  const pinned = packOf(campaign)
  if (!pinned.ok) return pinned
  const { subjects, quotas } = rate(pinned, {
    ...{ year: campaign.year, period: 'year', subjects: rows.map((row) => subjectOf(campaign, asItStands(row))) },
    ...{ groups: campaign.process.groups, already: [], raisedBy: {}, vote: campaign.conferenceRules.vote ?? null },
  })
  const told = (finding: Finding) => mayRead(finding, { scopes, bases: EVERY_BASIS })
  const seen = new Set(scopes)
  const handled = new Set(
    campaign.process.groups.flatMap(({ id }) => (seen.has(scopeIdOf(campaign.id, track, id)) ? [id] : [])),
  )
  const perGroup = new Set(pinned.pack.quotas.flatMap(({ rule, per }) => (per === 'group' ? [rule] : [])))
  return {
    ok: true,
    ref: pinned.ref,
    of: new Map(subjects.map(({ id, outcome, findings }) => [id, { outcome, findings: findings.filter(told) }])),
    groups: new Map(
      quotas.flatMap(({ rule, key, finding }) => (perGroup.has(rule) && told(finding) ? [[key, finding]] : [])),
    ),
    agencies: seesWhole(pinned.pack, track, handled)
      ? quotas.flatMap(({ rule, key, finding }) =>
          !perGroup.has(rule) && told(finding) ? [{ agency: key, finding }] : [],
        )
      : [],
  }
}
