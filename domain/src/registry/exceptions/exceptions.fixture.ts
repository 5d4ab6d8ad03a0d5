import { idOf } from '../../appraisal/appraised-office.fixture.ts'
import { judge } from '../../commands/admit.ts'
import type { Refusal } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { NotRatedReason } from '../../model/not-rated.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { allConferences, allPeople, allUnits, campaignIn, read, reviewsOf } from '../../office/stored.fixture.ts'
import { setNotRated } from '../../ratings/not-rated/set-not-rated.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { saveService } from '../commands/save-service.ts'
import { type DelegateFacts, delegateUnit } from '../delegation/delegate-unit.ts'
import type { PersonInput, ServiceInput } from '../inputs.ts'
import { replaceNamed } from '../named/replace-named.ts'
import { ALL_TRACKS, personFacts, savedPerson, savedUnit, unitFacts, workIn } from '../registry.fixture.ts'

const NOW = new Date('2023-12-12T03:00:00Z')

/** What came of it: "done", with whom or what it touched, or why and where it is refused. */
export type Came = { done: Record<string, number> } | { refused: string[] }

const refusal = ({ reason, at }: Pick<Refusal, 'reason' | 'at'>): Came => ({
  refused: at && reason === 'registryInvalid' ? [...new Set(Object.values(at))] : [reason],
})

const touched = (effects: object): Came => ({
  done: Object.fromEntries(Object.entries(effects).filter(([, count]) => count > 0)),
})

type Saved = ReturnType<typeof savedPerson>
const saved = (answer: Saved): Came =>
  'effects' in answer ? touched(answer.effects) : refusal(answer as Pick<Refusal, 'reason' | 'at'>)

const post = (unit: string): PersonInput['posts'][number] => ({
  ...{ unit, title: 'Chuyên viên', kind: 'administration', from: null, to: null },
})

const person = (id: string, change: Partial<PersonInput>) => (store: Store) =>
  saved(savedPerson(store, personFacts(store, id, change, { now: NOW })))

const unit = (id: string, change: Parameters<typeof unitFacts>[2]) => (store: Store) =>
  saved(savedUnit(store, unitFacts(store, id, change, { now: NOW })))

/** Somebody who comes in the middle of it: of the unit at once, and in the next campaign reviewed. */
const joined = (store: Store): Came => {
  const like = personFacts(store, 'p-nam', { posts: [post('u-ban')] }, { now: NOW })
  const fresh = { before: null, contact: null, personal: null, access: null }
  return saved(savedPerson(store, { ...like, ...fresh, person: { ...like.person, id: 'p-moi', name: 'Lò Văn Mới' } }))
}

/** Saved by the edition that was seen before somebody else moved him. */
const movedTwice = (store: Store): Came => {
  const seen = personFacts(store, 'p-mai', { posts: [post('u-ban')] }, { now: NOW })
  savedPerson(store, personFacts(store, 'p-mai', { posts: [post('u-xa')] }, { now: NOW }))
  const { rev } = personFacts(store, 'p-mai', {})
  return saved(savedPerson(store, { ...seen, rev }))
}

const service = (change: Partial<ServiceInput>) => (store: Store) => {
  const none = { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }
  const outcome = judge(saveService)({
    ...{ personId: 'p-mai', access: read<Access>(store, paths.access('p-mai')), service: { ...none, ...change } },
    caller: { uid: 'p-huyen', access: { active: true, organiser: [], registrar: true } },
    ...{ tracks: [], seen: 0, rev: 0, preview: false, appraised: [], now: NOW },
  })
  return outcome.ok ? touched({}) : refusal(outcome)
}

const notRated = (reason: NotRatedReason) => (store: Store) => {
  const review = read<Review>(store, paths.review(idOf('p-mai')))
  const outcome = judge(setNotRated)({
    ...{ review, campaign: campaignIn(store), paper: read<Paper>(store, paths.paper(review.paperId)) },
    reviews: reviewsOf(store, review.paperId),
    conferences: allConferences(store).filter(({ agenda }) => agenda.some(({ reviewId }) => reviewId === review.id)),
    eligibility: { about: 'service', posts: [], leaves: [] },
    input: { reason, note: '', preview: false },
    caller: { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } },
    now: NOW,
  })
  return outcome.ok ? touched({ mails: outcome.mails?.length ?? 0 }) : refusal(outcome)
}

const anotherRecorder = (store: Store): Came => {
  const reason = 'Đồng chí ốm; Bí thư Đảng đoàn giao.'
  const outcome = judge(replaceNamed)({
    ...{ campaign: campaignIn(store), work: workIn(store), decisions: [], filed: [] },
    state: { units: allUnits(store), people: allPeople(store) },
    accounts: [...store].flatMap(([path, doc]) => (path.startsWith('access/') ? [doc as Access] : [])),
    input: {
      ...{ campaign: 'kd', duty: { kind: 'recorder', decider: 'dang-doan' }, person: 'p-tu', clerk: null },
      ...{ seen: { person: 'p-ghi', clerk: null }, reason, preview: false, key: 'khoa-thu-1' },
    },
    ...{ reason, callerName: 'Đồng chí Tổ', now: NOW },
    caller: { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } },
  })
  return outcome.ok ? touched(outcome.effects) : refusal(outcome)
}

const inCharge =
  (asked: DelegateFacts['asked'], happens: (store: Store) => Came | null = () => null) =>
  (store: Store): Came => {
    const first = happens(store)
    if (first && 'refused' in first) return first
    const given = read<Unit>(store, paths.unit('u-ban'))
    const rev = given.rev ?? 0
    const outcome = judge(delegateUnit)({
      ...{ unit: given, asked, state: { units: allUnits(store), people: allPeople(store) }, works: [workIn(store)] },
      ...{ organisers: [], callerName: 'Huyền', opening: false, personActive: true, preview: false, tracks: [] },
      ...{ seen: rev, rev, now: NOW },
      caller: { uid: 'p-huyen', access: { active: true, registrar: true, organiser: ALL_TRACKS } },
    })
    if (!outcome.ok) return refusal(outcome)
    apply(store, outcome.writes)
    return touched(outcome.answer.effects)
  }
const DEPUTY = { person: 'p-thu', from: '2023-12-12', to: '2023-12-20', document: 'Giấy ủy quyền số 5' }

/** A decider's own head, one of a unit and of the collective that decides. */
const headDecides = (store: Store): Came => {
  const { members = [] } = allUnits(store).find(({ id }) => id === 'u-dang-doan') ?? {}
  const more = {
    person: 'p-long',
    name: 'Đồng chí Long',
    post: 'Ủy viên',
    agency: '',
    from: null,
    to: null,
    votes: true,
  }
  return unit('u-dang-doan', { members: [...members, more] })(store)
}

/** What happens in a year, to p-mai of u-ban where nobody else is named; each by the command that an office has for it. */
export const EXCEPTIONS: readonly [what: string, command: string, happens: (store: Store) => Came][] = [
  ['somebody joins the unit', 'savePerson', joined],
  ['is moved to another unit', 'savePerson', person('p-mai', { posts: [post('u-xa')] })],
  ['is moved twice in a day, by two who saw the same', 'savePerson', movedTwice],
  ['gets a second post', 'savePerson', person('p-mai', { posts: [post('u-ban'), post('u-xa')] })],
  ['is called otherwise', 'savePerson', person('p-mai', { name: 'Lò Thị Mai Hương' })],
  ['is on leave for months', 'saveService', service({ leaves: [{ kind: 'study', from: '2023-02-01', to: null }] })],
  [
    'is disciplined',
    'saveService',
    service({ discipline: [{ date: '2023-12-01', side: 'administration', form: 'Khiển trách', document: '8-QĐ' }] }),
  ],
  ['has worked under six months', 'setNotRated', notRated('underSixMonths')],
  ['has left: nobody waits for him', 'setNotRated', notRated('left')],
  ['has died', 'setNotRated', notRated('deceased')],
  ['leaves: the account is locked', 'savePerson', person('p-mai', { active: false })],
  ['the head leaves', 'savePerson', person('p-long', { active: false })],
  ['another heads the unit', 'saveUnit', unit('u-ban', { head: 'p-nam' })],
  ['the head is away, another in charge', 'delegateUnit', inCharge(DEPUTY)],
  ['the head is back', 'delegateUnit', inCharge(null, inCharge(DEPUTY))],
  ['a second is put in charge meanwhile', 'delegateUnit', inCharge(DEPUTY, inCharge(DEPUTY))],
  ['the head joins those who decide', 'saveUnit', headDecides],
  ['the unit is renamed', 'saveUnit', unit('u-ban', { name: 'Ban Chính sách - Pháp luật' })],
  ['the unit is dissolved', 'saveUnit', unit('u-ban', { to: '2023-12-31' })],
  ['the recorder is replaced', 'replaceNamed', anotherRecorder],
]
