import { paths } from '@kiemdiem/domain/ids'
import type { When } from '@kiemdiem/domain/policy/atoms'
import { ANOTHER } from '../../cells/arrange.ts'
import { OWN_TRACK, scopeOfCaller } from '../../cells/callers.ts'
import type { Kind, Scene, Values } from '../../cells/scene.ts'
import { SHOWN_VALUES, shownIn } from '../review/shown.ts'
import { CONFERENCE_RELATIONS, conferenceIn, headerIn, MEETING_VALUES, VOTING_VALUES } from './conference-header.ts'
import { minutes } from './minutes.ts'
import { ballot, note } from './own-in-conference.ts'

const MOMENTS: readonly When[] = ['meetingOpen', 'votingOpen']

const conference: Kind = {
  resource: 'conferences/{conferenceId}',
  who: CONFERENCE_RELATIONS,
  when: MOMENTS,
  values: { meetingOpen: MEETING_VALUES, votingOpen: VOTING_VALUES },
  path: (scene) => paths.conference(scene.operation === 'create' ? 'dot_u_moi' : conferenceIn(scene, {})),
  data: headerIn,
  lists: ({ me }) => [
    {
      name: 'to which one is invited',
      where: [
        ['campaign', 'EQUAL', 'dot'],
        ['readers', 'ARRAY_CONTAINS', me],
      ],
      who: ['invited'],
    },
    { name: 'to which somebody else is invited', where: [['readers', 'ARRAY_CONTAINS', ANOTHER]], who: [] },
    { name: 'that one keeps', where: [['keepers', 'ARRAY_CONTAINS', me]], who: [] },
    { name: 'of the campaign', where: [['campaign', 'EQUAL', 'dot']], who: [] },
    { name: 'of the own track', where: [['track', 'EQUAL', OWN_TRACK]], who: ['organiser'] },
  ],
}

/** Acts by kind; those of the later stages are read by scope, or by whom they name, and by no organiser as such. */
const ACTS: Record<string, string> = {
  yes: 'minutes',
  proposal: 'proposal',
  remark: 'remark',
  draft: 'draft',
  invitation: 'invitation',
  suggestion: 'suggestion',
  no: 'decision',
  appraisal: 'appraisal',
  opinion: 'opinion',
  notice: 'notice',
}
export const ACT_KIND_VALUES: Values = {
  holds: ['yes', 'proposal', 'remark', 'draft', 'invitation', 'suggestion'],
  fails: ['no', 'appraisal', 'opinion', 'notice'],
}
export const actIn = (scene: Scene) => ({
  kind: ACTS[scene.value('ofConference')] ?? 'minutes',
  track: OWN_TRACK,
  by: ANOTHER,
  ...shownIn(scene),
})

const act: Kind = {
  resource: 'acts/{actId}',
  who: ['actAudience', 'scopeHolder', 'reader', 'viewer'],
  when: ['ofConference'],
  values: { ...SHOWN_VALUES, ofConference: ACT_KIND_VALUES },
  path: (scene) => paths.act(scene.operation === 'create' ? 'moi' : scene.world.idOf('van-ban', actIn(scene))),
  data: actIn,
  lists: ({ me }) => [
    {
      name: 'that one may read',
      where: [
        ['kind', 'EQUAL', 'minutes'],
        ['audience', 'ARRAY_CONTAINS', me],
      ],
      who: ['actAudience'],
    },
    { name: 'of the own group', where: [['scope', 'EQUAL', scopeOfCaller(me)]], who: ['scopeHolder'] },
    { name: 'of the group of somebody else', where: [['scope', 'EQUAL', scopeOfCaller(ANOTHER)]], who: [] },
    {
      name: 'of the own track',
      where: [
        ['kind', 'EQUAL', 'minutes'],
        ['track', 'EQUAL', OWN_TRACK],
      ],
      who: [],
    },
  ],
}

const gateIn = (scene: Scene) => ({
  track: OWN_TRACK,
  bindsUnit: 'u-ban',
  passed: [],
  viewers: scene.people('viewer'),
  readers: scene.people('reader'),
})

const gate: Kind = {
  resource: 'gates/{gateId}',
  who: ['viewer', 'reader'],
  when: [],
  path: (scene) => paths.gate(scene.operation === 'create' ? 'dot_moi' : scene.world.idOf('dot_cua', gateIn(scene))),
  data: gateIn,
  lists: ({ me }) => [
    { name: 'that one views', where: [['viewers', 'ARRAY_CONTAINS', me]], who: [] },
    { name: 'of the own track', where: [['track', 'EQUAL', OWN_TRACK]], who: [] },
  ],
}

export const conferenceKinds: readonly Kind[] = [conference, minutes, note, ballot, act, gate]
