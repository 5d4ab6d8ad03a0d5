import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { campaignSchema } from '../model/campaign.ts'
import { campaignOf } from '../office/registry.fixture.ts'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { TEMPLATES } from '../template/templates.ts'
import { canonical } from './canonical.ts'
import { PACKS, packOf } from './packs.ts'
import { packFaults } from './shape/pack-faults.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe.each(PACKS)('the pack $ref.id, version $ref.version', ({ pack, ref }) => {
  it('is the one that campaigns have pinned: what is corrected is the next version', () => {
    expect({ id: pack.id, version: pack.version, hash: sha256(canonical(pack)) }).toEqual(ref)
  })

  it('fits together', () => {
    expect(packFaults(pack)).toEqual([])
  })

  it('knows every rule of the catalogue', () => {
    const { checks, quotas, order, once } = pack
    const rules = [...checks, ...quotas, ...order.review, ...order.rating, once].map(({ rule }) => rule)
    const catalogue = Array.from({ length: 22 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`)
    expect(catalogue.filter((rule) => !rules.includes(rule))).toEqual([])
  })
})

describe('the rules of a campaign', () => {
  it('are those it was opened with', () => {
    for (const { plan } of TEMPLATES) expect(packOf(plan)).toMatchObject({ ok: true, ref: plan.rulePack })
    const campaign = campaignSchema.parse(campaignOf({ id: '2023' }))
    expect(packOf(campaign)).toMatchObject({ ok: true, pack: { id: 'qd124-2023' } })
  })

  it('are found of a campaign that only names them', () => {
    const old = campaignSchema.parse({ ...campaignOf({ id: '2023' }), rulePack: 'qd124-2023' })
    expect(packOf(old)).toMatchObject({ ok: true, ref: { version: 1 } })
  })

  it('are refused where nobody knows them, and where they are not the same any more', () => {
    const ref = plan2023.rulePack
    expect(packOf({ rulePack: 'qd366-2025' })).toEqual({ ok: false, reason: 'packUnknown' })
    expect(packOf({ rulePack: { ...ref, version: 2 } })).toEqual({ ok: false, reason: 'packUnknown' })
    const changed = ref.hash.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(packOf({ rulePack: { ...ref, hash: changed } })).toEqual({ ok: false, reason: 'packDiffers' })
  })
})

describe('the canonical text', () => {
  it('is the same whatever the order of keys, and another with any other value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const turned = Object.fromEntries(Object.entries(data).reverse())
        expect(canonical(turned)).toBe(canonical(data))
        expect(canonical({ ...data, thêm: 1 })).not.toBe(canonical({ ...data, thêm: 2 }))
      }),
    )
  })

  it('composes letters, reads as JSON, and has no word for what is nothing', () => {
    expect(canonical('Tốt'.normalize('NFD'))).toBe(canonical('Tốt'))
    expect(JSON.parse(canonical(PACKS))).toEqual(PACKS)
    for (const nothing of [undefined, Number.NaN, { a: undefined }, [() => 1]])
      expect(() => canonical(nothing)).toThrow(TypeError)
  })
})
