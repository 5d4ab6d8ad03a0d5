import type { ScheduleConferenceInput } from '@kiemdiem/domain/conference/inputs'
import { ROLL_MAX } from '@kiemdiem/domain/conference/roll'
import { agendaReviewId, targetOf } from '@kiemdiem/domain/conference/schedule/header/agenda-items'
import type { PlanFirst, PlanInput } from '@kiemdiem/domain/conference/schedule/plan/plan-input'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { directorySchema } from '@kiemdiem/domain/model/directory'
import { type Gate, gateSchema } from '@kiemdiem/domain/model/gate'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { type Unit, unitSchema } from '@kiemdiem/domain/model/unit'
import { type MemberOn, membersOf } from '@kiemdiem/domain/registry/members-of'
import { byName } from '@kiemdiem/domain/vi'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import type { Call } from '../../serve/reader.ts'
import { readBoard } from './read-board.ts'
import { readAll, readDated } from './read-dated.ts'

/** The campaign's gates: some thirty small documents. */
const readGates = async (tx: Transaction, campaign: string): Promise<Gate[]> =>
  (await tx.get(db.collection('gates').where('campaign', '==', campaign))).docs.map((doc) => parse(gateSchema, doc))

/**
 * Conferences of the unit, cancelled ones included; where a closed gate binds it, those of the whole campaign, because
 * what must come first may be planned elsewhere.
 */
const readConferences = async (
  tx: Transaction,
  campaign: string,
  unit: string,
  all: boolean,
): Promise<Conference[]> => {
  const ofCampaign = db.collection('conferences').where('campaign', '==', campaign)
  const found = await tx.get(all ? ofCampaign : ofCampaign.where('unit', '==', unit))
  return found.docs.map((doc) => parse(conferenceSchema, doc))
}

/** People by id, and those of them who can sign in. */
const readPeople = async (tx: Transaction, ids: readonly string[]) => {
  const people = await readAll(tx, ids.map(paths.person))
  const accounts = (await readAll(tx, ids.map(paths.access))).flatMap((snapshot) => {
    const access = parseOrNull(accessSchema, snapshot)
    return access?.active && access.hasAccount ? [snapshot.id] : []
  })
  const known = people.flatMap((snapshot) => parseOrNull(personSchema, snapshot) ?? [])
  return { people: Object.fromEntries(known.map((person) => [person.id, person])), accounts: new Set(accounts) }
}

/**
 * The unit, by its board, and the conference whose plan is to change: enough to tell who may. Who does not know of the
 * campaign or the unit is told the same as who may not plan there.
 */
export const readNamedPlan = async (
  tx: Transaction,
  input: ScheduleConferenceInput,
  call: Call,
): Promise<PlanFirst | null> => {
  const [campaignDoc, conferenceDoc] = await readAll(tx, [
    paths.campaign(input.campaign),
    ...(input.conferenceId === null ? [] : [paths.conference(input.conferenceId)]),
  ])
  const campaign = campaignDoc && parseOrNull(campaignSchema, campaignDoc)
  const board = await readBoard(input.campaign, input.unit)
  if (!campaign || !board) return null
  const found = conferenceDoc && parseOrNull(conferenceSchema, conferenceDoc)
  const ours = found?.campaign === input.campaign && found.unit === input.unit ? found : undefined
  return { ...call, campaign, board, previous: input.conferenceId === null ? null : ours }
}

/**
 * Who belongs to the unit on the day asked for. Where no list says so it follows from everybody's posts: read without a
 * lock, because a plan is asked for at every stroke, and whoever keeps people must not wait for it.
 */
const readMembers = async (tx: Transaction, unit: Unit, on: string): Promise<MemberOn[]> => {
  const named = (unit.members ?? []).flatMap(({ person }) => person ?? [])
  const people =
    (unit.members ?? []).length > 0
      ? (await readAll(tx, named.map(paths.person))).flatMap((doc) => parseOrNull(personSchema, doc) ?? [])
      : (await db.collection('directory').get()).docs.flatMap((doc) =>
          Object.values(parse(directorySchema, doc).people).flatMap((person) => person ?? []),
        )
  return membersOf(
    unit,
    people.sort((a, b) => byName(a.name, b.name)),
    on,
  )
}

/** Everything else that a plan is judged by. */
export const readPlan = async (
  tx: Transaction,
  input: ScheduleConferenceInput,
  named: PlanFirst,
): Promise<PlanInput> => {
  const { campaign, board, previous } = named
  const gates = await readGates(tx, campaign.id)
  const waits = gates.some((gate) => gate.bindsUnit === input.unit && gate.openedAt === null)
  const conferences = await readConferences(tx, campaign.id, input.unit, waits)
  const rated = input.agenda.map((subject) => paths.review(agendaReviewId(board, subject)))
  const found = (await readAll(tx, rated)).flatMap((snapshot) => parseOrNull(reviewSchema, snapshot) ?? [])
  const reviews = Object.fromEntries(found.map((review) => [review.id, review]))
  const targets = input.agenda.map((subject) => ({ subject, ...targetOf(board, reviews, subject) }))
  const commented = targets.filter(({ reviewId }) => reviewId === null).map(({ subject }) => subject)
  const unit = parse(unitSchema, await tx.get(db.doc(paths.unit(input.unit))))
  const members = await readMembers(tx, unit, input.date)
  const belong = members.length > ROLL_MAX ? [] : members.flatMap(({ person }) => person ?? [])
  const people = [
    ...belong,
    input.chair,
    input.secretary,
    ...input.roll.flatMap(({ personId }) => personId ?? []),
    ...commented,
  ]
  const paperIds = [...targets.map(({ paperId }) => paperId), ...(previous?.agenda ?? []).map((item) => item.paperId)]
  const numbers = conferences.filter(({ unit }) => unit === input.unit).map(({ number }) => number)
  return {
    ...named,
    input,
    unit,
    members,
    number: Math.max(0, ...numbers) + 1,
    others: conferences.filter(({ id }) => id !== previous?.id),
    ...(await readPeople(tx, [...new Set(people)])),
    reviews,
    papers: await readDated(tx, paperIds),
    gates,
  }
}
