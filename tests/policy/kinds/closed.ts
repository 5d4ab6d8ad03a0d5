import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { ANOTHER } from '../cells/arrange.ts'
import { OWN_TRACK } from '../cells/callers.ts'
import type { Kind, Scene } from '../cells/scene.ts'

/** Everything that entitles its reader to a document elsewhere; here it must entitle nobody. */
const entitling = (scene: Scene) => ({
  personId: scene.value('self') === 'yes' ? scene.me : ANOTHER,
  by: scene.value('self') === 'yes' ? scene.me : ANOTHER,
  writers: scene.people('writer'),
  responsible: scene.value('responsible') === 'yes' ? scene.me : ANOTHER,
  returners: scene.people('returner'),
  audience: scene.people('audience'),
  readers: scene.people('reader'),
  viewers: scene.people('viewer'),
  accepted: 1,
  track: OWN_TRACK,
  tracks: [OWN_TRACK],
})

const closed = (resource: string): Kind => ({
  resource,
  who: ['self', 'writer', 'responsible', 'returner', 'audience', 'reader', 'viewer'],
  when: [],
  path: (scene) => {
    const data = entitling(scene)
    const id = scene.world.idOf('kin', data)
    const segments = resource.split('/').map((segment) => (segment.startsWith('{') ? id : segment))
    // What stands above is there too, and entitles as much.
    if (segments.length > 2) scene.world.put(segments.slice(0, 2).join('/'), data)
    return segments.join('/') + (scene.operation === 'create' ? '-moi' : '')
  },
  data: entitling,
  lists: ({ me }) => [{ name: 'one’s own', where: [['by', 'EQUAL', me]], who: [] }],
})

/** Every collection that functions alone use, or that is not built yet, as the policy has them. */
export const closedKinds: readonly Kind[] = Object.entries(COLLECTIONS).flatMap(([resource, state]) =>
  state === 'open' ? [] : [closed(resource)],
)
