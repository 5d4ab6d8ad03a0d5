import * as z from 'zod/mini'
import type { Sheet, SheetRow } from '../../appraisal/sheet/sheet.ts'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignIdSchema, keySchema } from '../../commands/fields.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { NotRated } from '../../model/not-rated.ts'
import type { Decider } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Rating } from '../../model/terms.ts'
import { packOf } from '../../pack/packs.ts'
import { localDate } from '../../time.ts'
import { type Decided, outcomeOf } from '../outcome.ts'
import { isDecidedAgain } from '../passed/decided-again.ts'
import { type PlacesOf, placesOf } from '../places/places.ts'
import type { CivilLevel } from './civil-level.ts'
import { decidingFor } from './deciding-for.ts'

const input = z.strictObject({ campaign: campaignIdSchema, key: keySchema })

/** One subject, as who decides on it is shown it: what its unit proposed, and what was decided by now. */
export interface ToDecide {
  reviewId: string
  subject: string
  subjectKind: Review['subjectKind']
  side: Review['side']
  name: string
  group: string
  /** Not proposed yet; to be decided; decided; or to be decided after something was said before: he waits, or it is decided anew. */
  state: 'awaited' | 'open' | 'waits' | 'decided'
  /** Before which day, by the plan; null: it gives none. */
  before: string | null
  /** Its proposal, by the act; empty: none stands. */
  seen: string
  selfRating: Rating | null
  proposed: Rating | null
  headOpinion: Rating | null
  notRated: NotRated | null
  remark: string
  decided: Decided | null
  /** Decided, and to be decided again before he is told: his level on the other side was decided lower since. */
  again: boolean
  /** The level of the other side, for who rates members of the Party; null: nobody else rates him here, or it is not asked. */
  civil: CivilLevel | null
}

/** What one decider has to decide in a track, for one of those who decide or enter it. */
export interface DecidingTable {
  decider: string
  name: string
  track: string
  way: NonNullable<Decider['way']>
  /** Of a committee, who votes, by id. */
  voters: string[]
  lines: ToDecide[]
  /** Of groups that others decide in too: how many outstanding were allotted, and given. */
  places: (PlacesOf & { group: string })[]
}

interface DecidingNamed extends Called {
  campaign: Campaign
  input: z.output<typeof input>
}

interface DecidingRead extends DecidingNamed {
  tables: readonly DecidingTable[]
}

const stateOf = ({ stage }: Review, row: SheetRow | undefined): ToDecide['state'] => {
  if (stage !== 'decision') return stage === 'selfReview' || stage === 'conference' ? 'awaited' : 'decided'
  return row?.decided ? 'waits' : 'open'
}

interface Known {
  reviews: readonly Review[]
  sheets: readonly Sheet[]
  shared: ReadonlySet<string>
  civil: ReadonlyMap<string, CivilLevel>
  voters: readonly string[]
}

/** What somebody is shown of what he decides: nothing of himself, and no row of anybody whom he does not decide on. */
export const decidingTables = (decider: Decider, uid: string, known: Known): DecidingTable[] => {
  const { way } = decider
  if (way === undefined) return []
  const rows = new Map(known.sheets.flatMap((sheet) => Object.entries(sheet.rows)))
  const own = known.reviews.filter(
    ({ decider: id, subject, actors }) =>
      id === decider.id && subject !== uid && actors.decision?.includes(uid) === true,
  )
  return [...Map.groupBy(own, ({ track }) => track)].map(([track, reviews]) => ({
    ...{ decider: decider.id, name: decider.name, track, way, voters: [...known.voters] },
    lines: reviews
      .map((review): ToDecide => {
        const row = rows.get(review.id)
        const { proposal } = row ?? {}
        const { id: reviewId, subject, subjectKind, side, name, group } = review
        return {
          ...{ reviewId, subject, subjectKind, side, name, group, state: stateOf(review, row) },
          ...{ before: review.dueAt.decision ? localDate(review.dueAt.decision) : null, seen: proposal?.act ?? '' },
          ...{ selfRating: proposal?.selfRating ?? null, proposed: proposal?.proposed ?? null },
          ...{ headOpinion: proposal?.headOpinion ?? null, notRated: proposal?.notRated ?? null },
          ...{ remark: proposal?.remark ?? '', decided: row?.decided ? outcomeOf(row.decided) : null },
          again: isDecidedAgain(review, row?.decided, known.civil.get(subject)),
          civil: known.civil.get(subject) ?? null,
        }
      })
      .sort((a, b) => a.group.localeCompare(b.group) || a.name.localeCompare(b.name, 'vi')),
    places: [...new Set(reviews.map(({ group }) => group))]
      // A committee is allotted none, and would learn its own members' by what was given.
      .filter((group) => way === 'head' && known.shared.has(group))
      // Nor is who decides for some days and is rated there himself: what is given besides the lines would be his.
      .filter((group) => !known.reviews.some((review) => review.group === group && review.subject === uid))
      .map((group) => ({ group, ...placesOf(known.sheets, { group, decider: decider.id }) })),
  }))
}

interface DecidingAnswer {
  tables: readonly DecidingTable[]
  /** Hash of the rules by which it will be looked at; null: they are not here. */
  pack: string | null
}

/**
 * What the head of an agency, or a member of a committee that decides, is shown of those on whom he decides: it is read from where it
 * stands and kept nowhere else, because the sheet of a group holds others too, himself among them in a party cell.
 */
export const readToDecide: Command<typeof input, DecidingNamed, DecidingRead, Done, DecidingAnswer> = {
  title: 'Xem hồ sơ thuộc quyền quyết định',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'decider',
      is: ({ campaign, caller }) => decidingFor(campaign, caller.uid).length > 0,
      why: 'Biết mức tự xếp loại, mức đơn vị đề nghị và kết quả đã ghi của người mình quyết định, không có mình; chi ủy biết thêm mức xếp loại cán bộ, công chức của đảng viên.',
    },
  ],
  conditions: [],
  writes: [],
  mails: [],
  decide: () => ({ writes: [] }),
  answer: (_, { tables, campaign }) => {
    const found = packOf(campaign)
    return { tables, pack: found.ok ? found.ref.hash : null }
  },
  subject: () => null,
  keeps: () => false,
}
