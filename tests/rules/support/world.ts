import { paperIdOf, paths } from '@kiemdiem/domain/ids'
import type { FormId, Sections } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { SUGGESTIONS_MAX } from '@kiemdiem/domain/model/suggestion'
import { openOffice } from '@kiemdiem/domain/office/open-office.fixture'
import { fullSections, sealAccepted, sendBack, writeSeal } from '@kiemdiem/domain/office/papers.fixture'
import { read } from '@kiemdiem/domain/office/stored.fixture'
import { CAMPAIGN, everybody, NOW, office } from './cast.ts'
import { afterConference, conferences, REVIEW } from './conferences.ts'

/** Every document by its path, as the domain's own decisions write it: no fixture can drift from the model. */
export type World = Map<string, object>

export const paperOf = (subject: string) => paperIdOf(CAMPAIGN, subject)

/** Every section of a form filled in, whoever is asked for it; `text` repeated as asked. */
export const filled = (form: FormId, by: string, text?: string): Sections =>
  fullSections({ form, suggestions: SUGGESTIONS_MAX }, by, text === undefined ? {} : { text })

/** What functions alone read or write, one document of each, so that a denial is not for want of a document. */
const behindTheScenes: [string, object][] = [
  [paths.invitation('hash'), { personId: 'p-an' }],
  [paths.request('key'), { by: 'p-an' }],
  ['signInEmails/hash', { personId: 'p-an' }],
  ['settings/mail', { paused: false }],
  [paths.throttle('x.1'), { count: 1 }],
  [paths.import('i-1'), { by: 'p-an' }],
  [paths.importChunk('i-1', '0.0'), { entries: [] }],
  [`${paths.import('i-1')}/events/000001`, { by: 'p-an' }],
  [`papers/${paperOf('p-an')}/events/000001`, { type: 'opened' }],
  [paths.job('p-an.viec'), { by: 'p-an', state: 'done' }],
  [paths.job('p-quan.viec'), { by: 'p-quan', state: 'running' }],
  [paths.jobInput('p-an.viec', 0), { by: 'p-an' }],
  [`${paths.job('p-an.viec')}/events/000001`, { by: 'p-an' }],
  [`progress/${CAMPAIGN}`, { units: 4 }],
  [`progress/${CAMPAIGN}/summaries/partyGroup`, { track: 'partyGroup', papers: {} }],
  [`progress/${CAMPAIGN}/summaries/partyCell`, { track: 'partyCell', papers: {} }],
]

/** A campaign in mid-course: papers being written, accepted, returned, and waiting for the trigger. */
export const makeWorld = (): World => {
  const world: World = new Map([...openOffice(office), ...behindTheScenes, ...conferences])
  for (const id of everybody) {
    world.set(paths.personal(id), { birthDate: null })
    world.set(paths.personEvent(id, 1), { seq: 1, command: 'issueInvitation', at: NOW })
  }
  const code = { by: 'p-quan', at: NOW, confirmers: ['p-hoa'] }
  world.set(paths.access('p-be'), { ...world.get(paths.access('p-be')), pending: { code, confirmers: ['p-hoa'] } })
  sealAccepted(world, paperOf('p-cuc'), { at: NOW })
  sealAccepted(world, paperOf('p-dao'), { at: NOW })
  if (!sendBack(world, paperOf('p-dao'), 'p-hoa', NOW).ok) throw new Error("the fixture's paper was not returned")
  writeSeal(world, paperOf('p-giang'), { at: NOW })
  world.set(paths.review(REVIEW), afterConference(read<Review>(world, paths.review(REVIEW))))
  return world
}
