import { paths } from '@kiemdiem/domain/ids'
import type { Sections } from '@kiemdiem/domain/model/paper'
import { SAME_BECAUSE_MAX } from '@kiemdiem/domain/papers/compare/resent'
import { ANOTHER } from '../cells/arrange.ts'
import type { Request } from '../cells/cell.ts'
import type { Kind, Scene, Values } from '../cells/scene.ts'
import { Fraction } from '../emulator/encode.ts'
import { draftOf, SAME_VALUES, SEAL_VALUES, STANDS } from './draft.ts'
import {
  CLOSING,
  CLOSING_VALUES,
  DRAFTING,
  headerIn,
  PAPER_RELATIONS,
  paperIn,
  RETURNED,
  SEALED,
  type Stand,
} from './paper.ts'
import { BEFORE } from './save-shapes.ts'

/** A seal, as far as it differs from an honest one. */
interface SealShape {
  fields?: Record<string, unknown>
  /** How far the number in the path is from the paper's. */
  away?: number
  submittedAt?: Date | null
}

const text = (sections: Sections) => ({ fields: { sections } })
const { ethics: _, ...shorter } = BEFORE

/** Seals that break `equalsDraft`, each in one way. */
const dishonest: Record<string, SealShape> = {
  no: text({ ...BEFORE, politics: { text: 'Không phải bản nháp.', rev: 1, by: ANOTHER } }),
  lacking: text(shorter),
  more: text({ ...BEFORE, service: { text: 'Thêm.', rev: 1, by: ANOTHER } }),
  extraField: { fields: { them: true } },
  forgedTime: { submittedAt: new Date('2026-11-01T00:00:00Z') },
  noTime: { submittedAt: null },
  foreignBy: { fields: { by: ANOTHER } },
  later: { away: 1 },
  earlier: { away: -1 },
  laterPath: { away: 1, fields: { revision: 1 } },
  laterField: { fields: { revision: 9 } },
  noSentence: { fields: { sameBecause: '' } },
  longSentence: { fields: { sameBecause: 'x'.repeat(SAME_BECAUSE_MAX + 1) } },
  noString: { fields: { sameBecause: ['x'] } },
  fraction: { fields: { revision: new Fraction(1) } },
}

/** Seals that are honest, besides the usual one. */
const honestly: Record<string, SealShape> = {
  unchanged: { fields: { sameBecause: 'x'.repeat(SAME_BECAUSE_MAX) } },
}

/** Revision asked for, and the paper it is of. */
export const READS: Record<string, { stand: Stand; number: number }> = {
  yes: { stand: SEALED, number: 1 },
  earlier: { stand: { state: 'sealed', revision: 2, accepted: 2 }, number: 1 },
  whileReturned: { stand: RETURNED, number: 1 },
  no: { stand: RETURNED, number: 2 },
  first: { stand: DRAFTING, number: 1 },
}

export const READ_VALUES: Values = { holds: ['yes', 'earlier', 'whileReturned'], fails: ['no', 'first'] }

const readIn = (scene: Scene) => {
  const { stand, number } = READS[scene.value('accepted')] ?? { stand: SEALED, number: 1 }
  const sealed = { revision: number, sections: BEFORE, by: ANOTHER }
  const id = paperIn(scene, headerIn(scene, stand), { [`revisions/${number}`]: sealed })
  return { path: paths.revision(id, number), sealed }
}

/** For a create the seal is not there yet; for an update and a removal it waits for the trigger. */
const writeIn = (scene: Scene): Request => {
  const header = headerIn(scene, STANDS[scene.value('notSealed')] ?? DRAFTING)
  const shape = { ...honestly, ...dishonest }[scene.value('equalsDraft')] ?? {}
  const honest = { revision: header.revision, sections: BEFORE, by: scene.me }
  const id = paperIn(scene, header, {
    'drafts/current': draftOf(scene, header),
    ...(scene.operation === 'create' ? {} : { [`revisions/${header.revision}`]: honest }),
  })
  const path = paths.revision(id, header.revision + (shape.away ?? 0))
  if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
  const revision = header.revision + (shape.away ?? 0)
  const data = {
    ...honest,
    revision,
    ...(shape.submittedAt ? { submittedAt: shape.submittedAt } : {}),
    ...shape.fields,
  }
  return { kind: 'write', writes: [{ path, data, ...(shape.submittedAt === undefined ? { now: 'submittedAt' } : {}) }] }
}

/** What its print states, below a paper of the same standing. */
export const paperFacts: Kind = {
  resource: 'papers/{paperId}/facts/{number}',
  who: PAPER_RELATIONS,
  when: ['accepted'],
  values: { accepted: { holds: ['yes', 'earlier', 'whileReturned'], fails: ['no', 'first'] } },
  path: (scene) => {
    const { stand, number } = READS[scene.value('accepted')] ?? { stand: SEALED, number: 1 }
    const below = scene.operation === 'create' ? {} : { [`facts/${number}`]: FACTS }
    return paths.paperFacts(paperIn(scene, headerIn(scene, stand), below), number)
  },
  data: () => FACTS,
}

export const paperPersonal: Kind = {
  resource: 'papers/{paperId}/personal/{number}',
  who: ['self', ...PAPER_RELATIONS],
  when: [],
  path: (scene) => {
    const subject = scene.value('self') === 'yes' ? scene.me : ANOTHER
    const below = scene.operation === 'create' ? {} : { 'personal/1': { birthDate: null } }
    return paths.paperPersonal(paperIn(scene, headerIn(scene, SEALED, { subject }), below), 1)
  },
  data: () => ({ birthDate: null }),
}

const FACTS = { layout: '2026-1', by: ANOTHER }

export const revision: Kind = {
  resource: 'papers/{paperId}/revisions/{number}',
  who: PAPER_RELATIONS,
  when: ['accepted', 'notSealed', ...CLOSING, 'sameRevision', 'equalsDraft'],
  values: {
    ...CLOSING_VALUES,
    accepted: READ_VALUES,
    notSealed: SEAL_VALUES,
    sameRevision: SAME_VALUES,
    equalsDraft: { holds: ['yes', ...Object.keys(honestly)], fails: Object.keys(dishonest) },
  },
  path: (scene) => readIn(scene).path,
  data: (scene) => readIn(scene).sealed,
  write: writeIn,
  lists: ({ me }) => [{ name: 'sealed by oneself', where: [['by', 'EQUAL', me]], who: [] }],
}
