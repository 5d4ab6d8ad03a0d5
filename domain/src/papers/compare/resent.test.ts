import { describe, expect, it } from 'vitest'
import { paths } from '../../ids.ts'
import type { Draft } from '../../model/paper.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { deliver, full, get, MEMBER, paperIn, reviewsIn, seal, sendBack, unsound } from '../one-paper.fixture.ts'

describe('a returned paper that is sent again unchanged', () => {
  const returned = () => {
    const store = tinyCampaign()
    seal(store, 0, full)
    deliver(store, 1, 1)
    sendBack(store, 2)
    return store
  }
  const refusal = (store: Store) => get<Draft>(store, paths.draft(MEMBER)).refusal?.reasons
  // Saved anew with another blank: nothing that anybody could read differs.
  const blanks = Object.fromEntries(
    Object.entries(full).map(([id, { text, ...rest }]) => [
      id,
      { ...rest, ...(text === undefined ? {} : { text: ` ${text}\n` }), rev: 2 },
    ]),
  )

  it.each([
    ['word for word', full, undefined],
    ['with other blanks', blanks, undefined],
    ['with a sentence of blanks', full, ' \n'],
  ])('%s is refused, the text kept, and asks for a sentence', (_, sections, sentence) => {
    const store = returned()
    seal(store, 3, sections, sentence)
    expect(deliver(store, 2, 4).kind).toBe('refused')
    expect(refusal(store)).toEqual({ paper: { reason: 'sameText', rev: 0 } })
    expect(paperIn(store)).toMatchObject({ state: 'returned', revision: 2, accepted: 1 })
    expect(unsound(store)).toEqual([])
  })

  it('with its sentence is accepted; the sentence stays in the seal, that it was so in the trail', () => {
    const store = returned()
    seal(store, 3, full, 'Số liệu đã nêu đủ ở mục I.2.')
    expect(deliver(store, 2, 4).kind).toBe('accepted')
    expect(store.get(paths.revision(MEMBER, 2))).toMatchObject({ sameBecause: 'Số liệu đã nêu đủ ở mục I.2.' })
    const types = reviewsIn(store).map(({ id, eventSeq }) =>
      get<{ type: string }>(store, paths.reviewEvent(id, eventSeq)),
    )
    expect(types.map(({ type }) => type)).toEqual(['sealedUnchanged', 'sealedUnchanged'])
    expect(unsound(store)).toEqual([])
  })

  it('says so only where it is so: not beside a changed text, nor at the first sending', () => {
    const store = returned()
    seal(store, 3, { ...full, ethics: { text: 'Đã bổ sung.', rev: 2, by: 'p-member' } }, 'Giữ nguyên.')
    expect(deliver(store, 2, 4).kind).toBe('refused')
    expect(refusal(store)).toEqual({ paper: { reason: 'notSameText', rev: 0 } })
    const first = tinyCampaign()
    seal(first, 0, full, 'Giữ nguyên.')
    expect(deliver(first, 1, 1).kind).toBe('refused')
  })
})
