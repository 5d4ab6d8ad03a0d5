import { paths } from '@kiemdiem/domain/ids'
import { ANOTHER } from '../cells/arrange.ts'
import { OWN_TRACK } from '../cells/callers.ts'
import type { Kind, Scene } from '../cells/scene.ts'

/** Who was there is the audience of every stage; before any conference nobody is. */
const audienceIn = (scene: Scene) => {
  const there = scene.people('attended')
  return scene.value('attended') === 'nobodyYet' ? {} : { conference: there, consultation: there, decision: there }
}

/** Who is in the header in any other part, as subject, actor or audience, must gain nothing by it. */
const headerIn = (scene: Scene) => ({
  campaign: 'dot',
  track: OWN_TRACK,
  subject: scene.value('self') === 'yes' ? scene.me : ANOTHER,
  actors: { selfReview: scene.people('responsible'), conference: scene.people('returner') },
  audience: audienceIn(scene),
  readers: scene.people('reader'),
})

const reviewIn = (scene: Scene): string => {
  const header = headerIn(scene)
  const id = scene.world.idOf('dot_h', header)
  scene.world.put(paths.review(id), header)
  return id
}

const relations = ['reader', 'self', 'responsible', 'returner', 'attended'] as const

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

/** Parts by whether their stage is announced to those who were there; the names of later stages hide theirs. */
const PARTS: Record<string, string> = {
  yes: 'conference.1',
  second: 'conference.2',
  no: 'decision.1',
  opinion: 'consultation.1',
  appraisal: 'appraisal.1',
  notice: 'notice.1',
  misnamed: 'conferences.1',
}

const part: Kind = {
  resource: 'reviews/{reviewId}/parts/{partId}',
  who: relations,
  when: ['announced'],
  values: {
    announced: { holds: ['yes', 'second'], fails: ['no', 'opinion', 'appraisal', 'notice', 'misnamed'] },
    attended: { holds: ['yes'], fails: ['no', 'nobodyYet'] },
  },
  path: (scene) => {
    const name = PARTS[scene.value('announced')] ?? 'conference.1'
    return paths.reviewPart(reviewIn(scene), scene.operation === 'create' ? name.replace('.', '.1') : name)
  },
  data: () => ({ stage: 'conference', number: 1, proposed: 'good', remark: 'Nhất trí.' }),
}

const boardIn = (scene: Scene) => ({
  campaign: 'dot',
  unit: 'u-ban',
  track: OWN_TRACK,
  viewers: scene.people('viewer'),
  rows: {},
})

const board: Kind = {
  resource: 'progress/{campaignId}/boards/{boardId}',
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

export const reviewKinds: readonly Kind[] = [review, event, part, board]
