import type { Conference } from '../../model/conference.ts'
import type { GateKind } from '../../model/gate.ts'
import type { Paper } from '../../model/paper.ts'
import type { MailEnvelope } from '../envelope.ts'

/** What a mail about a conference is rendered from. No comment, vote, rating or reason is in it, so none can leak. */
export interface ConferenceMailBase extends MailEnvelope {
  conference: Pick<
    Conference,
    'id' | 'kind' | 'unitName' | 'track' | 'number' | 'date' | 'time' | 'place' | 'chair' | 'secretary'
  >
}

/** Papers that the recipient answers for and that are on the agenda. */
export interface OwnPaper extends Pick<Paper, 'subjectKind' | 'subjectName' | 'dueAt'> {
  accepted: boolean
}

/** To everybody invited and the keepers: where and when, and what to prepare. */
export interface CalledData extends ConferenceMailBase {
  /** Not the first time: the schedule has changed. */
  again: boolean
  /** On the roll; else the recipient only keeps it. */
  attends: boolean
  ownPapers: readonly OwnPaper[]
  /** Last day on which the papers must be out. */
  papersBy: string
}

/** To the other signatory. */
export interface ToConfirmData extends ConferenceMailBase {
  as: 'chair' | 'secretary'
}

/** Who entered it from signed paper, where it was entered for others. */
interface Entered {
  enteredBy: string | null
}

export interface MinutesConfirmedData extends ConferenceMailBase, Entered {
  /** Confirmed before, reopened, and confirmed anew. */
  again: boolean
  ownPapers: readonly OwnPaper[]
}

/** To the head of the unit. */
export interface ToProposeData extends ConferenceMailBase {
  dueAt: Date | null
}

/** To the organisers. */
export interface ProposedData extends ConferenceMailBase, Entered {
  items: number
}

/** To the head of the unit whose conference waited. */
export interface GateOpenedData extends ConferenceMailBase {
  gates: readonly GateKind[]
  /** Whether the mail is about the conference that waited; else about the one that what was waited for comes from. */
  own: boolean
}

export interface ConferenceMailDataOf {
  called: CalledData
  cancelled: ConferenceMailBase
  handout: ConferenceMailBase
  toConfirm: ToConfirmData
  minutesConfirmed: MinutesConfirmedData
  toPropose: ToProposeData
  proposed: ProposedData
  gateOpened: GateOpenedData
}
