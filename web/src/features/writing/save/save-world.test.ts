import type { Section, Sections } from '@kiemdiem/domain/model/paper'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from './content.ts'
import {
  answered,
  arrived,
  broughtBack,
  chose,
  departed,
  heldOf,
  isUnsaved,
  nextSave,
  type Save,
  shownOf,
  startWriting,
  tryAgain,
  typed,
  type Writing,
  want,
} from './save-section.ts'

const ME = 'p-sung-a-phong'
const OTHER = 'p-giang-a-pao'

/**
 * Whole worlds: two drafters, one of them with two tabs, on a network that loses questions and answers, delays
 * them, and with crashes at any moment. Writers choose "both" and restore what is offered, so no word may be
 * missing on the server in the end.
 */
interface Tab {
  name: string
  state: Writing
  wire: Save | null
}
interface World {
  server: Record<string, Section>
  /** The local copies of the browsers, by tab and section: they outlive a crash. */
  local: Map<string, Content>
  /** Saves that left a tab that no longer waits for them. */
  late: Array<{ save: Save; by: string }>
  tabs: Tab[]
  words: Array<{ id: string; word: string }>
}

const PEOPLE = [ME, ME, OTHER]
const IDS = ['duties', 'causes']

const reload = (world: World, index: number) => {
  const uid = PEOPLE[index] ?? ME
  const name = `${index}.${world.words.length}.${world.local.size}`
  let state = arrived(startWriting(uid), world.server)
  for (const [key, content] of [...world.local].filter(([key]) => key.startsWith(`${index}.`))) {
    const id = key.split('/')[1] ?? ''
    const held = heldOf(state, id)
    // The offer shows both; this writer keeps both.
    const text = [shownOf(held).text, content.text].filter(Boolean).join(' ')
    state = broughtBack(state, id, { text })
    world.local.delete(key)
  }
  world.tabs[index] = { name, state, wire: null }
  remember(world, index)
}

const remember = (world: World, index: number) => {
  const tab = world.tabs[index]
  if (!tab) return
  for (const id of IDS) {
    const held = heldOf(tab.state, id)
    const key = `${tab.name}/${id}`
    if (isUnsaved(held) && held.mine) world.local.set(key, held.mine)
    else world.local.delete(key)
  }
}

/** The server's side: rules accept only rev == old + 1. */
const apply = (world: World, save: Save, by: string): Section | null => {
  const current = world.server[save.id]
  if ((current?.rev ?? 0) !== save.base) return current ?? null
  world.server[save.id] = { ...save.content, rev: save.base + 1, by }
  return null
}

type Step = { tab: number; id: string } & {
  act: 'type' | 'send' | 'deliver' | 'loseQuestion' | 'loseAnswer' | 'delay' | 'late' | 'listen' | 'crash' | 'choose'
}

const play = (world: World, step: Step) => {
  const tab = world.tabs[step.tab]
  if (!tab) return
  const finish = (change: (state: Writing) => Writing) => {
    tab.wire = null
    tab.state = change(tab.state)
  }
  switch (step.act) {
    case 'type': {
      const word = `w${world.words.length}.`
      world.words.push({ id: step.id, word })
      const text = `${shownOf(heldOf(tab.state, step.id)).text ?? ''} ${word}`
      tab.state = want(typed(tab.state, step.id, { text }), step.id)
      break
    }
    case 'send': {
      const save = nextSave(tryAgain(tab.state))
      if (!save) break
      tab.wire = save
      tab.state = departed(tryAgain(tab.state), save)
      break
    }
    case 'deliver': {
      if (!tab.wire) break
      const theirs = apply(world, tab.wire, tab.state.uid)
      finish((state) => answered(state, theirs ? { kind: 'stale', theirs } : { kind: 'saved' }))
      break
    }
    case 'loseQuestion':
      if (tab.wire) finish((state) => answered(state, { kind: 'unreachable' }))
      break
    case 'loseAnswer':
      if (!tab.wire) break
      apply(world, tab.wire, tab.state.uid)
      finish((state) => answered(state, { kind: 'unreachable' }))
      break
    case 'delay':
      if (!tab.wire) break
      world.late.push({ save: tab.wire, by: tab.state.uid })
      finish((state) => answered(state, { kind: 'unreachable' }))
      break
    case 'late': {
      const late = world.late.shift()
      if (late) apply(world, late.save, late.by)
      break
    }
    case 'listen':
      tab.state = arrived(tab.state, world.server)
      break
    case 'choose':
      tab.state = chose(tab.state, step.id, 'both')
      break
    case 'crash':
      reload(world, step.tab)
      break
  }
  remember(world, step.tab)
}

const settle = (world: World) => {
  const rounds = ['listen', 'choose', 'send', 'deliver'] as const
  for (let round = 0; round < 12; round += 1)
    for (let tab = 0; tab < world.tabs.length; tab += 1)
      for (const id of IDS) for (const act of rounds) play(world, { tab, id, act })
}

describe('no acknowledged word is lost', () => {
  const step: fc.Arbitrary<Step> = fc.record({
    tab: fc.nat(PEOPLE.length - 1),
    id: fc.constantFrom(...IDS),
    act: fc.constantFrom<Step['act'][]>(
      ...(['type', 'type', 'send', 'send', 'deliver', 'loseQuestion', 'loseAnswer'] as const),
      ...(['delay', 'late', 'listen', 'crash', 'choose'] as const),
    ),
  })

  it('whatever is lost, late or crashes, every typed word ends on the server', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const world: World = { server: {}, local: new Map(), late: [], tabs: [], words: [] }
        for (let tab = 0; tab < PEOPLE.length; tab += 1) reload(world, tab)
        for (const each of steps) play(world, each)
        settle(world)
        for (const { id, word } of world.words) expect(world.server[id]?.text ?? '').toContain(word)
        expect(world.local.size).toBe(0)
      }),
      { numRuns: 400 },
    )
  })

  it('a save never replaces a text that its writer has not been shown', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const world: World = { server: {}, local: new Map(), late: [], tabs: [], words: [] }
        for (let tab = 0; tab < PEOPLE.length; tab += 1) reload(world, tab)
        for (const each of steps) {
          const before: Sections = { ...world.server }
          play(world, each)
          for (const id of IDS) {
            // Writers here only add words, so a word that leaves the server was overwritten unseen.
            const gone = (before[id]?.text ?? '')
              .split(' ')
              .filter((word) => word && !world.server[id]?.text?.includes(word))
            expect(gone).toEqual([])
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
