import { paths } from '@kiemdiem/domain/ids'
import { ANOTHER } from '../cells/arrange.ts'
import { OWN_TRACK } from '../cells/callers.ts'
import type { Kind, Scene } from '../cells/scene.ts'

/** Who is in the header in any other part, as subject, actor or audience, must gain nothing by it. */
const headerIn = (scene: Scene) => ({
  campaign: 'dot',
  track: OWN_TRACK,
  subject: scene.value('self') === 'yes' ? scene.me : ANOTHER,
  actors: { selfReview: scene.people('responsible'), conference: scene.people('returner') },
  audience: { conference: scene.people('audience') },
  readers: scene.people('reader'),
})

const reviewIn = (scene: Scene): string => {
  const header = headerIn(scene)
  const id = scene.world.idOf('dot_h', header)
  scene.world.put(paths.review(id), header)
  return id
}

const relations = ['reader', 'self', 'responsible', 'returner', 'audience'] as const

const review: Kind = {
  resource: 'reviews/{reviewId}',
  who: relations,
  when: [],
  path: (scene) => paths.review(scene.operation === 'create' ? 'dot_h-moi' : reviewIn(scene)),
  data: headerIn,
  lists: ({ me }) => [
    { name: 'one’s own', where: [['readers', 'ARRAY_CONTAINS', me]], who: ['reader'] },
    { name: 'somebody else’s', where: [['readers', 'ARRAY_CONTAINS', ANOTHER]], who: [] },
    { name: 'of which one is the subject', where: [['subject', 'EQUAL', me]], who: ['self'] },
    { name: 'of the own track', where: [['track', 'EQUAL', OWN_TRACK]], who: ['organiser'] },
  ],
}

const event: Kind = {
  resource: 'reviews/{reviewId}/events/{eventId}',
  who: relations,
  when: [],
  path: (scene) => paths.reviewEvent(reviewIn(scene), scene.operation === 'create' ? 2 : 1),
  data: () => ({ seq: 1, type: 'opened' }),
  // Of the one review above it: whether it is the caller's own is known.
  proves: ({ value }) => (value('self') === 'yes' || value('responsible') === 'yes' ? [] : ['otherOrganiser']),
}

const boardIn = (scene: Scene) => ({
  campaign: 'dot',
  unit: 'u-ban',
  track: OWN_TRACK,
  viewers: scene.people('viewer'),
  rows: {},
  counts: {},
})

const board: Kind = {
  resource: 'progress/{campaignId}/boards/{unitId}',
  who: ['viewer'],
  when: [],
  path: (scene) => {
    const fresh = scene.operation === 'create'
    return paths.board('dot', fresh ? 'u-moi' : scene.world.idOf('u', boardIn(scene)))
  },
  data: boardIn,
  lists: ({ me }) => [
    { name: 'that one views', where: [['viewers', 'ARRAY_CONTAINS', me]], who: ['viewer'] },
    { name: 'that somebody else views', where: [['viewers', 'ARRAY_CONTAINS', ANOTHER]], who: [] },
    { name: 'of the own track', where: [['track', 'EQUAL', OWN_TRACK]], who: ['organiser'] },
  ],
}

export const reviewKinds: readonly Kind[] = [review, event, board]
