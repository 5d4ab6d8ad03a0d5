import { describe, expect, it } from 'vitest'
import { isLike } from './is-like.ts'

const PERSON = {
  name: 'Lò Văn Pháng',
  post: null,
  partyCell: { name: 'a' },
  posts: [{ title: 'b', to: null }],
  tags: [],
}

describe('a stored copy beside an example', () => {
  it.each([
    ['an equal one', PERSON],
    ['other texts, other numbers of lines', { ...PERSON, name: '', posts: [] }],
    ['nulls where something may be missing', { ...PERSON, partyCell: null, post: 'x' }],
    ['a name that was not there', { ...PERSON, more: 1 }],
    ['a name that may be missing', { posts: [], tags: [] }],
  ])('can stand in its place: %s', (_title, stored) => {
    expect(isLike(stored, PERSON)).toBe(true)
  })

  it.each([
    ['a number', 3],
    ['a list', []],
    ['a text', 'x'],
    ['no list where one belongs', { ...PERSON, posts: null }],
    ['a record where a list belongs', { ...PERSON, posts: {} }],
    ['a list without its list', { name: 'x' }],
    ['lines of another kind', { ...PERSON, posts: ['x'] }],
    ['an empty line', { ...PERSON, posts: [null] }],
    ['an empty line of an unknown kind', { ...PERSON, tags: [null] }],
    ['a number for a text', { ...PERSON, name: 5 }],
    ['a list for a record', { ...PERSON, partyCell: [] }],
    ['a list for what is null', { ...PERSON, post: [] }],
  ])('cannot: %s', (_title, stored) => {
    expect(isLike(stored, PERSON)).toBe(false)
  })
})
