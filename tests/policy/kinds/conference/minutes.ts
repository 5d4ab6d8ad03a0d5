import { paths } from '@kiemdiem/domain/ids'
import { itemRowId } from '@kiemdiem/domain/model/minutes'
import { ANOTHER } from '../../cells/arrange.ts'
import type { Request } from '../../cells/cell.ts'
import type { Kind, Scene } from '../../cells/scene.ts'
import { DISHONEST_ROWS, HONEST_ROWS, honestItem, type RowShape } from '../row-shapes.ts'
import { CONFERENCE_RELATIONS, conferenceIn, MEETING_VALUES } from './conference-header.ts'

const shapeOf = (scene: Scene): RowShape => ({ ...HONEST_ROWS, ...DISHONEST_ROWS })[scene.value('oneRow')] ?? {}
const rowIdOf = ({ rowId }: RowShape) => rowId ?? itemRowId('p-an')

/** Rows that somebody would remove. */
const STRAY: Record<string, string> = { yes: itemRowId('p-khac'), nobody: 'item.' }
const KEPT: Record<string, string> = {
  no: itemRowId('p-an'),
  second: itemRowId('p-be'),
  general: 'general',
  roll: 'roll',
  sheets: 'sheets',
  counted: 'counted',
}

/** The row as somebody else has saved it; for a create it is not there yet. */
const rowIn = (scene: Scene) => {
  const removed = scene.operation === 'delete' ? { ...STRAY, ...KEPT }[scene.value('offAgenda')] : undefined
  const rowId = removed ?? rowIdOf(shapeOf(scene))
  const before = { id: rowId, rev: 1, by: ANOTHER, ...honestItem() }
  const id = conferenceIn(scene, scene.operation === 'create' ? {} : { [`minutes/${rowId}`]: before })
  return { path: paths.minutesRow(id, rowId), rowId, before }
}

const write = (scene: Scene): Request => {
  const { path, rowId } = rowIn(scene)
  if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
  const { content = honestItem(), saved, away = 0, at } = shapeOf(scene)
  const rev = (scene.operation === 'create' ? 1 : 2) + away
  const data = { id: rowId, rev, by: scene.me, ...content, ...saved, ...(at ? { at } : {}) }
  return { kind: 'write', writes: [{ path, data, ...(at === undefined ? { now: 'at' } : {}) }] }
}

export const minutes: Kind = {
  resource: 'conferences/{conferenceId}/minutes/{rowId}',
  who: CONFERENCE_RELATIONS,
  when: ['meetingOpen', 'oneRow', 'offAgenda'],
  values: {
    meetingOpen: MEETING_VALUES,
    offAgenda: { holds: Object.keys(STRAY), fails: Object.keys(KEPT) },
    oneRow: { holds: Object.keys(HONEST_ROWS), fails: Object.keys(DISHONEST_ROWS) },
  },
  path: (scene) => rowIn(scene).path,
  data: (scene) => rowIn(scene).before,
  write,
  // The conference above decides for all its rows.
  proves: ({ value }) => [...(value('keeper') === 'yes' ? (['keeper'] as const) : []), 'organiser'],
}
