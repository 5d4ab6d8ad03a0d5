import { decide } from '@kiemdiem/domain/policy'
import type { Who } from '@kiemdiem/domain/policy/atoms'
import { distanceOf, factsOf, register, sceneOf } from './arrange.ts'
import { type Caller, callerOf, ORGANISES } from './callers.ts'
import type { Cell, Request } from './cell.ts'
import type { Atom, Kind, ListSpec } from './scene.ts'
import type { World } from './world.ts'

const callers: readonly Caller[] = [
  callerOf('signedOut', false, 'none'),
  callerOf('unregistered', false, 'none'),
  callerOf('inactive', true, 'own'),
  callerOf('superseded', true, 'own'),
  callerOf('expired', true, 'own'),
  callerOf('active', true, 'both', '', true),
  ...[false, true].flatMap((admin) => ORGANISES.map((organises) => callerOf('active', admin, organises))),
]

const organisesOwn = ({ organises }: Caller) => organises === 'own' || organises === 'both'

/** What the caller is by role or by what the list proves. Nobody is, by role alone, organiser of an unknown track. */
const provedWho = (caller: Caller, proved: readonly Who[]): Who[] => [
  ...(caller.admin ? (['admin'] as const) : []),
  ...(caller.registrar ? (['registrar'] as const) : []),
  ...proved.filter((atom) => (atom !== 'organiser' && atom !== 'otherOrganiser') || organisesOwn(caller)),
]

/**
 * The cells of lists. Rules are no filters: a list is allowed when its constraint, or the document above it, proves for
 * all that it could return what a single document would have to show.
 */
export const listCellsOf = (kind: Kind, world: World): Cell[] =>
  callers.flatMap((caller) => {
    register(world, caller)
    return [true, false].flatMap((related) => {
      const yes = new Map<Atom, string>(kind.who.map((atom) => [atom, related ? 'yes' : 'no']))
      const scene = sceneOf(
        kind,
        'list',
        world,
        caller,
        new Map([...yes, ...kind.when.map((atom) => [atom, 'yes'] as const)]),
      )
      const path = kind.path(scene)
      const data = kind.data(scene)
      if (data) world.put(path, data)
      const segments = path.split('/')
      const [parent, collection = ''] = [segments.slice(0, -2).join('/'), segments.at(-2)]
      const nested = parent !== ''
      // In a collection of the root every document could come back, so nothing is known but by the constraint.
      if (!nested && !related) return []
      const whole: ListSpec = { name: 'all of it', where: [], who: kind.proves?.(scene) ?? [] }
      const everywhere: ListSpec = { name: 'across the whole database', where: [], who: [] }
      return [whole, everywhere, ...(kind.lists?.(scene) ?? [])].map((spec): Cell => {
        const facts = factsOf(caller, [...provedWho(caller, spec.who), ...(spec.when ?? [])])
        const request: Request = { kind: 'list', parent, collection, where: spec.where }
        const expected = decide(spec === everywhere ? 'everywhere' : kind.resource, 'list', facts)
        const roles = `${caller.standing}, ${caller.admin ? 'admin' : 'no admin'}${caller.registrar ? ', registrar' : ''}, organises ${caller.organises}`
        return {
          block: kind.resource,
          operation: 'list',
          by: caller,
          request: spec === everywhere ? { ...request, parent: '', everywhere: true } : request,
          expected,
          title: `list ${kind.resource}: ${roles}${nested && related ? ', every relation' : ''}, ${spec.name}`,
          distance: expected.ok ? 0 : Math.max(1, distanceOf(kind.resource, 'list', facts)),
        }
      })
    })
  })
