import type { Conference } from '@kiemdiem/domain/model/conference'
import { ballotWords as words } from './vi.ts'

/** What somebody may do next with the box: open it, close it, ask for another round, agree to one. */
export type BallotStep = 'first' | 'close' | 'again' | 'agree'

interface BallotState {
  /** Null: nothing for this person to do. */
  step: BallotStep | null
  status: string
  /** Another round that one of the two has asked for. */
  pending: string | null
  consequence: string
}

type Signatory = 'chair' | 'secretary' | null

/** The box while it is open: as long as there are too few sheets nobody is told how many. */
const cast = (voting: NonNullable<Conference['voting']>): string =>
  voting.turnout > 0
    ? words.turnout(voting.turnout, voting.voters.length)
    : words.tooFew(voting.minimum ?? voting.voters.length)

const counted = ({ voting, rounds }: Conference): string => {
  const last = rounds?.at(-1)
  if (last?.voided !== undefined) return words.voided(last.number, last.voided)
  if (last && last.turnout === null) return words.uncounted(last.number, last.minimum)
  return words.counted(voting?.turnout ?? 0, voting?.voters.length ?? 0)
}

/** What the box shows to one person, and what that person may do. */
export const ballotStateOf = (conference: Conference, signatory: Signatory): BallotState => {
  const { voting, chair, secretary } = conference
  if (voting === null) return { step: 'first', status: words.openText, pending: null, consequence: words.openText }
  if (voting.closedAt === null) {
    const status = cast(voting)
    return { step: 'close', status, pending: null, consequence: words.closeText(status) }
  }
  const status = counted(conference)
  const { again } = voting
  const asker = again && [chair, secretary].find(({ uid }) => uid === again.by)
  const pending = again && asker ? words.askedAgain(asker.name, again.reason) : null
  if (signatory === null) return { step: null, status, pending, consequence: '' }
  const mine = signatory === 'chair' ? chair.uid : secretary.uid
  const step = again && again.by !== mine ? 'agree' : 'again'
  return { step, status, pending, consequence: step === 'agree' ? words.agreeText : words.againText }
}
