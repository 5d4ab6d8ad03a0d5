import { project } from '../../support/own-emulator.ts'
import { differing, plantWorld } from '../support/compare-worlds.ts'
import { allOf, type Difference } from '../support/differences.ts'
import { mayRead } from '../support/entitled.ts'
import { USUAL } from '../support/hidden.ts'
import { GET, listOfCopies, listOfRows, listsOfAct, lookAs, type Seen } from '../support/observe.ts'
import { HOSTILES, type Hostile, makeHostileOffice } from './hostiles.ts'
import { everyDocument, type Faulty, isTaken, runScript } from './run-script.ts'

type World = ReadonlyMap<string, object>

/** What a hostile one was answered and then saw of a world. */
interface Told {
  answers: string[]
  seen: Seen
}

const actThenLook = async (world: World, everyPath: readonly string[], who: Hostile, faulty: Faulty): Promise<Told> => {
  await plantWorld(world)
  const answers = await runScript(HOSTILES[who], faulty)
  const after = await everyDocument()
  // The address of a code is drawn by chance, so that it is another in each world; that nobody reads one is the rules' test.
  const made = [...after.keys()].filter((path) => !path.startsWith('invitations/'))
  const paths = [...new Set([...everyPath, ...made])].sort()
  return { answers, seen: await lookAs(project(), after, HOSTILES[who], paths) }
}

/** Questions whose answers may differ, because the table let this person read what differs before anything was done. */
const entitledQuestions = (worlds: readonly World[], homes: readonly string[], uid: string): Set<string> => {
  const open = homes.filter((path) => mayRead(worlds, path, uid)).map((path) => `${GET}${path}`)
  const rows = homes
    .filter((path) => path.includes('/minutes/') && mayRead(worlds, path, uid, 'list'))
    .map((path) => listOfRows(path.split('/')[1] ?? ''))
  const acts = homes.flatMap((path) => {
    const { kind, audience } = (worlds[1]?.get(path) ?? {}) as { kind?: string; audience?: string[] }
    return kind && audience?.includes(uid) ? listsOfAct(path, kind, uid) : []
  })
  const copies = homes
    .filter((path) => /\/copies\/\d+$/.test(path) && mayRead(worlds, path, uid, 'list'))
    .map(listOfCopies)
  return new Set([...open, ...rows, ...acts, ...copies])
}

export interface Harm {
  /** Questions answered differently in the two worlds that this person was not entitled to. */
  learnt: string[]
  /** What commands answered differently, or as no command may answer. */
  answered: string[]
  /** How many attempts were taken, and how many were made: a script that is refused everywhere shows little. */
  taken: number
  attempts: number
}

/**
 * Two worlds that differ in these hidden values; in each the hostile one runs every attempt, and then looks. `faulty`:
 * commands as a fault of later work would have them.
 */
export const harmOf = async (who: Hostile, differences: readonly Difference[], faulty: Faulty = {}): Promise<Harm> => {
  const { change, homes } = allOf(differences)
  const usual = makeHostileOffice(USUAL)
  const other = makeHostileOffice({ ...USUAL, ...change })
  const everyPath = [...new Set([...usual.keys(), ...other.keys()])]
  const first = await actThenLook(usual, everyPath, who, faulty)
  const second = await actThenLook(other, everyPath, who, faulty)
  const entitled = entitledQuestions([usual, other], homes, HOSTILES[who])
  return {
    learnt: differing(first.seen, second.seen).filter((asked) => !entitled.has(asked)),
    answered: first.answers.filter((answer, at) => answer !== second.answers[at] || answer.includes('"broken"')),
    taken: first.answers.filter(isTaken).length,
    attempts: first.answers.length,
  }
}
