import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Draft } from '@kiemdiem/domain/model/paper'
import { describe } from 'vitest'
import { openBench } from '../support/bench.ts'
import { bothRoutes } from '../support/both-routes.ts'
import { CAMPAIGN } from '../support/cast.ts'
import { GATE } from '../support/conferences.ts'
import { GONE, NOW } from '../support/raw.ts'
import { paperOf } from '../support/world.ts'
import { saveBy, sealBy } from './requests.ts'

const bench = openBench(import.meta.filename)
const { refuses, takes } = bothRoutes(bench, import.meta.filename)
const { world } = bench

describe('a sealed document rewritten', () => {
  const accepted = paths.revision(paperOf('p-cuc'), 1)
  const waiting = paths.revision(paperOf('p-giang'), 1)
  for (const [who, path] of [
    ['p-cuc', accepted],
    ['p-hoa', accepted],
    ['p-to', accepted],
    ['p-giang', waiting],
  ] as const) {
    const what = path === accepted ? 'an accepted text' : 'a text that waits for the trigger'
    refuses(`a word changed in ${what}, by ${who}`, who, {
      does: 'update',
      path,
      data: { 'sections.politics.text': 'Khác.' },
    })
    refuses(`${what} replaced by itself, by ${who}`, who, { does: 'set', path, data: { ...world.get(path) } })
    refuses(`${what} removed, by ${who}`, who, { does: 'delete', path })
  }
  refuses('removed and made anew in one batch', 'p-giang', {
    does: 'batch',
    writes: [{ does: 'delete', path: waiting }, sealBy(world, 'p-giang', 'p-giang', { sections: {} })],
  })
  refuses('a section taken out', 'p-cuc', { does: 'update', path: accepted, data: { 'sections.politics': GONE } })
  refuses('the draft under it written on', 'p-giang', saveBy('p-giang', 'p-giang', { rev: 2 }))
  refuses('the remarks of a return rewritten', 'p-hoa', {
    does: 'update',
    path: paths.paperReturn(paperOf('p-dao'), 1),
    data: { remarks: 'Không có gì.' },
  })
  refuses('an event of the trail removed', 'p-to', {
    does: 'delete',
    path: paths.reviewEvent(reviewIdOf(CAMPAIGN, 'p-cuc', 'partyGroup'), 1),
  })
})

describe('a text sealed that is not the draft’s', () => {
  const draft = world.get(paths.draft(paperOf('p-dao'))) as Draft
  const { politics, ...without } = draft.sections
  const seal = (change: Record<string, unknown>, number = 2) => sealBy(world, 'p-dao', 'p-dao', change, number)
  takes('(the draft’s own text is taken)', 'p-dao', seal({}))
  refuses(
    'a word changed',
    'p-dao',
    seal({ sections: { ...draft.sections, politics: { ...politics, text: 'Khác.' } } }),
  )
  refuses('a section left out', 'p-dao', seal({ sections: without }))
  refuses('a section added', 'p-dao', seal({ sections: { ...draft.sections, note: politics } }))
  refuses(
    'a section’s number changed',
    'p-dao',
    seal({ sections: { ...draft.sections, politics: { ...politics, rev: 9 } } }),
  )
  refuses('nothing at all', 'p-dao', seal({ sections: {} }))
  const onPaper = { basis: 'Bản giấy', paperDate: '2026-11-20', keptAt: 'Tủ', by: 'p-dao', byName: 'Đào' }
  for (const sections of [draft.sections, {}])
    refuses(
      'as if it had been entered from paper',
      'p-dao',
      seal({ sections, onPaper: { ...onPaper, number: '', mark: 'none', typed: false } }),
    )
  refuses('draft and seal changed in one batch', 'p-dao', {
    does: 'batch',
    writes: [saveBy('p-dao', 'p-dao', { rev: 2 }), seal({})],
  })
  refuses('seal and draft changed in one batch, the seal first', 'p-dao', {
    does: 'batch',
    writes: [seal({}), saveBy('p-dao', 'p-dao', { rev: 2 })],
  })
})

describe('a stage skipped', () => {
  const review = reviewIdOf(CAMPAIGN, 'p-an', 'partyGroup')
  refuses('a seal under a number to come', 'p-an', sealBy(world, 'p-an', 'p-an', { revision: 2 }, 2))
  refuses('a second seal of what is accepted', 'p-cuc', sealBy(world, 'p-cuc', 'p-cuc', { revision: 2 }, 2))
  refuses('one’s paper declared accepted', 'p-an', {
    does: 'update',
    path: paths.paper(paperOf('p-an')),
    data: { state: 'sealed', accepted: 1 },
  })
  refuses('one’s paper declared returned, to write on', 'p-cuc', {
    does: 'update',
    path: paths.paper(paperOf('p-cuc')),
    data: { state: 'returned', revision: 2 },
  })
  for (const who of ['p-an', 'p-hoa', 'p-to'] as const) {
    refuses(`a review moved to its decision, by ${who}`, who, {
      does: 'update',
      path: paths.review(review),
      data: { stage: 'decision' },
    })
  }
  refuses('an event that says so', 'p-to', {
    does: 'set',
    path: paths.reviewEvent(review, 2),
    data: { seq: 2, type: 'sealed', from: 'selfReview', to: 'decision', revision: 1, by: 'p-to', at: NOW },
  })
  refuses('a row of a board that says so', 'p-hoa', {
    does: 'update',
    path: paths.board(CAMPAIGN, 'u-tckt.0'),
    data: { [`rows.${review}.stage`]: 'archive' },
  })
  refuses('a gate declared passed', 'p-to', { does: 'update', path: paths.gate(GATE), data: { passed: ['x'] } })
  refuses('a stage declared open again', 'p-to', {
    does: 'update',
    path: paths.campaign(CAMPAIGN),
    data: { closedStages: [] },
  })
})

describe('timestamps forged', () => {
  const past = new Date('2026-11-01T00:00:00Z')
  const soon = new Date(Date.now() + 60_000)
  refuses('a seal dated back', 'p-an', sealBy(world, 'p-an', 'p-an', { submittedAt: past }))
  refuses('a seal dated forward', 'p-an', sealBy(world, 'p-an', 'p-an', { submittedAt: soon }))
  refuses('a seal by the browser’s own clock', 'p-an', sealBy(world, 'p-an', 'p-an', { submittedAt: new Date() }))
  refuses('a seal with a word for a moment', 'p-an', sealBy(world, 'p-an', 'p-an', { submittedAt: '2026-11-01' }))
  refuses('a save dated back', 'p-an', saveBy('p-an', 'p-an', {}, { updatedAt: past }))
  refuses('a save dated forward', 'p-an', saveBy('p-an', 'p-an', {}, { updatedAt: soon }))
  refuses('a save that keeps the moment before', 'p-an', {
    does: 'update',
    path: paths.draft(paperOf('p-an')),
    data: { 'sections.politics': { text: 'Tốt', rev: 1, by: 'p-an' }, touched: 'politics' },
  })
  refuses('a deadline moved', 'p-an', {
    does: 'update',
    path: paths.paper(paperOf('p-an')),
    data: { dueAt: soon },
  })
})
