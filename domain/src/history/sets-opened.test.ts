import { expect, it } from 'vitest'
import { conferenceOf } from '../conference/conference.fixture.ts'
import type { Handout } from '../model/conference.ts'
import { readersOnScreen, setOpened } from './sets-opened.ts'

const sentAt = new Date('2023-11-28T02:00:00Z')
const later = new Date('2023-11-28T03:00:00Z')
const before = new Date('2023-11-28T01:00:00Z')
const paper = (id: string, acceptedAt: Date | null = sentAt) => ({ id, writers: [id], acceptedAt })
const papers = [paper('p-a'), paper('p-b'), paper('p-c'), paper('p-d', null)]
const countOf = (reader: string, asker: string, opened: Readonly<Record<string, Date>>) =>
  setOpened(papers, { reader, asker }, (id) => opened[id] ?? null)

it('counts what was opened since it was last sent, of what has been sent', () => {
  expect(countOf('p-x', 'p-y', { 'p-a': later, 'p-b': before, 'p-d': later })).toEqual({ opened: 1, of: 3 })
  expect(countOf('p-x', 'p-y', { 'p-a': sentAt, 'p-b': later, 'p-c': later })).toEqual({ opened: 3, of: 3 })
})

it('leaves out the papers that the reader writes, and those of who asks', () => {
  const all = { 'p-a': later, 'p-b': later, 'p-c': later }
  expect(countOf('p-a', 'p-y', all)).toEqual({ opened: 2, of: 2 })
  expect(countOf('p-x', 'p-b', all)).toEqual({ opened: 2, of: 2 })
  expect(countOf('p-a', 'p-b', all)).toEqual({ opened: 1, of: 1 })
  expect(countOf('p-x', 'p-b', { 'p-b': later })).toEqual({ opened: 0, of: 2 })
})

it('asks about those only who were given the papers on the screen', () => {
  const conference = conferenceOf()
  const given: Omit<Handout, 'how'> = { on: '2023-11-28', note: '', by: 'p-x', byName: 'X', at: sentAt, papers: 1 }
  const [first, second] = conference.roll.filter(({ uid }) => uid !== null)
  if (!first || !second) throw new Error('the fixture calls two people')
  const handouts = { [first.id]: { ...given, how: 'screen' }, [second.id]: { ...given, how: 'paper' } } as const
  expect(readersOnScreen({ ...conference, handouts })).toEqual([first.uid])
})
