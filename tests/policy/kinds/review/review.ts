import { paths } from '@kiemdiem/domain/ids'
import { ANOTHER } from '../../cells/arrange.ts'
import { OWN_TRACK, scopeOfCaller } from '../../cells/callers.ts'
import type { Kind, Scene } from '../../cells/scene.ts'
import { SHOWN_VALUES, shownIn } from './shown.ts'

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

/** Parts by whether their stage is announced to those who were there; those of later stages are read by scope. */
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
  who: [...relations, 'actAudience', 'scopeHolder'],
  when: ['announced'],
  values: {
    ...SHOWN_VALUES,
    announced: { holds: ['yes', 'second'], fails: ['no', 'opinion', 'appraisal', 'notice', 'misnamed'] },
    attended: { holds: ['yes'], fails: ['no', 'nobodyYet'] },
  },
  path: (scene) => {
    const [stage, number] = (PARTS[scene.value('announced')] ?? 'conference.1').split('.')
    // A number for each arrangement of the document itself; what is not there yet has one that no other has.
    const nth = scene.world.idOf('', shownIn(scene))
    return paths.reviewPart(reviewIn(scene), `${stage}.${number}${nth}${scene.operation === 'create' ? '00' : ''}`)
  },
  data: (scene) => ({ stage: 'conference', number: 1, proposed: 'good', remark: 'Nhất trí.', ...shownIn(scene) }),
  lists: ({ me }) => [
    { name: 'that one may read', where: [['audience', 'ARRAY_CONTAINS', me]], who: ['actAudience'] },
    { name: 'of the own group', where: [['scope', 'EQUAL', scopeOfCaller(me)]], who: ['scopeHolder'] },
    { name: 'of the group of somebody else', where: [['scope', 'EQUAL', scopeOfCaller(ANOTHER)]], who: [] },
  ],
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

/** Its address says the track: what it holds entitles nobody. */
const summary: Kind = {
  resource: 'progress/{campaignId}/summaries/{track}',
  who: ['viewer'],
  when: [],
  path: (scene) => {
    const campaign = scene.world.idOf('dot', boardIn(scene))
    return paths.summary(`${campaign}${scene.operation === 'create' ? '-moi' : ''}`, OWN_TRACK)
  },
  data: boardIn,
  lists: ({ me }) => [
    { name: 'that one views', where: [['viewers', 'ARRAY_CONTAINS', me]], who: [] },
    { name: 'of the own track', where: [['track', 'EQUAL', OWN_TRACK]], who: [] },
  ],
}

export const reviewKinds: readonly Kind[] = [review, event, part, board, summary]
