import { judge } from '@kiemdiem/domain/commands/admit'
import { isAsked, sectionsOf } from '@kiemdiem/domain/forms/form'
import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Draft, FormId, Paper, Revision, Sections } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { openCampaign } from '@kiemdiem/domain/opening/open-campaign'
import { returnPaper } from '@kiemdiem/domain/papers/return-paper'
import { sealPaper } from '@kiemdiem/domain/papers/seal-paper'
import { plan2023 } from '@kiemdiem/domain/plan/plan-2023'
import type { Write } from '@kiemdiem/domain/writes/write'
import { accounts, CAMPAIGN, people, subjects, units, type Who } from './cast.ts'
import { afterConference, conferences, REVIEW } from './conferences.ts'

/** Every document by its path, as the domain's own decisions write it: no fixture can drift from the model. */
export type World = Map<string, object>

const NOW = new Date('2026-11-20T03:00:00Z')
export const paperOf = (subject: string) => paperIdOf(CAMPAIGN, subject)

const apply = (world: World, writes: readonly Write[]) => {
  for (const write of writes) {
    if (write.op === 'delete') world.delete(write.path)
    else world.set(write.path, write.op === 'update' ? { ...world.get(write.path), ...write.data } : write.data)
  }
}

const read = <T>(world: World, path: string): T => {
  const found = world.get(path)
  if (!found) throw new Error(`not in the world: ${path}`)
  return found as T
}

/** Every section of a form filled in; `text` repeated as asked. */
export const filled = (form: FormId, by: string, text = 'Đã hoàn thành.'): Sections =>
  Object.fromEntries(
    sectionsOf(form).map(({ id, kind }) => [
      id,
      {
        ...(kind === 'text' || kind === 'gradedText' ? { text } : {}),
        ...(kind === 'grade' || kind === 'gradedText' ? { grade: 'good' as const } : {}),
        ...(kind === 'rating' ? { rating: 'good' as const } : {}),
        rev: 1,
        by,
      },
    ]),
  )

const campaign: Campaign = {
  ...plan2023,
  id: CAMPAIGN,
  status: 'open',
  closedStages: [],
  organisers: { partyGroup: ['p-to'], provincial: ['p-to'], partyCell: ['p-uy'] },
}

const reviewsOf = (world: World, paper: Paper) => paper.reviewIds.map((id) => read<Review>(world, paths.review(id)))

/** Writes the draft and its seal as a browser does; the trigger has not seen it yet. */
const writeAndSeal = (world: World, who: Who) => {
  const paper = read<Paper>(world, paths.paper(paperOf(who)))
  const all = filled(paper.form, who)
  const asked = sectionsOf(paper.form).filter((spec) => isAsked(spec, paper))
  const sections = Object.fromEntries(asked.flatMap(({ id }) => (all[id] ? [[id, all[id]]] : [])))
  const draft: Draft = { ...read<Draft>(world, paths.draft(paper.id)), sections }
  const sealed: Revision = { revision: paper.revision, sections: draft.sections, by: who, submittedAt: NOW }
  world.set(paths.draft(paper.id), draft)
  world.set(paths.revision(paper.id, paper.revision), sealed)
  return { paper, sealed }
}

const seal = (world: World, who: Who) => {
  const { paper, sealed } = writeAndSeal(world, who)
  const reviews = reviewsOf(world, paper)
  const outcome = sealPaper({
    paper,
    number: paper.revision,
    sealed,
    reviews,
    organisers: campaign.organisers,
    now: NOW,
  })
  if (outcome.kind !== 'accepted') throw new Error(`the fixture's paper of ${who} was not accepted`)
  apply(world, outcome.writes)
}

const sendBack = (world: World, who: Who, by: Who) => {
  const paper = read<Paper>(world, paths.paper(paperOf(who)))
  const reviews = reviewsOf(world, paper)
  const outcome = judge(returnPaper)({
    paper,
    campaign,
    draft: read<Draft>(world, paths.draft(paper.id)),
    reviews,
    revision: paper.accepted,
    remarks: 'Đề nghị bổ sung số liệu.',
    caller: { uid: by, name: by, access: { active: true, organiser: [] } },
    now: NOW,
  })
  if (!outcome.ok) throw new Error(`the fixture's paper of ${who} was not returned: ${outcome.reason}`)
  apply(world, outcome.writes)
}

/** What functions alone read or write, one document of each, so that a denial is not for want of a document. */
const behindTheScenes: [string, object][] = [
  [paths.invitation('hash'), { personId: 'p-an' }],
  [paths.request('key'), { by: 'p-an' }],
  ['signInEmails/hash', { personId: 'p-an' }],
  ['settings/mail', { paused: false }],
  [`papers/${paperOf('p-an')}/events/000001`, { type: 'opened' }],
  [`progress/${CAMPAIGN}`, { units: 4 }],
]

/** A campaign in mid-course: papers being written, accepted, returned, and waiting for the trigger. */
export const makeWorld = (): World => {
  const world: World = new Map([...behindTheScenes, ...conferences])
  for (const [uid, access] of accounts) world.set(paths.access(uid), access)
  for (const unit of units) world.set(paths.unit(unit.id), unit)
  for (const person of people) {
    world.set(paths.person(person.id), person)
    world.set(paths.contact(person.id), { email: null, phone: null })
    world.set(paths.personal(person.id), { birthDate: null })
    world.set(paths.personEvent(person.id, 1), { seq: 1, command: 'issueInvitation', at: NOW })
  }
  const names = { partyGroup: 'Ban TC-KT', provincial: 'Ban TC-KT', partyCell: 'Chi ủy' }
  const opening = openCampaign({
    campaign,
    units,
    people,
    subjects,
    dueAt: () => NOW,
    organiserName: names,
    now: NOW,
  })
  if (!opening.ok) throw new Error(`the fixture's campaign did not open: ${opening.reason} ${opening.at}`)
  apply(world, opening.writes)
  seal(world, 'p-cuc')
  seal(world, 'p-dao')
  sendBack(world, 'p-dao', 'p-hoa')
  writeAndSeal(world, 'p-giang')
  world.set(paths.review(REVIEW), afterConference(read<Review>(world, paths.review(REVIEW))))
  return world
}
