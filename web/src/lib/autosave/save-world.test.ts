import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTexts } from './joining/join-texts.ts'
import { machineOf } from './machine.ts'
import type { Save, Saved, Shape, Writing } from './shape.ts'

const ME = 'p-sung-a-phong'
const OTHER = 'p-giang-a-pao'

/** Texts that two people have to be asked about, as the sections of a paper are. */
const TEXT: Shape<string> = {
  blank: '',
  tidied: (text) => text.trim(),
  same: (a, b) => a === b,
  fits: () => true,
  merge: (_base, mine, theirs) => ({ merged: mine, clashes: mine.trim() === theirs ? [] : ['text'] }),
  settle: (mine, theirs, _clashes, choice) => (choice === 'theirs' ? theirs : joinTexts(theirs, mine)),
  read: (stored) => (typeof stored === 'string' ? stored : null),
  rejoins: false,
}
const MACHINES = { [ME]: machineOf(TEXT, ME), [OTHER]: machineOf(TEXT, OTHER) }

/**
 * Whole worlds: two drafters, one of them with two tabs, on a network that loses questions and answers, delays
 * them, and with crashes at any moment. Writers choose "both" and restore what is offered, so no word may be
 * missing on the server in the end.
 */
interface Tab {
  name: string
  uid: typeof ME | typeof OTHER
  state: Writing<string>
  wire: Save<string> | null
}
interface World {
  server: Record<string, Saved<string>>
  /** The local copies of the browsers, by tab and section: they outlive a crash. */
  local: Map<string, string>
  /** Saves that left a tab that no longer waits for them. */
  late: Array<{ save: Save<string>; by: string }>
  tabs: Tab[]
  words: Array<{ id: string; word: string }>
}

const PEOPLE = [ME, ME, OTHER] as const
const IDS = ['duties', 'causes']

const reload = (world: World, index: number) => {
  const uid = PEOPLE[index] ?? ME
  const name = `${index}.${world.words.length}.${world.local.size}`
  const machine = MACHINES[uid]
  let state = machine.arrived(machine.start(), world.server)
  for (const [key, content] of [...world.local].filter(([key]) => key.startsWith(`${index}.`))) {
    const id = key.split('/')[1] ?? ''
    const held = machine.heldOf(state, id)
    // The offer shows both; this writer keeps both.
    const text = [machine.shownOf(held), content].filter(Boolean).join(' ')
    state = machine.broughtBack(state, id, text)
    world.local.delete(key)
  }
  world.tabs[index] = { name, uid, state, wire: null }
  remember(world, index)
}

const remember = (world: World, index: number) => {
  const tab = world.tabs[index]
  if (!tab) return
  for (const id of IDS) {
    const machine = MACHINES[tab.uid]
    const held = machine.heldOf(tab.state, id)
    const key = `${tab.name}/${id}`
    if (machine.isUnsaved(held) && held.mine !== null) world.local.set(key, held.mine)
    else world.local.delete(key)
  }
}

/** The server's side: rules accept only rev == old + 1. */
const apply = (world: World, save: Save<string>, by: string): Saved<string> | null => {
  const current = world.server[save.id]
  if ((current?.rev ?? 0) !== save.base) return current ?? null
  world.server[save.id] = { content: save.content, rev: save.base + 1, by }
  return null
}

type Step = { tab: number; id: string } & {
  act: 'type' | 'send' | 'deliver' | 'loseQuestion' | 'loseAnswer' | 'delay' | 'late' | 'listen' | 'crash' | 'choose'
}

const play = (world: World, step: Step) => {
  const tab = world.tabs[step.tab]
  if (!tab) return
  const machine = MACHINES[tab.uid]
  const finish = (change: (state: Writing<string>) => Writing<string>) => {
    tab.wire = null
    tab.state = change(tab.state)
  }
  switch (step.act) {
    case 'type': {
      const word = `w${world.words.length}.`
      world.words.push({ id: step.id, word })
      const text = `${machine.shownOf(machine.heldOf(tab.state, step.id))} ${word}`
      tab.state = machine.want(machine.typed(tab.state, step.id, text), step.id)
      break
    }
    case 'send': {
      const save = machine.nextSave(machine.tryAgain(tab.state))
      if (!save) break
      tab.wire = save
      tab.state = machine.departed(machine.tryAgain(tab.state), save)
      break
    }
    case 'deliver': {
      if (!tab.wire) break
      const theirs = apply(world, tab.wire, tab.uid)
      finish((state) => machine.answered(state, theirs ? { kind: 'stale', theirs } : { kind: 'saved' }))
      break
    }
    case 'loseQuestion':
      if (tab.wire) finish((state) => machine.answered(state, { kind: 'unreachable' }))
      break
    case 'loseAnswer':
      if (!tab.wire) break
      apply(world, tab.wire, tab.uid)
      finish((state) => machine.answered(state, { kind: 'unreachable' }))
      break
    case 'delay':
      if (!tab.wire) break
      world.late.push({ save: tab.wire, by: tab.uid })
      finish((state) => machine.answered(state, { kind: 'unreachable' }))
      break
    case 'late': {
      const late = world.late.shift()
      if (late) apply(world, late.save, late.by)
      break
    }
    case 'listen':
      tab.state = machine.arrived(tab.state, world.server)
      break
    case 'choose':
      tab.state = machine.chose(tab.state, step.id, 'both')
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
        for (const { id, word } of world.words) expect(world.server[id]?.content ?? '').toContain(word)
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
          const before: Record<string, Saved<string>> = { ...world.server }
          play(world, each)
          for (const id of IDS) {
            // Writers here only add words, so a word that leaves the server was overwritten unseen.
            const gone = (before[id]?.content ?? '')
              .split(' ')
              .filter((word) => word && !world.server[id]?.content.includes(word))
            expect(gone).toEqual([])
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
