import { expect, it } from 'vitest'
import { allReviews, campaignIn } from '../../office/stored.fixture.ts'
import { chairOf, headOf, resultOffice, shownTo } from '../result/result-office.fixture.ts'
import { decidingFor } from './deciding-for.ts'
import { decidingTables } from './read-to-decide.ts'

it('a committee is shown the civil level of its members, proposed, and nothing else of that track, and nothing of the reader', () => {
  const [table] = shownTo(resultOffice(), 'p-bi-thu')
  expect(table?.lines.map(({ subject }) => subject).toSorted()).toEqual(
    ['p-ban-1', 'p-ban-2', 'p-ban-3', 'p-pho', 'p-uy'].toSorted(),
  )
  const line = table?.lines.find(({ subject }) => subject === 'p-ban-1')
  expect(line?.civil).toEqual({ level: 'good', isDecided: false })
  expect(table?.track).toBe('partyCell')
})

it('counts what was given in a group for the head of an agency alone: a committee belongs to its own', () => {
  const store = resultOffice()
  const [chiUy] = decidingFor(campaignIn(store), 'p-bi-thu')
  if (!chiUy) throw new Error('the committee decides nothing')
  const known = { reviews: allReviews(store), sheets: [], shared: new Set(['G9']), civil: new Map(), voters: [] }
  expect(decidingTables(chiUy, 'p-bi-thu', known)).toMatchObject([{ decider: 'chi-uy', places: [] }])
})

it('says whose paper it is by name alone where another head has a table of his own', () => {
  const tables = shownTo(resultOffice(), chairOf('mot'))
  expect(tables.map(({ decider }) => decider)).toEqual([headOf('mot')])
})
