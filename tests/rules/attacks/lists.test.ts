import { paths } from '@kiemdiem/domain/ids'
import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { describe } from 'vitest'
import { openBench } from '../support/bench.ts'
import { type Attacker, bothRoutes, type Filter, type Selection } from '../support/both-routes.ts'
import { CAMPAIGN, type Who } from '../support/cast.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const { refuses, takes } = bothRoutes(bench, import.meta.filename)

/** A list, and every figure that would tell something of it. */
const listAndFigures = (of: Selection, field: string) => [
  ['list', { does: 'list', of } as const] as const,
  ['count', { does: 'count', of } as const] as const,
  ['sum', { does: 'sum', of, field } as const] as const,
  ['average', { does: 'average', of, field } as const] as const,
]
const refusesAll = (what: string, who: Attacker, of: Selection, field = 'revision') => {
  for (const [does, request] of listAndFigures(of, field)) refuses(`${does} of ${what}`, who, request)
}
const mine = (field: string, who: Who): Filter => [field, 'ARRAY_CONTAINS', who]

describe('with its constraint (the honest twin is taken)', () => {
  const own = { from: 'papers', where: [mine('writers', 'p-an')] }
  for (const [does, request] of listAndFigures(own, 'number')) takes(`${does} of one’s own papers`, 'p-an', request)
})

describe('without its constraint', () => {
  refusesAll('papers, by a writer', 'p-an', { from: 'papers' })
  refusesAll('papers, by an organiser of two tracks', 'p-to', { from: 'papers' }, 'accepted')
  refusesAll('reviews, by a head', 'p-hoa', { from: 'reviews' }, 'eventSeq')
  refusesAll('reviews, by an organiser', 'p-uy', { from: 'reviews' }, 'eventSeq')
  refusesAll('boards, by a head', 'p-hoa', { from: paths.boards(CAMPAIGN) }, 'order')
  refusesAll('accounts, by an organiser', 'p-to', { from: 'access' }, 'active')
})

describe('with a constraint that is somebody else’s', () => {
  refusesAll('a colleague’s papers', 'p-an', { from: 'papers', where: [mine('writers', 'p-be')] }, 'number')
  refusesAll('a colleague’s reviews', 'p-an', { from: 'reviews', where: [mine('readers', 'p-be')] }, 'eventSeq')
  refusesAll('papers of the track of another organiser', 'p-uy', {
    from: 'papers',
    where: [['tracks', 'ARRAY_CONTAINS', 'partyGroup']],
  })
  refusesAll('papers given to oneself to read, that are not accepted', 'p-hoa', {
    from: 'papers',
    where: [mine('audience', 'p-hoa')],
  })
  refusesAll('accepted papers, by a head who leaves out that they must be his to read', 'p-hoa', {
    from: 'papers',
    where: [['accepted', 'GREATER_THAN', 0]],
  })
  refusesAll('papers that are late', 'p-xa', { from: 'papers', where: [['state', 'EQUAL', 'drafting']] })
})

describe('`in`', () => {
  const names = [paperOf('p-an'), paperOf('p-be')]
  refusesAll('papers by names that anybody can work out', 'p-xa', {
    from: 'papers',
    where: [['__name__', 'IN', names]],
  })
  refusesAll('one’s own and a colleague’s by name', 'p-an', { from: 'papers', where: [['__name__', 'IN', names]] })
  refusesAll('papers of oneself and of a colleague', 'p-an', {
    from: 'papers',
    where: [['responsible', 'IN', ['p-an', 'p-be']]],
  })
  refusesAll('reviews of one’s own track and of another', 'p-to', {
    from: 'reviews',
    where: [['track', 'IN', ['partyGroup', 'partyCell']]],
  })
  refusesAll('boards of one’s own track and of another', 'p-uy', {
    from: paths.boards(CAMPAIGN),
    where: [['track', 'IN', ['partyGroup', 'partyCell']]],
  })
  refusesAll('accounts by name', 'p-an', { from: 'access', where: [['__name__', 'IN', ['p-an', 'p-to']]] })
})

describe('all collections of one name', () => {
  const kinds = [...new Set(Object.keys(COLLECTIONS).map((path) => path.split('/').at(-2) ?? ''))]
  // Who may see most of all.
  for (const who of ['p-to', 'p-quan'] as const) {
    for (const from of kinds) {
      const of: Selection = { from, everywhere: true }
      refuses(`list of every ${from}, by ${who}`, who, { does: 'list', of })
      refuses(`count of every ${from}, by ${who}`, who, { does: 'count', of })
    }
  }
  refuses('every paper of mine, as a group', 'p-an', {
    does: 'list',
    of: { from: 'papers', everywhere: true, where: [mine('writers', 'p-an')] },
  })
  refuses('every sealed text of mine, as a group', 'p-an', {
    does: 'list',
    of: { from: 'revisions', everywhere: true, where: [['by', 'EQUAL', 'p-an']] },
  })
})

describe('a figure of what one may get, but not list', () => {
  refusesAll('revisions of one’s own paper', 'p-cuc', { from: `papers/${paperOf('p-cuc')}/revisions` })
  refusesAll('revisions of a paper one reads', 'p-hoa', { from: `papers/${paperOf('p-cuc')}/revisions` })
  refusesAll('drafts of one’s own paper', 'p-an', { from: `papers/${paperOf('p-an')}/drafts` })
  refusesAll('returns of one’s own paper', 'p-dao', { from: `papers/${paperOf('p-dao')}/returns` })
  refusesAll('what is private to oneself', 'p-an', { from: 'people/p-an/private' }, 'birthDate')
  refusesAll('what is private to another, by the administrator', 'p-quan', { from: 'people/p-an/private' }, 'birthDate')
  refusesAll('the trail of one’s own review', 'p-cuc', { from: `reviews/${paperOf('p-cuc')}_partyGroup/events` }, 'seq')
})

describe('a figure of what one may not see at all', () => {
  const own = `reviews/${paperOf('p-an')}_partyGroup/parts`
  refusesAll('outcomes under one’s own review', 'p-an', { from: own }, 'rating')
  refusesAll(
    'outcomes with one rating, under one’s own review',
    'p-an',
    { from: own, where: [['rating', 'EQUAL', 'good']] },
    'rating',
  )
  refusesAll('mails', 'p-quan', { from: 'mail' }, 'attempts')
  refusesAll('one-time codes', 'p-quan', { from: 'invitations' }, 'usedAt')
  refusesAll('anything, signed out', 'nobody', { from: 'units' }, 'order')
})
