import { paths } from '@kiemdiem/domain/ids'
import { ANOTHER } from '../cells/arrange.ts'
import type { Request } from '../cells/cell.ts'
import type { Kind, Scene } from '../cells/scene.ts'
import { ACCEPTED_VALUES, acceptedIn, headerIn, paperIn } from './paper.ts'

const EARLIER = 'dot_p-da-doc'
const OLD = { papers: { [EARLIER]: new Date('2026-11-01T00:00:00Z') }, last: EARLIER }
const FORGED = new Date('2026-11-02T00:00:00Z')

/** How a note differs from an honest one about `paper`. */
interface Shape {
  papers?: (paper: string, before: object) => Record<string, unknown>
  last?: unknown
  more?: object
  /** The field that takes the server's time; null: none does. */
  timed?: string | null
}

const DISHONEST: Record<string, Shape> = {
  no: { papers: (paper, before) => ({ ...before, [paper]: FORGED }), timed: null },
  another: { papers: (_, before) => ({ ...before, 'dot_p-khac': FORGED }) },
  anotherRemoved: { papers: (paper) => ({ [paper]: null, 'dot_p-khac': FORGED }) },
  noLast: { last: null },
  otherLast: { last: EARLIER },
  extraKey: { more: { them: true } },
  listForPapers: { papers: () => ({}), timed: null, more: { papers: [] } },
  foreign: {},
  otherCampaign: {},
}

const paperOf = (scene: Scene) => paperIn(scene, headerIn(scene, acceptedIn(scene)), {})

const noteIn = (scene: Scene): string => {
  const campaign =
    scene.value('oneOpening') === 'otherCampaign' ? 'dot-khac' : headerIn(scene, acceptedIn(scene)).campaign
  const mine = scene.operation === 'get' ? scene.value('self') === 'yes' : scene.value('oneOpening') !== 'foreign'
  return paths.openings(campaign, mine ? scene.me : ANOTHER)
}

const write = (scene: Scene): Request => {
  const path = noteIn(scene)
  if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
  const paper = paperOf(scene)
  const shape = DISHONEST[scene.value('oneOpening')] ?? {}
  const before = scene.operation === 'create' ? {} : OLD.papers
  const papers = shape.papers?.(paper, before) ?? { ...before }
  const data = { papers, last: shape.last === undefined ? paper : shape.last, ...shape.more }
  const now = shape.timed === null ? {} : { now: `papers.\`${paper}\`` }
  return { kind: 'write', writes: [{ path, data, ...now }] }
}

/** What somebody has opened: his own, of papers that he was given to read. */
export const openings: Kind = {
  resource: 'progress/{campaignId}/openings/{uid}',
  who: ['self', 'writer', 'returner', 'audience'],
  when: ['accepted', 'oneOpening'],
  values: {
    accepted: ACCEPTED_VALUES,
    oneOpening: { holds: ['yes'], fails: Object.keys(DISHONEST) },
  },
  path: noteIn,
  data: () => OLD,
  write,
}
