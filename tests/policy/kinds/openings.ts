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
  another: { papers: (_, before) => ({ ...before, them: FORGED }) },
  anotherRemoved: { papers: (paper) => ({ [paper]: null, 'dot_p-khac': FORGED }) },
  noLast: { last: null },
  otherLast: { last: EARLIER },
  extraKey: { more: { them: true } },
  listForPapers: { papers: () => ({}), timed: null, more: { papers: [] } },
  othersForgotten: { papers: () => ({}) },
  foreign: {},
  otherCampaign: {},
}

const paperOf = (scene: Scene) => paperIn(scene, headerIn(scene, acceptedIn(scene)), {})

const noteIn = (scene: Scene): string => {
  const campaign =
    scene.value('oneOpening') === 'otherCampaign' ? 'dot-khac' : headerIn(scene, acceptedIn(scene)).campaign
  const mine = scene.operation === 'get' ? scene.value('self') === 'yes' : scene.value('oneOpening') !== 'foreign'
  const fresh = scene.operation === 'create'
  const path = paths.openings(campaign, mine ? scene.me : fresh ? 'p-moi' : ANOTHER)
  // Of whoever creates nothing is there yet.
  if (!fresh) scene.world.put(path, OLD)
  return path
}

const write = (scene: Scene): Request => {
  const path = noteIn(scene)
  if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
  const paper = paperOf(scene)
  const fresh = scene.operation === 'create'
  const before = fresh ? {} : OLD.papers
  // Who has opened nothing yet has nothing to forget: then it is the paper that is not named.
  const chosen = fresh && scene.value('oneOpening') === 'othersForgotten' ? 'noLast' : scene.value('oneOpening')
  const shape = DISHONEST[chosen] ?? {}
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
