import type { ScheduleConferenceInput } from '@kiemdiem/domain/conference/inputs'
import { ROLL_MAX } from '@kiemdiem/domain/conference/roll'
import { ratedBy } from '@kiemdiem/domain/conference/schedule/dates/due-dates'
import { agendaReviewId, targetOf } from '@kiemdiem/domain/conference/schedule/header/agenda-items'
import type { PlanFirst, PlanInput } from '@kiemdiem/domain/conference/schedule/plan/plan-input'
import {
  type PlannedReview,
  plannedOnBoard,
  plannedReview,
} from '@kiemdiem/domain/conference/schedule/plan/planned-review'
import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { type Unit, unitSchema } from '@kiemdiem/domain/model/unit'
import { type MemberOn, membersOf } from '@kiemdiem/domain/registry/members-of'
import { byName } from '@kiemdiem/domain/vi'
import type { Transaction } from 'firebase-admin/firestore'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import type { Call } from '../../serve/reader.ts'
import { readBoard } from './read-board.ts'
import { readAll, readDated, readPapers, readUnlocked } from './read-dated.ts'
import { readConferences, readGates } from './read-others.ts'
import { readAccounts, readBelonging, readPeople } from './read-people.ts'

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

/** Under which paper and review each subject of the agenda stands. */
const targetsOf = ({ board }: PlanFirst, agenda: readonly string[], reviews: Record<string, PlannedReview>) =>
  agenda.map((subject) => ({ subject, ...targetOf(board, reviews, subject) }))

/** Papers of the agenda as it was and will be, and what rests on them. */
const readAgenda = async (tx: Transaction, { agenda }: ScheduleConferenceInput, named: PlanFirst) => {
  const { board, previous } = named
  const before = (previous?.agenda ?? []).map(({ paperId }) => paperId)
  const rated = agenda.map((subject) => paths.review(agendaReviewId(board, subject)))
  const known = (await readAll(tx, rated)).flatMap((snapshot) => parseOrNull(reviewSchema, snapshot) ?? [])
  const reviews = Object.fromEntries(known.map((review) => [review.id, plannedReview(review)]))
  const targets = targetsOf(named, agenda, reviews)
  const papers = await readDated(tx, [...targets.map(({ paperId }) => paperId), ...before], known)
  return { reviews, targets, papers, ratedPapers: ratedBy(board.unit, papers) }
}

/** The same for a preview: the board says where each review stands, and no date of theirs is shown. */
const previewAgenda = async ({ agenda }: ScheduleConferenceInput, named: PlanFirst) => {
  const { board, previous } = named
  const before = (previous?.agenda ?? []).map(({ paperId }) => paperId)
  const reviews = plannedOnBoard(board)
  const targets = targetsOf(named, agenda, reviews)
  const found = await readPapers(readUnlocked, [...targets.map(({ paperId }) => paperId), ...before])
  const papers = Object.fromEntries(found.map((paper) => [paper.id, { paper, reviews: [] }]))
  return { reviews, targets, papers, ratedPapers: new Set(Object.values(reviews).map(({ paperId }) => paperId)) }
}

/** Members of a unit larger than any hall are called by name; of others everybody is. */
const calledOf = (members: readonly MemberOn[], { chair, secretary, roll }: ScheduleConferenceInput): string[] => {
  const belong = members.length > ROLL_MAX ? [] : members.flatMap(({ person }) => person ?? [])
  return [...belong, chair, secretary, ...roll.flatMap(({ personId }) => personId ?? [])]
}

/** Everything else that a plan is judged by. */
export const readPlan = async (
  tx: Transaction,
  input: ScheduleConferenceInput,
  named: PlanFirst,
): Promise<PlanInput> => {
  const { campaign, previous } = named
  const { preview } = input
  const read = preview ? readUnlocked : (all: readonly string[]) => readAll(tx, all)
  const gates = await readGates(preview ? null : tx, campaign.id, input.unit)
  const waits = gates.some((gate) => gate.bindsUnit === input.unit && gate.openedAt === null)
  const conferences = await readConferences(preview ? null : tx, campaign.id, input.unit, waits)
  const { targets, ...agenda } = preview ? await previewAgenda(input, named) : await readAgenda(tx, input, named)
  const commented = targets.filter(({ reviewId }) => reviewId === null).map(({ subject }) => subject)
  const [unitDoc] = await read([paths.unit(input.unit)])
  const unit: Unit = parse(unitSchema, unitDoc)
  const belonging = await readBelonging(read, unit)
  const members = membersOf(
    unit,
    belonging.people.toSorted((a, b) => byName(a.name, b.name)),
    input.date,
  )
  const ids = [...new Set([...calledOf(members, input), ...commented])]
  const numbers = conferences.filter(({ unit: of }) => of === input.unit).map(({ number }) => number)
  return {
    ...named,
    ...agenda,
    input,
    unit,
    members,
    number: Math.max(0, ...numbers) + 1,
    others: conferences.filter(({ id }) => id !== previous?.id),
    // What was read without a lock is enough for a preview alone.
    people: await readPeople(read, ids, preview || belonging.listed ? belonging.people : []),
    accounts: preview ? new Set() : await readAccounts(tx, ids),
    gates,
  }
}
