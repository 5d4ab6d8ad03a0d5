import { paths } from '@kiemdiem/domain/ids'
import { ANOTHER } from '../cells/arrange.ts'
import { unitOfCaller } from '../cells/callers.ts'
import type { Kind, Scene, Values } from '../cells/scene.ts'
import { ACT_KIND_VALUES, actIn } from './conference/conference.ts'
import { SHOWN_VALUES } from './shown.ts'

/** An entry of the caller's unit, of another's, or of none, which must entitle nobody. */
const DOCKET_VALUES: Values = { holds: ['yes'], fails: ['no', 'missing'] }

const entryIn = (scene: Scene) => ({
  type: 'BB',
  about: 'Hội nghị kiểm điểm',
  ...(scene.value('docketer') === 'missing'
    ? {}
    : { unit: unitOfCaller(scene.value('docketer') === 'yes' ? scene.me : ANOTHER) }),
})

/** The entry stands under the id of its act, which decides who reads it besides the văn thư. */
export const docket: Kind = {
  resource: 'docket/{entryId}',
  who: ['docketer', 'actAudience', 'scopeHolder'],
  when: ['ofConference'],
  values: { ...SHOWN_VALUES, docketer: DOCKET_VALUES, ofConference: ACT_KIND_VALUES },
  path: (scene) => {
    const create = scene.operation === 'create'
    const id = scene.world.idOf(create ? 'chua-vao-so' : 'vao-so', { act: actIn(scene), entry: entryIn(scene) })
    scene.world.put(paths.act(id), actIn(scene))
    return paths.docket(id)
  },
  data: entryIn,
  lists: ({ me }) => [
    { name: 'of the own unit', where: [['unit', 'EQUAL', unitOfCaller(me)]], who: ['docketer'] },
    { name: "of somebody else's unit", where: [['unit', 'EQUAL', unitOfCaller(ANOTHER)]], who: [] },
  ],
}
