import type { Campaign, ConferenceRules } from '../../model/campaign.ts'
import type { Rating } from '../../model/terms.ts'
import type { Finding } from '../../pack/rate/result.ts'
import type { AppraisalPart, Appraised } from '../appraisal.ts'
import { markDiffers } from '../appraise.ts'
import { tableFindings } from '../facts/table-findings.ts'
import type { Mark } from '../mark.ts'
import type { SheetRow } from '../sheet/sheet.ts'

/** One subject of the organisers' table, as its prints and files state it. */
export interface TableLine extends Pick<Appraised, 'level' | 'pending' | 'notRated' | 'reason' | 'remark'> {
  reviewId: string
  scope: string
  track: string
  group: string
  name: string
  row: SheetRow
  /** In what the level departs from the proposal. */
  differences: Appraised['differences']
  /** Bodies that were asked and have said nothing; null: they still may. */
  silent: readonly string[] | null
  /** What the rules find of it and somebody has to answer, or has accepted; null: as they find it when the table is made. */
  findings: readonly Finding[] | null
}

export interface TableGroup {
  group: string
  name: string
  lines: readonly TableLine[]
  /** What the rules say of the group as a set; absent: nothing. */
  quota: Finding | undefined
  /** Its levels that were handed over before: the quota counts them. */
  before: readonly Rating[]
}

/** The table as one reader sees it. */
export interface Table {
  groups: readonly TableGroup[]
  /** Subjects that belong to it and are not shown to this reader: names alone. */
  hidden: readonly string[]
}

/** Where a line stands, and what is known of it. */
type Place = Pick<TableLine, 'reviewId' | 'scope' | 'track' | 'group' | 'row'>

/** A line as the organisers have it now. */
export const lineNow = (place: Place, mark: Mark | undefined, rules: Pick<ConferenceRules, 'vote'>): TableLine => {
  const notRated = place.row.proposal?.notRated ?? null
  const given = notRated ? undefined : mark
  return {
    ...place,
    ...{ name: place.row.name, level: given?.level ?? null, pending: given?.pending ?? null, notRated },
    ...{ reason: given?.pending ? given.reason : '', remark: mark?.remark ?? '' },
    ...{ silent: null, findings: null },
    differences: given ? markDiffers(place.row, given, rules) : [],
  }
}

/** A line as it was handed over: what has happened since changes nothing of it. */
export const lineHandedOver = (place: Omit<Place, 'row'> & { row: SheetRow }, part: AppraisalPart): TableLine => {
  const { level, pending, notRated, reason, remark, differences, silent, findings = [] } = part
  return { ...place, name: place.row.name, level, pending, notRated, reason, remark, differences, silent, findings }
}

type Rules = Pick<Campaign, 'id' | 'process' | 'rulePack' | 'year' | 'conferenceRules'>

/** What the rules say of these lines, track by track: the same as on the screen. */
const foundOf = (campaign: Rules, lines: readonly TableLine[]) =>
  [...Map.groupBy(lines, ({ track }) => track)].flatMap(([track, own]) => {
    const rows = own.map((line) => ({ ...line, mark: line }))
    const told = tableFindings(campaign, { track, rows, scopes: [...new Set(own.map(({ scope }) => scope))] })
    return told.ok ? [told] : []
  })

/** A line with what stops or questions its level; the quota stands at the head of its group. */
const withFindings = (line: TableLine, found: ReturnType<typeof foundOf>): TableLine => {
  const own = found.flatMap(({ of }) => of.get(line.reviewId)?.findings ?? [])
  return { ...line, findings: line.findings ?? own.filter(({ severity }) => severity !== 'info') }
}

/**
 * The table of these lines, in their order, groups in that of the process. `counted`: what the quotas are told of besides, as
 * what was handed over before a supplement.
 */
export const tableOf = (
  campaign: Rules,
  lines: readonly TableLine[],
  hidden: readonly string[],
  counted: readonly TableLine[] = [],
): Table => {
  const others = counted.filter(({ reviewId }) => lines.every((line) => line.reviewId !== reviewId))
  const found = foundOf(campaign, [...others, ...lines])
  const quotas = new Map(found.flatMap((each) => [...each.groups]))
  const groups = campaign.process.groups.map(({ id, name }) => ({
    ...{ group: id, name, lines: lines.flatMap((line) => (line.group === id ? [withFindings(line, found)] : [])) },
    quota: quotas.get(id),
    before: others.flatMap(({ group, level }) => (group === id && level ? [level] : [])),
  }))
  return { groups: groups.filter((each) => each.lines.length > 0), hidden }
}
