import { isFinal, UNDECIDED } from '@kiemdiem/domain/decision/outcome'
import { placeAt } from '@kiemdiem/domain/decision/places/place-at'
import type { RecordDecisionInput } from '@kiemdiem/domain/decision/record/input'
import { paths } from '@kiemdiem/domain/ids'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { packOf } from '@kiemdiem/domain/pack/packs'
import { joinPages } from '@kiemdiem/domain/progress/join-pages'
import { localDate } from '@kiemdiem/domain/time'
import { type DecisionLine, stateFor } from '../../../../web/src/features/decision/lines/lines.ts'
import { sharedPlaces } from '../../../../web/src/features/decision/places/shared-places.ts'
import { appraisedOf } from '../../../../web/src/features/decision/state/to-input.ts'
import { groupLines, handledScopes } from '../../../../web/src/lib/data/group-lines.ts'
import { queries } from '../../../../web/src/lib/data/queries.ts'
import { Refusal } from '../../../refusal.ts'
import { type Acting, Denied } from '../../people/acting.ts'
import { dayOf, type Stage, type Year } from '../../year.ts'
import { handledBy } from '../appraisal/handled.ts'

const TRACK = 'partyGroup'
const DECIDER = 'dang-doan'
const SPLIT = 'Ý kiến tại cuộc họp còn khác nhau; sẽ xem xét tại phiên sau.'
const RAISED = 'Thành tích nổi trội, được cấp có thẩm quyền khen thưởng trong năm.'
const ANEW = 'Đảng đoàn xem xét lại theo kiến nghị, kết luận của cấp có thẩm quyền.'
const PASSED = 'Đảng đoàn thống nhất, do kết quả nổi trội của tập thể, cá nhân trong năm.'

type Item = RecordDecisionInput['items'][number]

const everybody = (voters: number) => ({ kind: 'agreement' as const, agree: voters, against: 0, abstain: 0 })

interface Room {
  recorder: Acting
  collective: Unit
  members: string[]
}

const roomOf = async ({ as, campaign }: Year): Promise<Room> => {
  const decider = campaign.process.deciders.find(({ id }) => id === DECIDER)
  const recorder = await as(decider?.recorder ?? '')
  const collective = await recorder.reads<Unit>(paths.unit(decider?.unit ?? ''))
  return { recorder, collective, members: (collective.members ?? []).flatMap(({ person }) => person ?? []) }
}

/** Everything that waits for the meeting, as its recorder sees it. */
const openLines = async (year: Year, { recorder }: Room): Promise<DecisionLine[]> => {
  const { scopes, sheets, marks } = await handledBy(recorder, year, TRACK)
  const boards = joinPages(await recorder.asks(queries.boardsIView(year.campaign.id, recorder.uid)))
  const of = { boards, sheets, marks: [...marks.values()] }
  return groupLines(handledScopes(year.campaign, scopes), of, stateFor(recorder.uid))
    .flatMap(({ lines }) => lines)
    .filter(({ state }) => state === 'open')
}

/** As it was appraised, by the vote on the list; on one of the members by a vote of the others. */
const itemOf = (line: DecisionLine, { members }: Room): Item => {
  const own = members.includes(line.row.subject)
  const all = { reviewId: line.reviewId, left: [], reason: '', dissent: '', ...appraisedOf(line) }
  return own ? { ...all, way: 'single', rounds: [everybody(members.length - 1)] } : { ...all, way: 'list', rounds: [] }
}

/** Records it; what a rule stops passes by a resolution of the collective, as the recorder is told where. */
const record = async (year: Year, { recorder, collective, members }: Room, items: readonly Item[], nth: number) => {
  const { campaign, clock } = year
  const pack = packOf(campaign)
  if (!pack.ok) throw new Refusal('the rules of the campaign are not here')
  const date = localDate(clock.now())
  const input = {
    ...{ campaign: campaign.id, track: TRACK, decider: DECIDER, items: [...items], pack: pack.ref.hash },
    meeting: {
      ...{ date, startedAt: '08:00', endedAt: '10:30', place: 'Phòng họp Đảng đoàn', chair: collective.head },
      ...{ secretaryName: 'Nguyễn Thị Thanh Huyền', absent: {}, ballot: 'showOfHands' as const, sheets: null },
      ...{ tellers: [], list: everybody(members.length) },
      ...{ course: 'Đại diện Ban Tổ chức - Kiểm tra trình bày kết quả thẩm định.', conclusion: 'Cuộc họp nhất trí.' },
    },
    accepted: [...new Set([...pack.pack.checks, ...pack.pack.quotas].map(({ rule }) => rule))],
  }
  const tried = await recorder.does('recordDecision', { ...input, overrides: [], preview: true }).then(
    () => ({}),
    (error: unknown) => {
      if (error instanceof Denied && error.reason === 'decisionForbidden') return error.at
      throw error
    },
  )
  const overrides = Object.entries(tried).map(([at, rule]) => ({
    ...{ rule, at, number: `0${nth}-NQ/ĐĐ`, date, reason: PASSED },
  }))
  await recorder.does('recordDecision', { ...input, overrides, preview: false })
  return overrides.length
}

/** How many outstanding heads of agencies may give: as many as they propose, or, of a group that cannot bear them, as many as it can. */
const allot = async (year: Year, room: Room): Promise<number> => {
  const { sheets } = await handledBy(room.recorder, year, TRACK)
  const date = localDate(year.clock.now())
  const of = { campaign: year.campaign.id, track: TRACK, number: '01-NQ/ĐĐ', date, preview: false }
  let places = sharedPlaces(year.campaign, TRACK, sheets)
    .filter(({ proposed }) => proposed > 0)
    .map(({ group, decider, proposed }) => ({ group, decider, count: proposed }))
  while (places.length > 0) {
    const answer = await room.recorder.does('allotPlaces', { ...of, places }).catch((error: unknown) => {
      if (error instanceof Denied && error.reason === 'placesUnfit') return error.at
      throw error
    })
    if ('deciders' in answer) return Number(answer.places)
    const over = places.findLastIndex((place) => answer[placeAt(place)] !== undefined)
    places = places.flatMap((place, at) => {
      if (at !== over) return [place]
      return place.count > 1 ? [{ ...place, count: place.count - 1 }] : []
    })
  }
  return 0
}

/** The meeting over all that was handed over: one case finds no majority, one is raised and passes its quota by a resolution. */
export const decisionMeeting: Stage = {
  name: 'decision of the Đảng đoàn',
  play: async (year) => {
    year.clock.moveTo(dayOf(year, 10), '11:00')
    const room = await roomOf(year)
    const places = await allot(year, room)
    const lines = await openLines(year, room)
    const plain = lines.filter(({ row }) => row.subjectKind === 'person' && !room.members.includes(row.subject))
    const [split, ...others] = plain.filter((line) => appraisedOf(line).level === 'good')
    const raised = others.at(-1)
    const voters = room.members.length
    const items = lines.map((line): Item => {
      const item = itemOf(line, room)
      const rounds = [{ kind: 'agreement' as const, agree: 2, against: 2, abstain: voters - 4 }]
      if (line === split) return { ...item, ...UNDECIDED, way: 'single', rounds, reason: SPLIT }
      if (line !== raised) return item
      return { ...item, level: 'outstanding', way: 'single', rounds: [everybody(voters)], reason: RAISED }
    })
    const passed = await record(year, room, items, 2)
    return `${items.length} cases voted on, 1 without a majority, ${passed} rules passed by resolution, ${places} places allotted`
  },
}

const isAnew = ({ row: { decided } }: DecisionLine): boolean => decided !== undefined && isFinal(decided)

/** What found no majority, or was opened again, comes to the next meeting. */
export const laterMeeting = (name: string, day: number, nth: number): Stage => ({
  name,
  play: async (year) => {
    year.clock.moveTo(dayOf(year, day), '11:00')
    const room = await roomOf(year)
    const lines = await openLines(year, room)
    const voters = room.members.length
    const items = lines.map(
      (line): Item => ({
        ...itemOf(line, room),
        ...{ way: 'single', rounds: [everybody(voters - (room.members.includes(line.row.subject) ? 1 : 0))] },
        // Whose petition was granted gets another level than before; so does who was appraised without one.
        ...((isAnew(line) || appraisedOf(line).level === null) && {
          ...UNDECIDED,
          level: 'good' as const,
          reason: ANEW,
        }),
      }),
    )
    if (items.length === 0) return 'nothing waited'
    const passed = await record(year, room, items, nth)
    return `${items.length} cases decided, ${passed} rules passed by resolution`
  },
})
