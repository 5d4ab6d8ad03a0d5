import { MARK_TEXT_MAX, PENDING } from '@kiemdiem/domain/appraisal/mark'
import { paths, scopeIdOf } from '@kiemdiem/domain/ids'
import { RATINGS, STAGES } from '@kiemdiem/domain/model/terms'
import { ANOTHER } from '../../cells/arrange.ts'
import { OWN_TRACK, scopeOfCaller } from '../../cells/callers.ts'
import type { Request } from '../../cells/cell.ts'
import type { Kind, Scene } from '../../cells/scene.ts'
import { Fraction } from '../../emulator/encode.ts'
import { SHOWN_VALUES, shownIn } from './shown.ts'

const lists: Kind['lists'] = ({ me }) => [
  { name: 'of the own group', where: [['scope', 'EQUAL', scopeOfCaller(me)]], who: ['scopeHolder'] },
  { name: 'of the group of somebody else', where: [['scope', 'EQUAL', scopeOfCaller(ANOTHER)]], who: [] },
]

/** Of the two fields of visibility a sheet and a mark have the scope alone. */
const hiddenIn = (scene: Scene) => {
  const { scope } = shownIn(scene)
  return scope === undefined ? {} : { scope }
}

const sheet: Kind = {
  resource: 'sheets/{sheetId}',
  who: ['scopeHolder'],
  when: [],
  values: SHOWN_VALUES,
  path: (scene) => (scene.operation === 'create' ? 'sheets/moi' : `sheets/${scene.world.idOf('to', hiddenIn(scene))}`),
  data: (scene) => ({ campaign: 'dot', track: OWN_TRACK, rows: {}, ...hiddenIn(scene) }),
  lists,
}

/** How a save differs from an honest one. */
interface Shape {
  mark?: Record<string, unknown>
  /** Left out of the mark. */
  without?: string
  /** How far the revision is from the next one. */
  away?: number
  /** The right revision, as a number that may have a fraction. */
  double?: true
  /** Not the server's time but this; null leaves it out. */
  at?: Date | null
  review?: { stage?: string; group?: string }
}

const longest = 'a'.repeat(MARK_TEXT_MAX)
const OPEN: readonly string[] = ['consultation', 'appraisal']

const HONEST: Record<string, Shape> = {
  yes: {},
  ...Object.fromEntries(RATINGS.map((level) => [level, { mark: { level } }])),
  ...Object.fromEntries(
    PENDING.map((pending) => [pending, { mark: { level: null, pending, reason: 'Chờ kết luận.' } }]),
  ),
  nothingYet: { mark: { level: null } },
  longest: { mark: { reason: longest, remark: longest } },
  consultation: { review: { stage: 'consultation' } },
}

const DISHONEST: Record<string, Shape> = {
  no: { mark: { level: 'best' } },
  pendingUnknown: { mark: { pending: 'later' } },
  reasonTooLong: { mark: { reason: `${longest}a` } },
  remarkTooLong: { mark: { remark: `${longest}a` } },
  reasonNoText: { mark: { reason: ['a'] } },
  remarkNoText: { mark: { remark: 7 } },
  extraKey: { mark: { them: true } },
  withoutReason: { without: 'reason' },
  withoutLevel: { without: 'level' },
  withoutPending: { without: 'pending' },
  otherId: { mark: { id: 'dot_h-khac' } },
  otherCampaign: { mark: { campaign: 'dot-khac' } },
  otherTrack: { mark: { track: 'partyCell' } },
  otherName: { mark: { by: ANOTHER } },
  revAhead: { away: 1 },
  revBehind: { away: -1 },
  revNoInteger: { double: true },
  ownTime: { at: new Date('2026-11-01T00:00:00Z') },
  noTime: { at: null },
  // The scope is the caller's, the review is of another group.
  otherGroup: { review: { group: 'khac' } },
  ...Object.fromEntries(STAGES.filter((stage) => !OPEN.includes(stage)).map((stage) => [stage, { review: { stage } }])),
}

const shapeOf = (scene: Scene): Shape => ({ ...HONEST, ...DISHONEST })[scene.value('oneMark')] ?? {}

const scopeIn = (scene: Scene): string => {
  const [, , group = ''] = scopeOfCaller(scene.value('groupHandled') === 'yes' ? scene.me : ANOTHER).split('.')
  return group
}

/** The review that is marked, and the mark as somebody else has left it. */
const markIn = (scene: Scene) => {
  const reading = scene.operation === 'get' || scene.operation === 'list'
  const { review = {} } = reading ? {} : shapeOf(scene)
  const group = scopeIn(scene)
  const actors = scene.value('appraiser') === 'missing' ? {} : { appraisal: scene.people('appraiser') }
  const header = { campaign: 'dot', track: OWN_TRACK, group, stage: 'appraisal', actors, ...review }
  const fresh = scene.operation === 'create'
  const before = {
    ...{ campaign: 'dot', track: OWN_TRACK, rev: 1, by: ANOTHER, level: 'good', pending: null, reason: '', remark: '' },
    ...hiddenIn(scene),
  }
  const id = scene.world.idOf('dot_d', { header, before, fresh })
  scene.world.put(paths.review(id), header)
  if (!fresh) scene.world.put(paths.mark(id), { id, ...before })
  return { id, scope: scopeIdOf('dot', OWN_TRACK, group), before: { id, ...before } }
}

const write = (scene: Scene): Request => {
  const { id, scope } = markIn(scene)
  const path = paths.mark(id)
  if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
  const { mark, without, away = 0, double, at } = shapeOf(scene)
  const next = (scene.operation === 'create' ? 1 : 2) + away
  const rev = double ? new Fraction(next) : next
  const whole = {
    ...{ id, scope, campaign: 'dot', track: OWN_TRACK, rev, by: scene.me },
    ...{ level: 'good', pending: null, reason: '', remark: '' },
    ...mark,
    ...(at ? { at } : {}),
  }
  const data = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== without))
  return { kind: 'write', writes: [{ path, data, ...(at === undefined ? { now: 'at' } : {}) }] }
}

const mark: Kind = {
  resource: 'marks/{reviewId}',
  who: ['scopeHolder', 'appraiser'],
  when: ['groupHandled', 'oneMark'],
  values: {
    ...SHOWN_VALUES,
    appraiser: { holds: ['yes'], fails: ['no', 'missing'] },
    oneMark: { holds: Object.keys(HONEST), fails: Object.keys(DISHONEST) },
  },
  path: (scene) => paths.mark(markIn(scene).id),
  data: (scene) => markIn(scene).before,
  write,
  lists,
}

export const appraisalKinds: readonly Kind[] = [sheet, mark]
