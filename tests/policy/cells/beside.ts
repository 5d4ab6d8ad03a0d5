import { decide } from '@kiemdiem/domain/policy'
import type { Operation } from '@kiemdiem/domain/policy/row'
import { register, sceneOf, WRITES } from './arrange.ts'
import { callerOf } from './callers.ts'
import type { Cell, Request } from './cell.ts'
import { weakening } from './combinations.ts'
import type { Atom, Kind } from './scene.ts'
import type { World } from './world.ts'

const UNNAMED = 'vo-danh'
const OPERATIONS: readonly Operation[] = ['get', 'list', ...WRITES]

/** Places that no block names: below the document, in another collection, and under another last name. */
const placesBeside = (resource: string, path: string): string[] => {
  const segments = path.split('/')
  const id = segments.at(-1) ?? ''
  const above = segments.slice(0, -2)
  const collection = segments.at(-2) ?? ''
  const literal = !(resource.split('/').at(-1) ?? '').startsWith('{')
  return [
    `${path}/${UNNAMED}/${id}`,
    [...above, `${UNNAMED}-${collection}`, id].join('/'),
    ...(literal ? [[...above, collection, `${UNNAMED}-${id}`].join('/')] : []),
  ]
}

/** The same document, with everything that could entitle its reader in it, where no block names it: closed to everybody. */
export const besideCellsOf = (kind: Kind, world: World): Cell[] => {
  const weak: readonly Atom[] = weakening(kind)
  const strongest = callerOf('active', true, 'own', '', true)
  return [strongest, callerOf('signedOut', false, 'none')].flatMap((caller) => {
    register(world, caller)
    const yes = new Map<Atom, string>(
      [...kind.who, ...kind.when].map((atom) => [atom, weak.includes(atom) ? 'no' : 'yes']),
    )
    const scene = sceneOf(kind, 'get', world, caller, yes)
    const path = kind.path(scene)
    const data = kind.data(scene) ?? {}
    world.put(path, data)
    return placesBeside(kind.resource, path).flatMap((place) => {
      world.put(place, data)
      const segments = place.split('/')
      return OPERATIONS.map((operation): Cell => {
        const requests: Partial<Record<Operation, Request>> = {
          get: { kind: 'get', path: place },
          list: { kind: 'list', parent: segments.slice(0, -2).join('/'), collection: segments.at(-2) ?? '', where: [] },
          create: { kind: 'write', writes: [{ path: `${place}-moi`, data }] },
          update: { kind: 'write', writes: [{ path: place, data }] },
          delete: { kind: 'write', writes: [{ path: place }] },
        }
        return {
          block: kind.resource,
          operation,
          by: caller,
          request: requests[operation] ?? { kind: 'get', path: place },
          expected: decide(place, operation, { account: 'active', who: new Set(), when: new Set() }),
          title: `${operation} beside ${kind.resource} at ${place}: ${caller.standing}, every role and relation`,
          distance: caller === strongest ? 1 : 3,
        }
      })
    })
  })
}
