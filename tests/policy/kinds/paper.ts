import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { STAGES } from '@kiemdiem/domain/model/terms'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { ANOTHER } from '../cells/arrange.ts'
import type { Kind, Scene, Values } from '../cells/scene.ts'

export const PAPER_RELATIONS: readonly Who[] = ['writer', 'responsible', 'returner', 'audience']
export const CLOSING: readonly When[] = ['campaignOpen', 'selfReviewOpen']

const FEEDS = ['partyGroup.selfReview', 'provincial.selfReview']
const everyStage = plan2023.process.tracks.flatMap(({ id: track }) => STAGES.map((stage) => `${track}.${stage}`))
/** Sets of closed stages; each stage of each track is also closed alone, under its own name. */
const CLOSED: Record<string, readonly string[]> = {
  ...Object.fromEntries(everyStage.map((stage) => [stage, [stage]])),
  otherStages: everyStage.filter((stage) => !FEEDS.includes(stage)),
  allButOne: everyStage.filter((stage) => stage !== FEEDS[0]),
  no: FEEDS,
  everything: everyStage,
}

export const CLOSING_VALUES: Partial<Record<When, Values>> = {
  campaignOpen: { holds: ['yes'], fails: ['no', 'draft', 'opening', 'archived'] },
  // A paper that feeds no review counts as closed.
  selfReviewOpen: {
    holds: ['yes', ...everyStage, 'otherStages', 'allButOne'],
    fails: ['no', 'everything', 'feedsNothing'],
  },
}

const STATUS: Record<string, Campaign['status']> = {
  ...{ no: 'closed', draft: 'draft', opening: 'opening', archived: 'archived' },
}

const closingIn = (scene: Scene): Pick<Campaign, 'status' | 'closedStages'> => ({
  status: STATUS[scene.value('campaignOpen')] ?? 'open',
  closedStages: [...(CLOSED[scene.value('selfReviewOpen')] ?? [])],
})

const campaignIn = (scene: Scene): string => {
  const data = closingIn(scene)
  const id = scene.world.idOf('dot', data)
  scene.world.put(paths.campaign(id), data)
  return id
}

/** Read by everybody, whatever is closed. */
export const campaign: Kind = {
  resource: 'campaigns/{campaignId}',
  who: [],
  when: CLOSING,
  values: CLOSING_VALUES,
  path: (scene) => paths.campaign(scene.operation === 'create' ? 'moi' : campaignIn(scene)),
  data: closingIn,
}

export type Header = Omit<Paper, 'id' | 'dueAt' | 'acceptedAt' | 'number' | 'reviewIds' | 'suggestions' | 'meetings'>
export type Stand = Pick<Paper, 'state' | 'revision' | 'accepted'>

/** The header of a paper with the scene's people in it; who is somewhere in it stands beside somebody else. */
export const headerIn = (scene: Scene, stand: Stand, more: Partial<Header> = {}): Header => ({
  campaign: campaignIn(scene),
  subject: ANOTHER,
  subjectKind: 'person',
  subjectName: 'Lò Thị An',
  unit: 'u-ban',
  unitName: 'Ban',
  form: '02A',
  partyMember: true,
  writers: scene.people('writer'),
  responsible: scene.value('responsible') === 'yes' ? scene.me : ANOTHER,
  returners: scene.people('returner'),
  audience: scene.people('audience'),
  tracks: ['partyGroup', 'provincial'],
  feeds: scene.value('selfReviewOpen') === 'feedsNothing' ? [] : FEEDS,
  ...stand,
  ...more,
})

/** Puts a paper with what stands below it, and gives its id: papers that are alike in all of that are one. */
export const paperIn = (scene: Scene, header: Header, below: Readonly<Record<string, object>>): string => {
  const id = scene.world.idOf('dot_p', { header, below })
  scene.world.put(paths.paper(id), header)
  for (const [path, data] of Object.entries(below)) scene.world.put(`${paths.paper(id)}/${path}`, data)
  return id
}

export const DRAFTING: Stand = { state: 'drafting', revision: 1, accepted: 0 }
export const SEALED: Stand = { state: 'sealed', revision: 1, accepted: 1 }
export const RETURNED: Stand = { state: 'returned', revision: 2, accepted: 1 }
export const COMPLETING: Stand = { state: 'completing', revision: 2, accepted: 1 }

const stands: Record<string, Stand> = { yes: SEALED, returned: RETURNED, completing: COMPLETING, no: DRAFTING }
export const ACCEPTED_VALUES: Values = { holds: ['yes', 'returned', 'completing'], fails: ['no'] }
export const acceptedIn = (scene: Scene) => stands[scene.value('accepted')] ?? DRAFTING

export const paper: Kind = {
  resource: 'papers/{paperId}',
  who: PAPER_RELATIONS,
  when: ['accepted', ...CLOSING],
  values: { ...CLOSING_VALUES, accepted: ACCEPTED_VALUES },
  path: (scene) =>
    scene.operation === 'create'
      ? paths.paper('dot_p-moi')
      : paths.paper(paperIn(scene, headerIn(scene, acceptedIn(scene)), {})),
  data: (scene) => headerIn(scene, acceptedIn(scene)),
  lists: ({ me }) => [
    { name: 'one’s own', where: [['writers', 'ARRAY_CONTAINS', me]], who: ['writer'] },
    { name: 'somebody else’s', where: [['writers', 'ARRAY_CONTAINS', ANOTHER]], who: [] },
    { name: 'to be read', where: [['audience', 'ARRAY_CONTAINS', me]], who: ['audience'] },
    {
      name: 'to be read, accepted',
      where: [
        ['audience', 'ARRAY_CONTAINS', me],
        ['accepted', 'GREATER_THAN', 0],
      ],
      who: ['audience'],
      when: ['accepted'],
    },
    { name: 'accepted', where: [['accepted', 'GREATER_THAN', 0]], who: [], when: ['accepted'] },
    { name: 'to be sealed', where: [['responsible', 'EQUAL', me]], who: ['responsible'] },
    { name: 'to be returned', where: [['returners', 'ARRAY_CONTAINS', me]], who: ['returner'] },
    { name: 'of the own track', where: [['tracks', 'ARRAY_CONTAINS', 'partyGroup']], who: ['organiser'] },
  ],
}

const READABLE = { remarks: 'Đề nghị bổ sung số liệu.', revision: 1, by: ANOTHER }

export const paperReturn: Kind = {
  resource: 'papers/{paperId}/returns/{number}',
  who: PAPER_RELATIONS,
  when: CLOSING,
  values: CLOSING_VALUES,
  path: (scene) => {
    const fresh = scene.operation === 'create'
    const id = paperIn(scene, headerIn(scene, RETURNED), fresh ? {} : { 'returns/1': READABLE })
    return paths.paperReturn(id, 1)
  },
  data: () => READABLE,
}

const ISSUE = { number: 1, issue: 'Chậm quyết toán.', basis: 'Kết luận kiểm tra', document: '12-KL', by: ANOTHER }

export const suggestion: Kind = {
  resource: 'papers/{paperId}/suggestions/{number}',
  who: PAPER_RELATIONS,
  when: ['accepted'],
  values: { accepted: ACCEPTED_VALUES },
  path: (scene) => {
    const fresh = scene.operation === 'create'
    const id = paperIn(scene, headerIn(scene, acceptedIn(scene)), fresh ? {} : { 'suggestions/1': ISSUE })
    return paths.suggestion(id, 1)
  },
  data: () => ISSUE,
}
