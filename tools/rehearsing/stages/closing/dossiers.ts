import { type Entry, isOpen } from '@kiemdiem/domain/dossier/checklist/entry'
import type { DossierAnswer } from '@kiemdiem/domain/dossier/commands/read-dossier'
import type { Track } from '@kiemdiem/domain/model/terms'
import { addDays, localDate } from '@kiemdiem/domain/time'
import type { Acting } from '../../people/acting.ts'
import { dayOf, type Stage, type Year } from '../../year.ts'

const KEPT = 'Tủ hồ sơ 3, Ban Tổ chức - Kiểm tra'
const PASSED = 'Bản giấy đang lưu tại đơn vị, bổ sung sau.'
/** Places that one act of filing names at most. */
const ONE_ACT = 300

interface Hole {
  place: { reviewId: string | null; item: Entry['item']; document: string | null }
  entry: Entry
}

const holesIn = ({ subjects, entries }: DossierAnswer): Hole[] => [
  ...subjects
    .filter(({ state }) => state === 'holes')
    .flatMap(({ reviewId, entries: own }) =>
      own.filter(isOpen).map((entry) => ({ place: placeOf(reviewId, entry), entry })),
    ),
  ...entries.filter(isOpen).map((entry) => ({ place: placeOf(null, entry), entry })),
]

const placeOf = (reviewId: string | null, { item, document }: Entry) => ({ reviewId, item, document })

/** What is shared is filed once. */
const distinct = (holes: readonly Hole[]): Hole[] => [
  ...new Map(
    holes.map((hole) => [`${hole.place.item} ${hole.place.document ?? hole.place.reviewId ?? ''}`, hole] as const),
  ).values(),
]

const inParts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / ONE_ACT) }, (_, at) => all.slice(at * ONE_ACT, (at + 1) * ONE_ACT))

const read = (person: Acting, { campaign }: Year, track: Track): Promise<DossierAnswer> =>
  person.does('readDossier', { campaign: campaign.id, track })

/** Signed papers are said to be kept; what nobody has is passed, with who answers for it; a superior's result is awaited. */
const fill = async (year: Year, person: Acting, track: Track): Promise<{ kept: number; passed: number }> => {
  const answer = await read(person, year, track)
  const holes = distinct(holesIn(answer))
  const unsigned = holes.filter(({ entry }) => entry.hole === 'unsigned')
  const rest = holes.filter(({ entry }) => entry.hole !== 'unsigned')
  const until = addDays(localDate(year.clock.now()), 60)
  const of = { campaign: year.campaign.id, track }
  const file = async (some: readonly Hole[], said: Parameters<typeof says>[2]) => says(year, person, said, of, some)
  await file(unsigned, { what: 'kept', where: KEPT })
  await file(rest, { what: 'passed', reason: PASSED, responsible: 'Đầu mối đơn vị', until })
  const awaited = answer.subjects
    .filter(({ state, withSuperior }) => state === 'early' && withSuperior)
    .flatMap(({ reviewId, entries }) =>
      entries
        .filter(({ item, document, said }) => item === 'decision' && document === null && said === null)
        .map((entry) => ({ place: placeOf(reviewId, entry), entry })),
    )
  await file(awaited, { what: 'awaited' })
  return { kept: unsigned.length, passed: rest.length }
}

const says = async (
  _year: Year,
  person: Acting,
  said:
    | { what: 'kept'; where: string }
    | { what: 'passed'; reason: string; responsible: string; until: string }
    | { what: 'awaited' },
  of: { campaign: string; track: Track },
  holes: readonly Hole[],
): Promise<void> => {
  for (const part of inParts(holes))
    await person.does('filePapers', { ...of, places: part.map(({ place }) => place), said })
}

const archive = async (year: Year, person: Acting, track: Track): Promise<number> => {
  const { subjects } = await read(person, year, track)
  const reviews = subjects.filter(({ state }) => state === 'ready').map(({ reviewId }) => reviewId)
  if (reviews.length === 0) return 0
  return (await person.does('archiveReviews', { campaign: year.campaign.id, track, reviews })).archived
}

/** Each organiser fills what is wanting in the dossiers that he keeps, and puts them away. */
export const archiveAll = (name: string, day: number): Stage => ({
  name,
  play: async (year) => {
    year.clock.moveTo(dayOf(year, day), '09:00')
    const sums = { archived: 0, kept: 0, passed: 0 }
    for (const [track, organisers] of Object.entries(year.campaign.organisers))
      for (const uid of organisers) {
        const person = await year.as(uid)
        const { kept, passed } = await fill(year, person, track)
        sums.kept += kept
        sums.passed += passed
        sums.archived += await archive(year, person, track)
      }
    return `${sums.archived} archived; ${sums.kept} papers kept on paper, ${sums.passed} passed with a reason`
  },
})

/** "Bàn giao hồ sơ": a track after the other; with the last the campaign is over. */
export const handOverAll = (name: string, day: number, tracks?: readonly Track[]): Stage => ({
  name,
  play: async (year) => {
    const { as, campaign, clock, office } = year
    clock.moveTo(dayOf(year, day), '14:00')
    const nameOf = (uid: string) => office.people.find(({ id }) => id === uid)?.name ?? uid
    let closed = false
    const chosen = Object.entries(campaign.organisers).filter(([track]) => tracks?.includes(track) ?? true)
    for (const [track, [uid = '']] of chosen) {
      const answer = await (await as(uid)).does('handOverDossier', {
        ...{ campaign: campaign.id, track, on: localDate(clock.now()), place: 'Phòng lưu trữ' },
        giver: { name: nameOf(uid), post: 'Bộ phận tổ chức' },
        receiver: { name: nameOf('p-nguyen-thi-loan'), post: 'Văn thư, lưu trữ' },
      })
      closed = answer.closed
    }
    return `${chosen.length} tracks handed over; the campaign is ${closed ? 'closed' : 'open'}`
  },
})

/** A superior's result has come after all: the campaign is opened once more for it. */
export const reopen: Stage = {
  name: 'reopened in March',
  play: async (year) => {
    year.clock.moveTo(dayOf(year, 105), '08:00')
    const person = await year.as(year.campaign.organisers.provincial?.[0] ?? '')
    await person.does('reopenCampaign', { campaign: year.campaign.id, reason: 'Có kết quả của Ban Thường vụ Tỉnh ủy.' })
    return 'for a superior’s result'
  },
}
