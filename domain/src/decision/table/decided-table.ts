import { type TableFindings, type TableRow, tableFindings } from '../../appraisal/facts/table-findings.ts'
import type { SheetProposal } from '../../appraisal/sheet/sheet.ts'
import { scopeIdOf } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { RATINGS, type Rating } from '../../model/terms.ts'
import type { PackFound } from '../../pack/packs.ts'
import type { Finding } from '../../pack/rate/result.ts'
import { type Decided, isFinal } from '../outcome.ts'

/** The place of a rule that counts over all groups, beside subjects and groups by their ids. */
export const AGENCY = 'agency'

type Rules = Pick<Campaign, 'id' | 'process' | 'rulePack' | 'year' | 'conferenceRules'>

interface Table {
  track: string
  scopes: readonly string[]
  /** Every row that is seen, with the mark that was handed over. */
  rows: readonly TableRow[]
  /** By review: what is decided, before and now. */
  decided: ReadonlyMap<string, Decided>
  /** By group, how many more it has that no table shows yet. */
  unseen: Readonly<Record<string, number>>
}

const givenNone = ({ notRated: _before, ...proposal }: SheetProposal, { notRated }: Decided): SheetProposal =>
  notRated ? { ...proposal, notRated } : proposal

/** What was decided takes the place of what was proposed; who has no majority counts as proposed. */
const withDecided = (row: TableRow, decided: Decided | undefined): TableRow => {
  if (!decided || !(isFinal(decided) || decided.pending)) return row
  const { proposal } = row.row
  return { ...row, row: { ...row.row, proposal: proposal && givenNone(proposal, decided) }, mark: decided }
}

/** The best that may still become of a row in what is left: good, or what a rule leaves of it whatever others are given. */
const atBest = (findings: readonly Finding[]): Rating => {
  const limits = findings.flatMap(({ limit, restsOn }) =>
    restsOn.includes('unit') || restsOn.includes('otherSide') ? [] : (limit ?? []),
  )
  const lowest = Math.max(RATINGS.indexOf('good'), ...limits.map((limit) => RATINGS.indexOf(limit)))
  return RATINGS[lowest] ?? 'good'
}

/** Somebody of a group of whom nothing is known yet. */
const unknown = (campaign: Rules, { track, rows }: Table, group: string, at: number): TableRow => ({
  ...{ reviewId: `unseen ${group} ${at}`, track, group, scope: scopeIdOf(campaign.id, track, group) },
  row: {
    ...{ subject: '', subjectKind: rows.find((row) => row.group === group)?.row.subjectKind ?? 'person' },
    ...{ proposal: null, rated: undefined },
  },
  mark: { level: 'good', pending: null },
})

const blocks = (finding: Finding | undefined): boolean => finding?.severity === 'block'

/** A sum that is broken now, and that what is left can still mend, is told and stops nobody. */
const mended = (finding: Finding, healed: Finding | undefined): Finding =>
  blocks(finding) && !blocks(healed) ? { ...finding, severity: 'warn' } : finding

/**
 * The campaign's rules over a table of which a part is decided. What is not yet counts as proposed; a quota stops a decision
 * only where its excess stands whatever becomes of the rest: in a whole group, or where not even the best outcome of all others
 * (each good, which is what the base grows by) mends it.
 */
export const decidedFindings = (campaign: Rules, table: Table): TableFindings | Extract<PackFound, { ok: false }> => {
  const { track, scopes, decided, unseen } = table
  const rows = table.rows.map((row) => withDecided(row, decided.get(row.reviewId)))
  const now = tableFindings(campaign, { track, rows, scopes })
  if (!now.ok) return now
  const isOpen = ({ reviewId }: TableRow): boolean => {
    const said = decided.get(reviewId)
    return !(said && isFinal(said))
  }
  const best = rows.map((row): TableRow => {
    const found = now.of.get(row.reviewId)
    if (!isOpen(row) || row.row.proposal?.notRated || found?.outcome.kind === 'notRated') return row
    return { ...row, mark: { level: atBest(found?.findings ?? []), pending: null } }
  })
  const others = Object.entries(unseen).flatMap(([group, count]) =>
    Array.from({ length: Math.max(0, count) }, (_, at) => unknown(campaign, table, group, at)),
  )
  const healed = tableFindings(campaign, { track, rows: [...best, ...others], scopes })
  if (!healed.ok) return healed
  const anyUnseen = others.length > 0
  return {
    ...now,
    groups: new Map([...now.groups].map(([group, finding]) => [group, mended(finding, healed.groups.get(group))])),
    agencies: now.agencies.map(({ agency, finding }) => {
      const alike = healed.agencies.find((each) => each.agency === agency && each.finding.rule === finding.rule)
      // Whose agency the others are of is not known.
      return { agency, finding: mended(finding, anyUnseen ? undefined : alike?.finding) }
    }),
  }
}
