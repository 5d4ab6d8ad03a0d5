import { idOf } from '../appraisal/appraised-office.fixture.ts'
import { partIn } from '../decision/record/decided-office.fixture.ts'
import { paths } from '../ids.ts'
import { LATER } from '../notice/give/given.fixture.ts'
import type { Store } from '../writes/apply.ts'
import type { Said } from './acts.ts'
import { archiveReviews } from './commands/archive-reviews.ts'
import { dossiersFor } from './commands/facts.ts'
import { type FilingInput, filePapers } from './commands/file-papers.ts'
import { act, dossierFacts, toldOffice } from './told-office.fixture.ts'

export const TRACK = 'partyGroup'
export const of = { campaign: 'kd', track: TRACK, key: 'khoa-thu-1' }
export const MAI = idOf('p-mai')
export const LONG = idOf('p-long')

/** Minutes, proposal and what was ruled, as far as a dossier looks at them. */
export const withPapers = (): Store => {
  const store = toldOffice()
  const decision = partIn(store, 'p-mai').act
  const items = [MAI, LONG].map((reviewId) => ({ reviewId }))
  for (const [id, rest] of [
    ['kd_u-ban_1.minutes.1', { kind: 'minutes', of: { kind: 'conference', id: 'kd_u-ban_1' } }],
    ['kd_u-ban_1.proposal.1', { kind: 'proposal', of: { kind: 'conference', id: 'kd_u-ban_1' } }],
    ['kd.ruling.9', { kind: 'ruling', of: { kind: 'campaign', id: 'kd' }, paper: 'decision', track: TRACK, decision }],
  ] as const)
    store.set(paths.act(id), { id, campaign: 'kd', submittedAt: LATER, items, ...rest })
  return store
}

export const subjects = (store: Store) => dossiersFor(dossierFacts(store, { track: TRACK })).subjects
export const dossier = (store: Store, id: string) => {
  const found = subjects(store).find(({ reviewId }) => reviewId === id)
  if (!found) throw new Error(`no dossier of ${id}`)
  return found
}
export const holes = (store: Store, id = MAI) =>
  dossier(store, id).entries.flatMap(({ item, hole, said }) => (hole && !said ? [`${item}:${hole}`] : []))

export const say = (store: Store, said: Said, places: FilingInput['places']) =>
  act(store, filePapers, dossierFacts(store, { ...of, places, said }))
/** Every place of these subjects where something is wanting. */
export const wanting = (store: Store, ids: readonly string[]) =>
  ids.flatMap((reviewId) =>
    dossier(store, reviewId)
      .entries.filter(({ hole }) => hole !== null)
      .map(({ item, document }) => ({ reviewId, item, document })),
  )
export const archive = (store: Store, reviews: string[]) =>
  act(store, archiveReviews, dossierFacts(store, { ...of, reviews }))
export const KEPT = { what: 'kept', where: 'Tủ 3, ngăn 2' } as const
export const PASSED = {
  what: 'passed',
  reason: 'Đang trình ký.',
  responsible: 'Đồng chí Tổ',
  until: '2024-02-28',
} as const
