import { paths } from '@kiemdiem/domain/ids'
import { ANOTHER } from '../cells/arrange.ts'
import { accessOf, callerOf } from '../cells/callers.ts'
import type { Kind, Scene } from '../cells/scene.ts'

const isNew = ({ operation }: Scene) => operation === 'create'
const whose = (scene: Scene) => (scene.value('self') === 'yes' ? scene.me : isNew(scene) ? 'p-moi' : ANOTHER)

const unit: Kind = {
  resource: 'units/{unitId}',
  who: [],
  when: [],
  path: (scene) => paths.unit(isNew(scene) ? 'moi' : 'u-ban'),
  data: () => ({ name: 'Ban' }),
}

const person: Kind = {
  resource: 'people/{personId}',
  who: ['self'],
  when: [],
  path: (scene) => paths.person(whose(scene)),
  data: () => ({ name: 'Lò Thị An', active: true }),
}

const directory: Kind = {
  resource: 'directory/{page}',
  who: [],
  when: [],
  path: (scene) => paths.directory(isNew(scene) ? 'moi' : 't00'),
  data: () => ({ people: {} }),
}

const contact: Kind = {
  resource: 'people/{personId}/private/contact',
  who: ['self'],
  when: [],
  path: (scene) => paths.contact(whose(scene)),
  data: () => ({ email: null, phone: null }),
}

const personal: Kind = {
  resource: 'people/{personId}/private/personal',
  who: ['self'],
  when: [],
  path: (scene) => paths.personal(whose(scene)),
  data: () => ({ birthDate: null }),
}

const service: Kind = {
  resource: 'people/{personId}/private/service',
  who: ['self'],
  when: [],
  path: (scene) => paths.service(whose(scene)),
  data: () => ({ leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }),
}

const personEvent: Kind = {
  resource: 'people/{personId}/events/{eventId}',
  who: ['self'],
  when: [],
  path: (scene) => paths.personEvent(whose(scene), 1),
  data: () => ({ type: 'invited' }),
  proves: (scene) => (scene.value('self') === 'yes' ? ['self'] : []),
}

const other = callerOf('active', true, 'own')

/** Whether the account of somebody else waits for the caller; one's own never does. */
const waiting = (scene: Scene) => ({
  pending: { code: { by: ANOTHER, at: new Date(0) }, confirmers: scene.people('confirmer') },
})

/** One's own access is there once an administrator has let one in; before that, one tries to write it oneself. */
const access: Kind = {
  resource: 'access/{uid}',
  who: ['self', 'confirmer'],
  when: [],
  path: (scene) => {
    const mine = scene.value('self') === 'yes'
    if (isNew(scene)) return paths.access(mine && scene.caller.standing === 'unregistered' ? scene.me : 'p-moi')
    if (mine) return paths.access(scene.me)
    return paths.access(scene.world.idOf('p-ai', [scene.operation, scene.value('confirmer'), scene.me]))
  },
  data: (scene) => {
    if (isNew(scene)) return { ...accessOf(other), personId: scene.me }
    return scene.value('self') === 'yes' ? accessOf(scene.caller) : { ...accessOf(other), ...waiting(scene) }
  },
  lists: ({ me }) => [
    { name: 'of oneself', where: [['personId', 'EQUAL', me]], who: [] },
    { name: 'waiting for oneself', where: [['pending.confirmers', 'ARRAY_CONTAINS', me]], who: ['confirmer'] },
    { name: 'waiting for another', where: [['pending.confirmers', 'ARRAY_CONTAINS', ANOTHER]], who: [] },
  ],
}

/** Whose job it is stands in it, not in its address. */
const job: Kind = {
  resource: 'jobs/{jobId}',
  who: ['self'],
  when: [],
  path: (scene) => paths.job(isNew(scene) ? 'moi' : scene.world.idOf('viec', [scene.value('self'), scene.me])),
  data: (scene) => ({ by: scene.value('self') === 'yes' ? scene.me : ANOTHER, state: 'running' }),
  lists: ({ me }) => [
    { name: 'of oneself', where: [['by', 'EQUAL', me]], who: ['self'] },
    { name: 'of another', where: [['by', 'EQUAL', ANOTHER]], who: [] },
  ],
}

export const registryKinds: readonly Kind[] = [
  unit,
  person,
  directory,
  contact,
  personal,
  service,
  personEvent,
  access,
  job,
]
