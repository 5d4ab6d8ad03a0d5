import { decide, type Facts, POLICY } from '@kiemdiem/domain/policy'
import { WHEN, WHO, type When, type Who } from '@kiemdiem/domain/policy/atoms'
import type { Operation } from '@kiemdiem/domain/policy/row'
import { accessOf, accountOf, type Caller, callerOf, ORGANISES, type Organises } from './callers.ts'
import type { Cell, Request } from './cell.ts'
import { atomsOf, type Combination, combinationsOf, valuesOf } from './combinations.ts'
import type { Atom, Kind, Scene } from './scene.ts'
import type { World } from './world.ts'

/** Somebody else, in every list of people of every document. */
export const ANOTHER = 'p-nguoi-khac'

export const WRITES: readonly Operation[] = ['create', 'update', 'delete']

const isWhen = (atom: Atom): atom is When => atom in WHEN
const isWho = (atom: Atom): atom is Who => atom in WHO

export const register = (world: World, caller: Caller): void => {
  const access = accessOf(caller)
  if (access && caller.uid !== null) world.put(`access/${caller.uid}`, access)
}

export const factsOf = (caller: Caller, holds: Iterable<Atom>): Facts => ({
  account: accountOf(caller),
  who: new Set([...holds].filter(isWho)),
  when: new Set([...holds].filter(isWhen)),
})

/** How many things would have to be different for it to be allowed. */
export const distanceOf = (resource: string, operation: Operation, facts: Facts): number => {
  const rows = POLICY.filter((row) => row.resource === resource && row.does.includes(operation))
  const missing = rows.map(
    (row) =>
      row.when.filter((condition) => !facts.when.has(condition)).length +
      (row.who === 'active' || row.who === 'anyone' || facts.who.has(row.who) ? 0 : 1),
  )
  // What nobody may do is nearest for whoever may do the most else.
  const closed = rows.length === 0 ? [1 + Math.max(0, 4 - facts.who.size)] : []
  return Math.min(...missing, ...closed) + (facts.account === 'active' ? 0 : 1)
}

export const sceneOf = (
  kind: Kind,
  operation: Operation,
  world: World,
  caller: Caller,
  values: Combination['values'],
) => {
  const me = caller.uid ?? 'p-khong-ai'
  const scene: Scene = {
    world,
    operation,
    caller,
    me,
    value: (atom) => values.get(atom) ?? valuesOf(kind, atom).fails[0] ?? '',
    people: (relation) => (scene.value(relation) === 'yes' ? [ANOTHER, me] : [ANOTHER]),
  }
  return scene
}

const organisesOf = (value = 'none'): Organises => ORGANISES.find((one) => one === value) ?? 'none'

/** The document in its place, and the plainest request for it. */
const plainRequest = (kind: Kind, scene: Scene): Request => {
  const path = kind.path(scene)
  const data = kind.data(scene)
  if (scene.operation === 'create') return { kind: 'write', writes: [{ path, data: data ?? {} }] }
  if (data) scene.world.put(path, data)
  if (scene.operation === 'get') return { kind: 'get', path }
  return { kind: 'write', writes: [scene.operation === 'delete' ? { path } : { path, data: { ...data, them: true } }] }
}

const titleOf = (kind: Kind, operation: Operation, { standing, values, holds }: Combination): string => {
  const { who, when, otherWho } = atomsOf(kind, operation)
  const said = [...who, ...when].map((atom) => `${holds.has(atom) ? '' : 'not '}${atom}(${values.get(atom)})`)
  const others =
    otherWho.length > 0 && otherWho.every((atom) => holds.has(atom)) ? ['every other role and relation'] : []
  const named = new Set<Atom>([...who, ...when, ...otherWho])
  const odd = [...values].filter(([atom]) => !named.has(atom))
  const circumstances = odd.flatMap(([atom, value]) =>
    value === valuesOf(kind, atom).holds[0] ? [] : `${atom}(${value})`,
  )
  return `${operation} ${kind.resource}: ${[standing, ...said, ...others, ...circumstances].join(', ')}`
}

/** The cells of one operation on single documents. */
export const cellsOf = (kind: Kind, operation: Operation, world: World): Cell[] =>
  combinationsOf(kind, operation).map((combination) => {
    const { standing, values, holds } = combination
    // Of whoever creates nothing is there yet but the account.
    const mark = operation === 'create' ? '-moi' : ''
    const organises = organisesOf(values.get('organiser'))
    const caller = callerOf(standing, values.get('admin') === 'yes', organises, mark, values.get('registrar') === 'yes')
    register(world, caller)
    const scene = sceneOf(kind, operation, world, caller, values)
    const facts = factsOf(caller, holds)
    return {
      block: kind.resource,
      operation,
      by: caller,
      request: (WRITES.includes(operation) && kind.write?.(scene)) || plainRequest(kind, scene),
      expected: decide(kind.resource, operation, facts),
      title: titleOf(kind, operation, combination),
      distance: distanceOf(kind.resource, operation, facts),
    }
  })
