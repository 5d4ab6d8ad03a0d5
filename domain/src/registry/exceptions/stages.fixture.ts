import { appraisalPartSchema } from '../../appraisal/appraisal.ts'
import { idOf, reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { decisionPartSchema } from '../../decision/decision.ts'
import { paths } from '../../ids.ts'
import type { Unit } from '../../model/unit.ts'
import { giveNotice } from '../../notice/give/give-notice.ts'
import { noticePartSchema } from '../../notice/notice.ts'
import { allReviews, campaignIn, read } from '../../office/stored.fixture.ts'
import { confirm, hold, plan, propose, sealPaperOf } from '../../walk/moves/conference.fixture.ts'
import { decide, giveOpinions, handOver } from '../../walk/moves/hidden.fixture.ts'
import { callerOf, done, run } from '../../walk/moves/run.fixture.ts'
import { WALKED, walkedOffice } from '../../walk/office.fixture.ts'
import type { Store } from '../../writes/apply.ts'

const TOLD_HEADS = new Date('2023-12-08T05:00:00Z')
const TOLD = new Date('2023-12-11T03:00:00Z')

const standing = (store: Store, subject: string) => {
  const { id, current } = reviewOf(store, subject)
  const part = (of: 'appraisal' | 'decision' | 'notice') => store.get(paths.reviewPart(id, current[of] ?? ''))
  const told = part('notice')
  return {
    decided: decisionPartSchema.parse(part('decision')),
    decidedBy: null,
    appraised: appraisalPartSchema.parse(part('appraisal')),
    ...{ conference: null, comment: null, civil: null, told: told ? noticePartSchema.parse(told) : null },
    unit: read<Unit>(store, paths.unit('u-ban')),
  }
}

const tell = (store: Store, to: 'heads' | 'subjects', now: Date): Store | null => {
  const ids = WALKED.map(idOf)
  const { access, ...caller } = callerOf('p-to', ['partyGroup'])
  return done(
    run(store, 'giveNotice', giveNotice, {
      campaign: campaignIn(store),
      input: { campaign: 'kd', track: 'partyGroup', to, reviews: ids, preview: false, key: 'khoa-thu-1' },
      reviews: allReviews(store).filter(({ id }) => ids.includes(id)),
      standing: new Map(WALKED.map((subject) => [idOf(subject), standing(store, subject)])),
      caller: { ...caller, access: { ...access, scopes: ['kd.partyGroup.G3'] } },
      now,
    }),
  )
}

/** How far the two of the unit have come, each from the one before. */
const WAY: readonly [stage: string, on: (store: Store) => Store | null][] = [
  ['writing', (store) => store],
  ['sent', (store) => WALKED.reduce<Store | null>((all, subject) => all && sealPaperOf(all, subject), store)],
  ['meeting called', (store) => plan(store, 'u-ban')],
  ['meeting on', (store) => hold(store, 'u-ban', {})],
  ['minutes signed', (store) => (['secretary', 'chair'] as const).reduce<Store | null>(confirmed, store)],
  ['proposed', (store) => propose(store, 'u-ban')],
  ['opinions in', (store) => giveOpinions(store, WALKED, null)],
  ['appraised', (store) => handOver(store, { 'p-mai': 'good', 'p-nam': 'good' })],
  ['decided', (store) => decidedBy(decide(store, { 'p-mai': 'list', 'p-nam': 'list' }, null))],
  ['head told', (store) => tell(store, 'heads', TOLD_HEADS)],
  ['told', (store) => tell(store, 'subjects', TOLD)],
]

const confirmed = (store: Store | null, as: 'secretary' | 'chair') => store && confirm(store, 'u-ban', as)
const decidedBy = (after: Store | string): Store | null => (typeof after === 'string' ? null : after)

/** An office at each stage of the way, in its order. */
export const officeAtEachStage = (): ReadonlyMap<string, Store> => {
  const all = new Map<string, Store>()
  let store = walkedOffice()
  for (const [stage, on] of WAY) {
    const next = on(store)
    if (next === null) throw new Error(`the way ends before "${stage}"`)
    store = next
    all.set(stage, store)
  }
  return all
}
