import { paths } from '@kiemdiem/domain/ids'
import type { When, Who } from '@kiemdiem/domain/policy/atoms'
import { ANOTHER } from '../cells/arrange.ts'
import type { Kind, ListSpec, Scene, Values } from '../cells/scene.ts'
import { ACT_KIND_VALUES, actIn } from './conference/conference.ts'
import { headerIn, PAPER_RELATIONS, paperIn, SEALED } from './paper.ts'
import { SHOWN_VALUES } from './review/shown.ts'
import { READ_VALUES, READS } from './revision.ts'

/** States of a copy; the last has none, which must entitle nobody. */
const STATES: Record<string, object> = {
  yes: { state: 'kept' },
  no: { state: 'sending' },
  withdrawn: { state: 'withdrawn' },
  unknown: {},
}
const KEPT_VALUES: Values = { holds: ['yes'], fails: ['no', 'withdrawn', 'unknown'] }

const copyIn = (scene: Scene) => ({
  number: 1,
  name: 'bien-ban.pdf',
  by: ANOTHER,
  audience: scene.people('actAudience'),
  ...STATES[scene.value('copyKept')],
})
const PIECE = { bytes: 'JVBERi0xLjcK' }

/** A document to which copies belong: how it is arranged, and by whom it is read, where lists are concerned. */
interface Holder extends Pick<Kind, 'who'> {
  document: string
  when: readonly When[]
  values: Kind['values']
  /** Puts the document, with what stands below it, and gives its path. */
  put: (scene: Scene, below: Readonly<Record<string, object>>) => string
  readers: readonly Who[]
}

const act: Holder = {
  document: 'acts/{actId}',
  who: ['actAudience', 'scopeHolder', 'reader', 'viewer'],
  when: ['ofConference'],
  values: { ...SHOWN_VALUES, ofConference: ACT_KIND_VALUES },
  put: (scene, below) => {
    const path = paths.act(scene.world.idOf('van-ban-ky', { act: actIn(scene), below }))
    scene.world.put(path, actIn(scene))
    for (const [rest, data] of Object.entries(below)) scene.world.put(`${path}/${rest}`, data)
    return path
  },
  readers: ['actAudience', 'scopeHolder'],
}

const revision: Holder = {
  document: 'papers/{paperId}/revisions/{number}',
  who: PAPER_RELATIONS,
  when: ['accepted'],
  values: { accepted: READ_VALUES },
  put: (scene, below) => {
    const { stand, number } = READS[scene.value('accepted')] ?? { stand: SEALED, number: 1 }
    const all = Object.entries(below).map(([rest, data]) => [`revisions/${number}/${rest}`, data])
    return paths.revision(paperIn(scene, headerIn(scene, stand), Object.fromEntries(all)), number)
  },
  readers: ['writer', 'audience'],
}

/** Where the document above shows itself to somebody, all kept copies do; no others. */
const listsOf = ({ readers, when }: Holder, scene: Scene): ListSpec[] => {
  const who: Who[] = [...readers.filter((one) => scene.value(one) === 'yes'), 'organiser']
  return [
    { name: 'kept', where: [['state', 'EQUAL', 'kept']], who, when: ['copyKept', ...when] },
    { name: 'withdrawn', where: [['state', 'EQUAL', 'withdrawn']], who, when },
  ]
}

const kindsOf = (holder: Holder): Kind[] => {
  const shared = {
    who: holder.who,
    when: ['copyKept', ...holder.when] as const,
    values: { ...holder.values, copyKept: KEPT_VALUES },
  }
  const made = (scene: Scene, below: Readonly<Record<string, object>>, path: string) =>
    `${holder.put(scene, scene.operation === 'create' ? {} : below)}/${path}`
  return [
    {
      ...shared,
      resource: `${holder.document}/copies/{copy}`,
      path: (scene) => made(scene, { 'copies/1': copyIn(scene) }, 'copies/1'),
      data: copyIn,
      lists: (scene) => listsOf(holder, scene),
    },
    {
      ...shared,
      resource: `${holder.document}/copies/{copy}/pieces/{piece}`,
      // The copy is there also for a create: only its piece is not.
      path: (scene) =>
        `${holder.put(scene, { 'copies/1': copyIn(scene) })}/copies/1/pieces/${scene.operation === 'create' ? 1 : 0}`,
      data: () => PIECE,
    },
  ]
}

export const copyKinds: readonly Kind[] = [act, revision].flatMap(kindsOf)
