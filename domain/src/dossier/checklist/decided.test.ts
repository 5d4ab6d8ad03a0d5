import { describe, expect, it } from 'vitest'
import { paths } from '../../ids.ts'
import { read } from '../../office/stored.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { dossier, MAI, TRACK, withPapers } from '../filled-office.fixture.ts'
import { NOW } from '../told-office.fixture.ts'

describe('what was decided on paper, and what was decided anew', () => {
  /** The last that was decided of p-mai. */
  const withResult = (paper: object | null): Store => {
    const store = withPapers()
    const result = { id: 'kd.result.20', kind: 'result', campaign: 'kd', of: { kind: 'campaign', id: 'kd' } }
    store.set(paths.act(result.id), {
      ...{ ...result, submittedAt: NOW, track: TRACK, paper, items: [{ reviewId: MAI }] },
    })
    return store
  }
  const entries = (store: Store, item: string) => dossier(store, MAI).entries.filter((entry) => entry.item === item)

  it('counts as signed where it was entered from the signed paper, and wants no ruling', () => {
    const store = withResult({ number: '12-KL/TU', keptAt: 'Tủ 4' })
    expect(entries(store, 'decision')).toMatchObject([{ signed: 'paper', keptAt: 'Tủ 4', hole: null }])
    expect(entries(store, 'ruling')).toEqual([])
    expect(entries(withResult({ number: '12-KL/TU' }), 'decision')).toMatchObject([{ signed: 'paper', keptAt: '' }])
    expect(entries(withResult(null), 'decision')).toMatchObject([{ signed: null, hole: 'unsigned' }])
  })

  it('wants a ruling on what was decided last, not on what it took the place of', () => {
    const store = withResult(null)
    expect(entries(withPapers(), 'ruling')).toMatchObject([{ document: 'kd.ruling.9' }])
    expect(entries(store, 'ruling')).toMatchObject([{ document: null, hole: 'missing' }])
    const anew = { ...read<object>(store, paths.act('kd.ruling.9')), id: 'kd.ruling.21', decision: 'kd.result.20' }
    store.set(paths.act('kd.ruling.21'), anew)
    expect(entries(store, 'ruling')).toMatchObject([{ document: 'kd.ruling.21' }])
  })
})
