import { paths } from '@kiemdiem/domain/ids'
import { ANOTHER } from '../cells/arrange.ts'
import { OWN_TRACK, unitOfCaller } from '../cells/callers.ts'
import type { Kind, Scene, Values } from '../cells/scene.ts'
import { actIn } from './conference/conference.ts'
import { SHOWN_VALUES } from './review/shown.ts'

/** An entry of the caller's unit, of another's, or of none, which must entitle nobody. */
const DOCKET_VALUES: Values = { holds: ['yes'], fails: ['no', 'missing'] }

/** A report that one has written or may read. */
const REPORT_READERS: Values = { holds: ['writer', 'audience'], fails: ['no'] }

/** Whether the entry's id names a report, of a revision that is accepted; else an act, which may be of the same paper. */
const REPORT_VALUES: Values = { holds: ['yes', 'earlier'], fails: ['no', 'notAccepted'] }
const REPORTS: Record<string, { of: string; number: number }> = {
  ...{ yes: { of: 'report', number: 2 }, earlier: { of: 'report', number: 1 } },
  ...{ no: { of: 'suggestion', number: 1 }, notAccepted: { of: 'report', number: 3 } },
}

const entryIn = (scene: Scene) => ({
  type: 'BB',
  about: 'Hội nghị kiểm điểm',
  ...(scene.value('docketer') === 'missing'
    ? {}
    : { unit: unitOfCaller(scene.value('docketer') === 'yes' ? scene.me : ANOTHER) }),
})

/**
 * The entry stands under the id of its act, which decides who reads it besides the văn thư; or it is named by a report, and
 * the paper decides. Here both are there, so that each relation is what it says whatever the other is.
 */
export const docket: Kind = {
  resource: 'docket/{entryId}',
  who: ['docketer', 'actAudience', 'scopeHolder', 'reportReader'],
  when: ['ofConference', 'ofReport'],
  // Every kind of act is tried on the act itself.
  values: { ...SHOWN_VALUES, docketer: DOCKET_VALUES, reportReader: REPORT_READERS, ofReport: REPORT_VALUES },
  path: (scene) => {
    const { of, number } = REPORTS[scene.value('ofReport')] ?? { of: 'suggestion', number: 1 }
    const reads = (how: string) => ({ [how]: scene.value('reportReader') === how ? [ANOTHER, scene.me] : [ANOTHER] })
    const paper = {
      ...{ accepted: 2, tracks: [OWN_TRACK], writers: [ANOTHER], audience: [ANOTHER] },
      ...reads('audience'),
      writers: reads('writer').writer,
    }
    // Told apart from other arrangements by all that stands around it.
    const beside = { paper, act: actIn(scene), entry: scene.operation === 'create' ? {} : entryIn(scene), of, number }
    const reported = scene.world.idOf('dot_u', beside)
    scene.world.put(paths.paper(reported), paper)
    const id = `${reported}.${of}.${number}`
    scene.world.put(paths.act(id), actIn(scene))
    return paths.docket(id)
  },
  data: entryIn,
  lists: ({ me }) => [
    { name: 'of the own unit', where: [['unit', 'EQUAL', unitOfCaller(me)]], who: ['docketer'] },
    { name: "of somebody else's unit", where: [['unit', 'EQUAL', unitOfCaller(ANOTHER)]], who: [] },
  ],
}
