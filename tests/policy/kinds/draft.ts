import { paths } from '@kiemdiem/domain/ids'
import type { Draft } from '@kiemdiem/domain/model/paper'
import type { Request, Writing } from '../cells/cell.ts'
import type { Kind, Scene } from '../cells/scene.ts'
import {
  CLOSING,
  CLOSING_VALUES,
  COMPLETING,
  DRAFTING,
  type Header,
  headerIn,
  PAPER_RELATIONS,
  paperIn,
  RETURNED,
  SEALED,
  type Stand,
} from './paper.ts'
import { BEFORE, dishonestSaves, honestSaves, honestSections, type SaveShape } from './save-shapes.ts'

const NOW = new Date('2026-11-20T03:00:00Z')

/** State of the paper for a draft that may, or may not, be written. */
export const STANDS: Record<string, Stand> = { yes: DRAFTING, returned: RETURNED, completing: COMPLETING, no: SEALED }
export const SEAL_VALUES = { holds: ['yes', 'returned', 'completing'], fails: ['no'] }

/** How far the draft's number is from the paper's. */
const AWAY: Record<string, number> = { yes: 0, no: 1, earlier: -1 }
export const SAME_VALUES = { holds: ['yes'], fails: ['no', 'earlier'] }

export const draftOf = (scene: Scene, header: Header): Draft => ({
  revision: header.revision + (AWAY[scene.value('sameRevision')] ?? 0),
  sections: BEFORE,
  touched: 'ethics',
  updatedAt: NOW,
  refusal: { at: NOW, reasons: {} },
})

const sealOf = (header: Header, by: string) => ({ revision: header.revision, sections: BEFORE, by })

const shapeOf = ({ value, me }: Scene): SaveShape =>
  ({ ...honestSaves(me), ...dishonestSaves(me) })[value('oneOwnSection')] ?? {}

/** The paper with its draft, and with the seal that waits, where one does. */
const draftIn = (scene: Scene): { path: string; header: Header; draft: Draft } => {
  const stand = STANDS[scene.value('notSealed')] ?? DRAFTING
  const header = headerIn(scene, stand, shapeOf(scene).header)
  const draft = draftOf(scene, header)
  const id = paperIn(scene, header, {
    ...(scene.operation === 'create' ? {} : { 'drafts/current': draft }),
    ...(scene.value('notWaiting') === 'no' ? { [`revisions/${stand.revision}`]: sealOf(header, scene.me) } : {}),
  })
  return { path: paths.draft(id), header, draft }
}

const saveOf = (scene: Scene, path: string, draft: Draft): Writing => {
  const shape = shapeOf(scene)
  const sections = shape.sections ?? honestSections(scene.me)
  const kept = Object.fromEntries(Object.entries(sections).filter(([, section]) => section !== null))
  const touched = shape.touched === undefined ? 'politics' : shape.touched
  const changed = { sections: kept, touched, ...shape.more }
  const timed = shape.updatedAt ? { ...changed, updatedAt: shape.updatedAt } : changed
  const mask = [
    ...Object.keys(sections).map((id) => `sections.${id}`),
    ...Object.keys(timed).filter((key) => key !== 'sections'),
  ]
  const whole = { ...draft, ...timed, sections: { ...draft.sections, ...kept } }
  return {
    path,
    data: shape.whole ? whole : timed,
    ...(shape.whole ? {} : { mask }),
    ...(shape.updatedAt === undefined ? { now: 'updatedAt' } : {}),
  }
}

/** A seal in the same commit as the save freezes the draft as one that waits does. */
const sealBeside = (path: string, header: Header, by: string): Writing => ({
  path: path.replace('drafts/current', `revisions/${header.revision}`),
  data: sealOf(header, by),
  now: 'submittedAt',
})

const write = (scene: Scene): Request => {
  const { path, header, draft } = draftIn(scene)
  if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
  const save = saveOf(scene, path, draft)
  const whole = { path, data: { ...draft, sections: {} }, now: 'updatedAt' }
  if (scene.operation === 'create') return { kind: 'write', writes: [whole] }
  const beside = scene.value('notWaiting') === 'sealBeside' ? [sealBeside(path, header, scene.me)] : []
  return { kind: 'write', writes: [...beside, save] }
}

export const draft: Kind = {
  resource: 'papers/{paperId}/drafts/current',
  who: PAPER_RELATIONS,
  when: ['notSealed', ...CLOSING, 'sameRevision', 'notWaiting', 'oneOwnSection'],
  values: {
    ...CLOSING_VALUES,
    notSealed: SEAL_VALUES,
    sameRevision: SAME_VALUES,
    notWaiting: { holds: ['yes'], fails: ['no', 'sealBeside'] },
    oneOwnSection: { holds: Object.keys(honestSaves('')), fails: Object.keys(dishonestSaves('')) },
  },
  path: (scene) => draftIn(scene).path,
  data: (scene) => draftIn(scene).draft,
  write,
}
