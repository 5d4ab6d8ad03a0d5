import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import { describe } from 'vitest'
import { openBench } from '../support/bench.ts'
import { bothRoutes } from '../support/both-routes.ts'
import { CAMPAIGN, COLLECTIVE } from '../support/cast.ts'
import { NOW } from '../support/raw.ts'
import { paperOf } from '../support/world.ts'
import { saveBy, sealBy } from './requests.ts'

const bench = openBench(import.meta.filename)
const { refuses, takes } = bothRoutes(bench, import.meta.filename)
const an = paperOf('p-an')
const review = reviewIdOf(CAMPAIGN, 'p-an', 'partyGroup')
const copyOf = (path: string, change: object) => ({ ...bench.world.get(path), ...change })

describe('making what is another’s one’s own, on creation', () => {
  takes('(the honest seal is taken)', 'p-an', sealBy(bench.world, 'p-an', 'p-an'))
  refuses('a colleague’s paper sealed in one’s own name', 'p-be', sealBy(bench.world, 'p-be', 'p-an'))
  refuses('a header that names oneself as writer', 'p-xa', {
    does: 'set',
    path: paths.paper(paperOf('p-xa')),
    data: copyOf(paths.paper(an), { writers: ['p-xa'], responsible: 'p-xa' }),
  })
  refuses('a review that names oneself as decider', 'p-xa', {
    does: 'set',
    path: paths.review(reviewIdOf(CAMPAIGN, 'p-xa', 'partyGroup')),
    data: copyOf(paths.review(review), { actors: { decision: ['p-xa'] }, readers: ['p-xa'] }),
  })
  refuses('a draft beside the one there is', 'p-an', {
    does: 'set',
    path: `papers/${an}/drafts/p-an`,
    data: { revision: 1, sections: {}, touched: null, updatedAt: NOW, refusal: null },
  })
  refuses('an account with every role', 'p-xa', {
    does: 'set',
    path: paths.access('p-xa'),
    data: copyOf(paths.access('p-xa'), { admin: true, organiser: ['partyGroup', 'provincial', 'partyCell'] }),
  })
})

describe('making what is another’s one’s own, on update', () => {
  takes('(the honest save is taken)', 'p-an', saveBy('p-an', 'p-an'))
  refuses('a colleague’s draft', 'p-be', saveBy('p-be', 'p-an'))
  refuses('a colleague’s draft, put in the owner’s mouth', 'p-be', saveBy('p-an', 'p-an'))
  refuses('an owner written into a draft, which has none', 'p-an', saveBy('p-an', 'p-an', {}, { writers: ['p-xa'] }))

  const header = { does: 'update' as const, path: paths.paper(an) }
  refuses('oneself among the writers', 'p-be', { ...header, data: { writers: ['p-an', 'p-be'] } })
  refuses('oneself responsible, by a drafter', 'p-minh', {
    ...header,
    path: paths.paper(paperOf(COLLECTIVE)),
    data: { responsible: 'p-minh' },
  })
  refuses('oneself in the audience', 'p-xa', { ...header, data: { audience: ['p-xa'] } })
  refuses('the head who returns it removed, by the writer', 'p-an', { ...header, data: { returners: [] } })
  refuses('oneself among the readers of a review', 'p-xa', {
    does: 'update',
    path: paths.review(review),
    data: { readers: ['p-xa'] },
  })
  refuses('oneself among those who act on one’s own review', 'p-an', {
    does: 'update',
    path: paths.review(review),
    data: { 'actors.decision': ['p-an'] },
  })
  refuses('oneself among the viewers of a board', 'p-xa', {
    does: 'update',
    path: paths.board(CAMPAIGN, 'u-tckt.0'),
    data: { viewers: ['p-xa'] },
  })
  refuses('another person’s account made one’s own', 'p-quan', {
    does: 'update',
    path: paths.access('p-to'),
    data: { personId: 'p-quan' },
  })
  refuses('a unit made one’s own', 'p-xa', { does: 'update', path: paths.unit('u-tckt'), data: { head: 'p-xa' } })
  refuses('an organiser entered in the campaign', 'p-xa', {
    does: 'update',
    path: paths.campaign(CAMPAIGN),
    data: { 'organisers.partyGroup': ['p-xa'] },
  })
})

describe('entering on behalf of another, by a stranger to it', () => {
  refuses('a seal by a colleague who is not even a drafter', 'p-xa', sealBy(bench.world, 'p-an', 'p-an'))
  refuses('a seal in the name of the head, by the writer', 'p-an', sealBy(bench.world, 'p-hoa', 'p-an'))
  refuses('a seal in the leader’s name, by the clerk', 'p-phuc', sealBy(bench.world, 'p-lan', COLLECTIVE))
  refuses(
    'a seal that says for whom it is',
    'p-an',
    sealBy(bench.world, 'p-an', 'p-an', { onBehalfOf: 'p-an', basis: 'bản giấy đã ký' }),
  )
  refuses(
    'a colleague’s paper sealed in one’s own name on behalf of its writer',
    'p-be',
    sealBy(bench.world, 'p-be', 'p-an', { onBehalfOf: 'p-an', basis: 'ủy quyền' }),
  )
  refuses('a section saved on behalf of its writer', 'p-phuc', saveBy('p-phuc', 'p-an', { onBehalfOf: 'p-an' }))
  for (const who of ['p-xa', 'p-phuc', 'p-hoa', 'p-to'] as const) {
    refuses(`minutes entered on behalf of a unit, by ${who}`, who, {
      does: 'set',
      path: 'acts/bien-ban-1',
      data: { kind: 'minutes', items: [review], by: who, onBehalfOf: COLLECTIVE, submittedAt: NOW },
    })
  }
})
