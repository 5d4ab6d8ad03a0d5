import { sealedLength } from '@kiemdiem/domain/conference/ballot/key/sealed'
import { ballotIdOf, noteIdOf, paths } from '@kiemdiem/domain/ids'
import { ACT_MAX } from '@kiemdiem/domain/model/act'
import { NOTE_MAX } from '@kiemdiem/domain/model/conference'
import { ANOTHER } from '../../cells/arrange.ts'
import type { Request } from '../../cells/cell.ts'
import type { Kind, Scene } from '../../cells/scene.ts'
import { CONFERENCE_RELATIONS, conferenceIn, MEETING_VALUES, ROUNDS, VOTING_VALUES } from './conference-header.ts'

const FORGED = new Date('2026-11-01T00:00:00Z')

type Shape = Record<string, unknown>
const whose = (scene: Scene) => (scene.value('self') === 'yes' ? scene.me : ANOTHER)

const HONEST_NOTES: Record<string, Shape> = { yes: {}, empty: { text: '' }, longest: { text: 'a'.repeat(NOTE_MAX) } }
const DISHONEST_NOTES: Record<string, Shape> = {
  no: { subject: 'p-khac' },
  noSubject: { subject: null },
  offAgenda: {},
  tooLong: { text: 'a'.repeat(NOTE_MAX + 1) },
  numberForText: { text: 7 },
  listForText: { text: [] },
  extraKey: { them: true },
  forgedTime: { updatedAt: FORGED },
}

const NOTE = { subject: 'p-an', text: 'Hỏi về quý IV.' }
/** About whom the note is, in its id and in itself. */
const aboutOf = (scene: Scene) => (scene.value('ownNote') === 'offAgenda' ? 'p-khac' : NOTE.subject)
const noteIn = (scene: Scene) => {
  const id = noteIdOf(whose(scene), aboutOf(scene))
  const conference = conferenceIn(scene, scene.operation === 'create' ? {} : { [`notes/${id}`]: NOTE })
  return paths.note(conference, id)
}

export const note: Kind = {
  resource: 'conferences/{conferenceId}/notes/{noteId}',
  who: ['self', ...CONFERENCE_RELATIONS.filter((who) => who !== 'invited')],
  when: ['amongInvited', 'ownNote', 'meetingOpen'],
  values: {
    meetingOpen: MEETING_VALUES,
    ownNote: { holds: Object.keys(HONEST_NOTES), fails: Object.keys(DISHONEST_NOTES) },
  },
  path: noteIn,
  data: () => NOTE,
  write: (scene): Request => {
    const path = noteIn(scene)
    if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
    const shape = { ...HONEST_NOTES, ...DISHONEST_NOTES }[scene.value('ownNote')] ?? {}
    const timed = 'updatedAt' in shape ? {} : { now: 'updatedAt' }
    return { kind: 'write', writes: [{ path, data: { ...NOTE, subject: aboutOf(scene), ...shape }, ...timed }] }
  },
  lists: () => [{ name: 'of one subject', where: [['subject', 'EQUAL', NOTE.subject]], who: [] }],
}

const [SHORTEST, LONGEST] = [sealedLength(1), sealedLength(ACT_MAX)]
const HONEST_SHEETS: Record<string, Shape> = {
  yes: {},
  shortest: { sheet: `${'+/'.repeat(SHORTEST / 2 - 1)}A=` },
  longest: { sheet: 'a'.repeat(LONGEST) },
}
/** By the id where it is that which is wrong. */
const MISNAMED: Record<string, (round: number, me: string) => string> = {
  foreign: (round) => ballotIdOf(round, ANOTHER),
  anotherRound: (round, me) => ballotIdOf(round + 1, me),
  noRound: (_, me) => `.${me}`,
  nameAlone: (_, me) => me,
  twice: (round, me) => `${ballotIdOf(round, me)}.2`,
}
const DISHONEST_SHEETS: Record<string, Shape> = {
  no: { sheet: 7 },
  none: { sheet: null },
  list: { sheet: [] },
  empty: { sheet: '' },
  tooShort: { sheet: 'a'.repeat(SHORTEST - 1) },
  tooLong: { sheet: 'a'.repeat(LONGEST + 1) },
  words: { sheet: 'Tôi không đồng ý. '.repeat(10) },
  lines: { sheet: `${'a'.repeat(SHORTEST)}\n` },
  withName: { by: 'p-an' },
  extraKey: { them: true },
  ...Object.fromEntries(Object.keys(MISNAMED).map((name) => [name, {}])),
}

const SHEET = { sheet: 'bWEgaG9h'.repeat(20) }
const ballotIn = (scene: Scene) => {
  const round = ROUNDS[scene.value('votingOpen')] ?? 1
  const fresh = scene.operation === 'create'
  // A create is always under one's own name, unless that is what is wrong with it.
  const wrong = fresh ? MISNAMED[scene.value('ownSheet')] : undefined
  const id = wrong ? wrong(round, scene.me) : ballotIdOf(round, fresh ? scene.me : whose(scene))
  return paths.ballot(conferenceIn(scene, fresh ? {} : { [`ballots/${id}`]: SHEET }), id)
}

export const ballot: Kind = {
  resource: 'conferences/{conferenceId}/ballots/{ballotId}',
  who: ['self', ...CONFERENCE_RELATIONS],
  when: ['votingOpen', 'ownSheet', 'meetingOpen'],
  values: {
    meetingOpen: MEETING_VALUES,
    votingOpen: VOTING_VALUES,
    ownSheet: { holds: Object.keys(HONEST_SHEETS), fails: Object.keys(DISHONEST_SHEETS) },
  },
  path: ballotIn,
  data: () => SHEET,
  write: (scene): Request => {
    const path = ballotIn(scene)
    if (scene.operation === 'delete') return { kind: 'write', writes: [{ path }] }
    const shape = { ...HONEST_SHEETS, ...DISHONEST_SHEETS }[scene.value('ownSheet')] ?? {}
    return { kind: 'write', writes: [{ path, data: { ...SHEET, ...shape } }] }
  },
}
