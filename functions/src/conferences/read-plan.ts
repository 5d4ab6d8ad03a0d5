import type { ScheduleConferenceInput } from '@kiemdiem/domain/conference/inputs'
import { agendaReviewId, targetOf } from '@kiemdiem/domain/conference/schedule/agenda-items'
import { planRefusal } from '@kiemdiem/domain/conference/schedule/may-plan'
import { type PlanInput, ROLL_MAX } from '@kiemdiem/domain/conference/schedule/plan-input'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Conference, conferenceSchema } from '@kiemdiem/domain/model/conference'
import { type Gate, gateSchema } from '@kiemdiem/domain/model/gate'
import { personSchema } from '@kiemdiem/domain/model/person'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import type { Transaction } from 'firebase-admin/firestore'
import { refusal } from '../callable/refuse.ts'
import type { Caller } from '../callable/run-once.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
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
 * Everything a plan is judged by. Who may not plan here is refused before anything else is read; who does not know of
 * the campaign or the unit is told the same.
 */
export const readPlan = async (
  tx: Transaction,
  input: ScheduleConferenceInput,
  planner: Caller,
  now: Date,
): Promise<PlanInput> => {
  const first = await readAll(tx, [
    paths.campaign(input.campaign),
    paths.unit(input.unit),
    ...(input.conferenceId === null ? [] : [paths.conference(input.conferenceId)]),
  ])
  const [campaignDoc, unitDoc, conferenceDoc] = first
  const campaign = campaignDoc && parseOrNull(campaignSchema, campaignDoc)
  const board = await readBoard(input.campaign, input.unit)
  const named = conferenceDoc && parseOrNull(conferenceSchema, conferenceDoc)
  if (!campaign || !board) throw refusal('notYours')
  const ours = named?.campaign === input.campaign && named.unit === input.unit ? named : undefined
  const previous = input.conferenceId === null ? null : ours
  const refused = planRefusal(board, planner, campaign, previous, input.revision)
  if (refused) throw refusal(refused)
  if (input.roll.length > ROLL_MAX) throw refusal('planInvalid', { roll: 'tooMany' })
  if (input.agenda.length > ACT_MAX) throw refusal('planInvalid', { agenda: 'tooMany' })

  const gates = await readGates(tx, campaign.id)
  const waits = gates.some((gate) => gate.bindsUnit === input.unit && gate.openedAt === null)
  const conferences = await readConferences(tx, campaign.id, input.unit, waits)
  const people = [input.chair, input.secretary, ...input.roll.flatMap(({ personId }) => personId ?? [])]
  const rated = input.agenda.map((subject) => paths.review(agendaReviewId(board, subject)))
  const found = (await readAll(tx, rated)).flatMap((snapshot) => parseOrNull(reviewSchema, snapshot) ?? [])
  const reviews = Object.fromEntries(found.map((review) => [review.id, review]))
  const targets = input.agenda.map((subject) => targetOf(board, reviews, subject).paperId)
  const paperIds = [...targets, ...(previous?.agenda ?? []).map((item) => item.paperId)]
  const numbers = conferences.filter(({ unit }) => unit === input.unit).map(({ number }) => number)
  return {
    input,
    campaign,
    unit: parse(unitSchema, unitDoc),
    previous: previous ?? null,
    number: Math.max(0, ...numbers) + 1,
    others: conferences.filter(({ id }) => id !== previous?.id),
    ...(await readPeople(tx, [...new Set(people)])),
    board,
    reviews,
    papers: await readDated(tx, paperIds),
    gates,
    planner,
    now,
  }
}
