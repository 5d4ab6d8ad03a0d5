import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { describe } from 'vitest'
import { openBench } from '../support/bench.ts'
import { bothRoutes } from '../support/both-routes.ts'
import { CAMPAIGN, type Who } from '../support/cast.ts'
import { meeting } from '../support/conferences.ts'
import { NOW } from '../support/raw.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const { refuses } = bothRoutes(bench, import.meta.filename)
const opinion = { rating: 'good', text: 'Nhất trí.', by: 'p-an', submittedAt: NOW }
const note = { subject: 'p-be', text: '', updatedAt: NOW }
const roll = (by: Who) => ({ id: 'roll', rev: 1, by, at: NOW, present: [], absent: {} })
const set = (path: string, data: Record<string, unknown>) => ({ does: 'set' as const, path, data })

describe('somebody else’s part under one’s own review', () => {
  const own = paths.review(reviewIdOf(CAMPAIGN, 'p-an', 'partyGroup'))
  const decision = `${own}/parts/decision.1`
  refuses('a decision written by its subject', 'p-an', set(`${own}/parts/decision.2`, { rating: 'outstanding' }))
  refuses('an opinion of a body written by the subject', 'p-an', set(`${own}/parts/consultation.1`, opinion))
  refuses('an appraisal written by the head', 'p-hoa', set(`${own}/parts/appraisal.1`, { ...opinion, by: 'p-hoa' }))
  refuses('the decision overwritten by its subject', 'p-an', set(decision, { rating: 'outstanding' }))
  refuses('one word of it', 'p-an', { does: 'update', path: decision, data: { rating: 'outstanding' } })
  refuses('the decision removed', 'p-an', { does: 'delete', path: decision })
  refuses('the decision read by its subject, who knows its name', 'p-an', { does: 'get', path: decision })
  refuses('all parts listed by the subject', 'p-an', { does: 'list', of: { from: `${own}/parts` } })
  refuses('the outcome pointed to in the header', 'p-an', {
    does: 'update',
    path: own,
    data: { 'current.decision': 'decision.2' },
  })
  refuses('an event under one’s own review', 'p-an', set(`${own}/events/000002`, { seq: 2, to: 'notice' }))
  refuses('a part under one’s own paper', 'p-an', set(`papers/${paperOf('p-an')}/parts/decision.1`, opinion))
})

describe('sub-collections of what does not exist', () => {
  const nowhere = `papers/${paperOf('p-moi')}`
  const draft = { revision: 1, sections: {}, touched: null, updatedAt: NOW, refusal: null }
  const seal = (by: string) => ({ revision: 1, sections: {}, by, submittedAt: NOW })
  for (const who of ['p-an', 'p-to', 'p-quan', 'p-xa'] as const satisfies readonly Who[]) {
    refuses(`a draft under a paper that is none, by ${who}`, who, set(`${nowhere}/drafts/current`, draft))
    refuses(`a seal under a paper that is none, by ${who}`, who, set(`${nowhere}/revisions/1`, seal(who)))
  }
  refuses('draft and seal of such a paper in one batch', 'p-xa', {
    does: 'batch',
    writes: [set(`${nowhere}/drafts/current`, draft), set(`${nowhere}/revisions/1`, seal('p-xa'))],
  })
  refuses('the paper itself, its draft and its seal in one batch', 'p-xa', {
    does: 'batch',
    writes: [
      set(nowhere, { ...bench.world.get(paths.paper(paperOf('p-an'))), writers: ['p-xa'], responsible: 'p-xa' }),
      set(`${nowhere}/drafts/current`, draft),
      set(`${nowhere}/revisions/1`, seal('p-xa')),
    ],
  })
  refuses('remarks of a return that nobody made', 'p-hoa', set(`${nowhere}/returns/1`, { remarks: 'x', by: 'p-hoa' }))
  refuses(
    'a part under a review that is none',
    'p-xa',
    set(`reviews/${CAMPAIGN}_p-moi_partyGroup/parts/decision.1`, opinion),
  )
  refuses(
    'an event under a review that is none',
    'p-to',
    set(`reviews/${CAMPAIGN}_p-moi_partyGroup/events/000001`, { seq: 1 }),
  )
  refuses(
    'a board of a campaign that is none',
    'p-to',
    set('progress/2099/boards/u-tckt.0', { track: 'partyGroup', viewers: ['p-to'] }),
  )
  refuses(
    'a ballot of a conference that is none',
    'p-an',
    set('conferences/k9/ballots/1.p-an', { sheet: 'x'.repeat(128) }),
  )
  refuses('a note on a conference that is none', 'p-an', set('conferences/k9/notes/p-an.p-be', note))
  refuses('a row of the minutes of a conference that is none', 'p-to', set('conferences/k9/minutes/roll', roll('p-to')))
  refuses('a conference, its minutes and a ballot in one batch', 'p-xa', {
    does: 'batch',
    writes: [
      set('conferences/k9', { ...meeting, keepers: ['p-xa'], readers: ['p-xa'] }),
      set('conferences/k9/minutes/roll', roll('p-xa')),
      set('conferences/k9/ballots/1.p-xa', { sheet: 'x'.repeat(128) }),
    ],
  })
  refuses(
    'private facts of a person who is none',
    'p-quan',
    set('people/p-moi/private/contact', { email: null, phone: null }),
  )
  refuses('private facts of a kind that is none', 'p-an', set('people/p-an/private/medals', { count: 9 }))
  refuses('a collection nobody has named', 'p-quan', set('anything/x', { a: 1 }))
  refuses(
    'a collection nobody has named, below one’s own paper',
    'p-an',
    set(`papers/${paperOf('p-an')}/notes/x`, { a: 1 }),
  )
})
