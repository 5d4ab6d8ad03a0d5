import { describe, expect, it } from 'vitest'
import { chainOf, type Lengths, lengthsOf, type Trail } from './chain.ts'
import { manifestOf, trailFile } from './make-manifest.ts'
import { MANIFEST, type Manifest } from './manifest.ts'
import { type FoundFile, verifyDossier, withheldTrails } from './verify.ts'

/** The browser's own, which Node has too. */
const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
const event = (seq: number, rest: object = {}) => ({
  ...{ seq, type: 'sealed', from: null, to: 'conference', revision: 1, by: 'p-mai' },
  ...{ at: new Date(Date.UTC(2026, 10, seq)), ...rest },
})
const TRAILS: Trail[] = [
  { of: 'reviews/kd_p-mai_partyGroup', events: [event(1), event(2), event(3)] },
  { of: 'papers/kd_p-mai', events: [event(1)] },
]

/** What was handed over when the review had two events. */
const EARLIER = await chainOf(
  TRAILS.map(({ of, events }) => ({ of, events: events.slice(0, 2) })),
  sha256,
)
const HANDED = [{ id: 'kd.handover.9', chain: { root: EARLIER.root, lengths: lengthsOf(EARLIER) } }]

interface Made {
  texts: Map<string, string>
  manifest: Manifest
}

/** A dossier of two trails and one paper. */
const make = async (): Promise<Made> => {
  const texts = new Map(TRAILS.map(({ of, events }) => [trailFile(of), JSON.stringify(events)]))
  texts.set('danh-sach.csv', 'Lò Thị Mai')
  const files = await Promise.all(
    [...texts].map(async ([name, text]) => ({ name, size: text.length, sha256: await sha256(text) })),
  )
  return {
    texts,
    manifest: manifestOf({ campaign: 'kd', track: 'partyGroup' }, files, await chainOf(TRAILS, sha256), HANDED),
  }
}
const found = async ({ texts, manifest }: Made): Promise<Map<string, FoundFile>> =>
  new Map(
    await Promise.all(
      [...texts, [MANIFEST, JSON.stringify(manifest)] as const].map(
        async ([name, text]) => [name, { sha256: await sha256(text), text: () => text }] as const,
      ),
    ),
  )
const REVIEW = trailFile('reviews/kd_p-mai_partyGroup')
const faults = async (change: (made: Made) => void | Promise<void>, anchor?: string) => {
  const made = await make()
  await change(made)
  return (await verifyDossier(await found(made), sha256, anchor)).map(({ what, at }) => `${what} ${at}`)
}
/** The events of the review otherwise, and the file's hash with them, as who means to hide it would. */
const events = (to: (events: object[]) => object[]) => async (made: Made) => {
  const text = JSON.stringify(to(JSON.parse(made.texts.get(REVIEW) ?? '')))
  made.texts.set(REVIEW, text)
  const file = made.manifest.files.find(({ name }) => name === REVIEW)
  if (file) file.sha256 = await sha256(text)
}

describe('a dossier', () => {
  it('as it was made has nothing wrong, and the root does not depend on the order in which trails come', async () => {
    expect(await faults(() => undefined)).toEqual([])
    const { root } = await chainOf(TRAILS, sha256)
    expect((await chainOf(TRAILS.toReversed(), sha256)).root).toBe(root)
    expect(await faults(() => undefined, root.replace(/(.{8})/g, '$1 '))).toEqual([])
  })

  it('is recognised by the code of minutes of before it had more events, and by no other', async () => {
    expect(await faults(() => undefined, EARLIER.root)).toEqual([])
    expect((await faults(() => undefined, 'c'.repeat(64))).join()).toContain('notTheAnchor')
    const lie = ({ manifest }: Made) => void Object.assign(manifest.handovers[0] ?? {}, { root: 'c'.repeat(64) })
    expect(await faults(lie, 'c'.repeat(64))).toEqual(['rootWrong kd.handover.9'])
  })

  it('of which a trail is kept by others is recognised by its last hash, and says which is not here', async () => {
    const paper = 'papers/kd_p-mai'
    const kept = async (lengths: Lengths = lengthsOf(EARLIER)) => {
      const made = await make()
      made.texts.delete(trailFile(paper))
      const chain = await chainOf(TRAILS.slice(0, 1), sha256)
      const files = made.manifest.files.filter(({ name }) => name !== trailFile(paper))
      const handed = [{ id: 'kd.handover.9', chain: { root: EARLIER.root, lengths } }]
      const manifest = manifestOf(made.manifest, files, chain, handed)
      return found({ texts: made.texts, manifest })
    }
    expect(await verifyDossier(await kept(), sha256, EARLIER.root)).toEqual([])
    expect(withheldTrails(await kept())).toEqual([paper])
    expect(withheldTrails(await found(await make()))).toEqual([])
    const other = lengthsOf(EARLIER).map((each) => (each.of === paper ? { ...each, head: 'd'.repeat(64) } : each))
    expect(await verifyDossier(await kept(other), sha256, EARLIER.root)).toEqual([
      { what: 'rootWrong', at: 'kd.handover.9' },
    ])
    // Minutes that say no heads need every trail.
    const none = lengthsOf(EARLIER).map(({ of, events }) => ({ of, events }))
    expect((await verifyDossier(await kept(none), sha256, EARLIER.root)).map(({ what }) => what)).toEqual([
      'notTheAnchor',
    ])
  })

  it('of which one byte was altered, one file taken out or put in, names it', async () => {
    const csv = 'danh-sach.csv'
    expect(await faults(({ texts }) => void texts.set(csv, 'Lò Thị Mây'))).toEqual([`fileChanged ${csv}`])
    expect(await faults(({ texts }) => void texts.delete(csv))).toEqual([`fileMissing ${csv}`])
    expect(await faults(({ texts }) => void texts.set('them.txt', ''))).toEqual(['fileAdded them.txt'])
  })

  it('of which one event was altered, removed, added or put elsewhere names it, whatever the file says of itself', async () => {
    const of = 'reviews/kd_p-mai_partyGroup'
    expect(await faults(events(([a, b, c]) => [{ ...a }, { ...b, by: 'p-ai' }, { ...c }]))).toEqual([
      `eventChanged ${of} #2`,
    ])
    expect(await faults(events((all) => all.filter((_, at) => at !== 1)))).toEqual([`eventMissing ${of} #2`])
    expect(await faults(events((all) => [...all, event(4)]))).toEqual([`eventAdded ${of} #4`])
    expect(await faults(events((all) => all.toReversed()))).toEqual([`eventMoved ${of} #3`, `eventMoved ${of} #1`])
  })

  it('whose manifest was made to fit is recognised by its links, and by the code printed on paper', async () => {
    const { root } = (await make()).manifest
    const alter = async ({ manifest, texts }: Made) => {
      const trail = manifest.trails.find(({ file }) => file === REVIEW)
      const link = trail?.links[1]
      const altered = JSON.parse(texts.get(REVIEW) ?? '') as object[]
      altered[1] = event(2, { by: 'p-ai' })
      await events(() => altered)({ manifest, texts })
      const chain = await chainOf([{ of: '', events: altered }], sha256)
      if (link) link.own = chain.trails[0]?.links[1]?.own ?? ''
    }
    expect(await faults(alter)).toEqual(['chainBroken reviews/kd_p-mai_partyGroup #2'])
    const whole = async (made: Made) => {
      const trails = TRAILS.map((trail, at) => (at === 0 ? { ...trail, events: [event(1), event(2)] } : trail))
      await events((all) => all.slice(0, 2))(made)
      Object.assign(made.manifest, manifestOf(made.manifest, made.manifest.files, await chainOf(trails, sha256), []))
    }
    expect(await faults(whole)).toEqual([])
    expect((await faults(whole, root)).join()).toContain('notTheAnchor')
    expect(await faults(({ manifest }) => void Object.assign(manifest, { root: 'b'.repeat(64) }))).toEqual([
      `rootWrong ${MANIFEST}`,
    ])
  })

  it('without a manifest that can be read, or with a trail that cannot, says so', async () => {
    expect(await faults(({ manifest }) => void Object.assign(manifest, { version: 9 }))).toEqual([
      `noManifest ${MANIFEST}`,
    ])
    expect(await verifyDossier(new Map(), sha256)).toEqual([{ what: 'noManifest', at: MANIFEST }])
    expect((await faults(({ texts }) => void texts.set(REVIEW, '{'))).join()).toContain('eventMissing')
  })
})
