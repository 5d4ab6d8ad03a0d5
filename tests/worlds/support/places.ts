import { lettersOf } from '@kiemdiem/domain/conference/ballot/key/letters'
import {
  actIdOf,
  ballotIdOf,
  conferenceIdOf,
  minutesActIdOf,
  noteIdOf,
  paperIdOf,
  paths,
  proposalActIdOf,
  reviewIdOf,
  scopeIdOf,
} from '@kiemdiem/domain/ids'
import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { itemRowId } from '@kiemdiem/domain/model/minutes'
import type { Track } from '@kiemdiem/domain/model/terms'
import { VIEWERS } from './viewers.ts'

export const CAMPAIGN = '2026'
export const BOARD = 'u-ban'
export const CELL = 'u-chi-bo'
/** The one clock of both worlds. */
export const NOW = new Date('2026-11-20T03:00:00Z')
export const paperOf = (viewer: keyof typeof VIEWERS) => paperIdOf(CAMPAIGN, VIEWERS[viewer])
export const reviewOf = (viewer: keyof typeof VIEWERS, track: Track) => reviewIdOf(CAMPAIGN, VIEWERS[viewer], track)

/** Of a stage after the conference. */
export const DECISION = paths.act('quyet-dinh-1')

/** The paper on what its head decided of the same person, which says what. */
export const RULING = paths.act(actIdOf(CAMPAIGN, { kind: 'campaign', id: CAMPAIGN }, 'ruling', 12))

/** The board's conference, minuted and proposed; the roll has one who was absent. */
export const HELD = conferenceIdOf(CAMPAIGN, BOARD, 1)
/** Its second one, which sits: the chair has cast a ballot, who is reviewed there has noted something. */
export const SITTING = conferenceIdOf(CAMPAIGN, BOARD, 2)
/** What the one consulted body has said of who was reviewed there. */
export const BODY = 'b-hoi'
export const OPINION = paths.act(actIdOf(CAMPAIGN, { kind: 'body', id: BODY }, 'opinion', 1))
/** What who appraises asks its head about the same person. */
export const QUESTION = paths.act(actIdOf(CAMPAIGN, { kind: 'campaign', id: CAMPAIGN }, 'question', 1))
/** Number of the letter that asks a body outside about him; what it answers stands in a part. */
export const LETTER = 2
export const REQUEST = paths.act(actIdOf(CAMPAIGN, { kind: 'campaign', id: CAMPAIGN }, 'request', LETTER))
/** The one group of this office, with which the later stages hide what they say. */
export const GROUP = 'G7'
export const SCOPE = scopeIdOf(CAMPAIGN, 'partyGroup', GROUP)
/** The group's sheet, which has what units and bodies have said of its subjects. */
export const SHEET = paths.sheet(SCOPE, 0)
/** What somebody says against a result of his own. */
export const PETITION = paths.act(actIdOf(CAMPAIGN, { kind: 'paper', id: paperOf('cadre') }, 'petition', 9))
/** Somebody's plan of mending, and what was said of it. */
export const PLAN = paths.act(actIdOf(CAMPAIGN, { kind: 'paper', id: paperOf('cadre') }, 'remediation', 10))
export const PLAN_REPLY = paths.act(actIdOf(CAMPAIGN, { kind: 'paper', id: paperOf('cadre') }, 'remediationReply', 11))
export const MINUTES = paths.act(minutesActIdOf(HELD, 1))
export const PROPOSAL = paths.act(proposalActIdOf(HELD, 1))
/** What who decides writes of the same person. */
export const COMMENT = paths.act(actIdOf(CAMPAIGN, { kind: 'campaign', id: CAMPAIGN }, 'comment', 9))
/** Key of the round that is open there, for who means harm and has it: the base point of P-256, whose private half is one. */
export const ROUND_KEY = {
  letters: lettersOf('1'.padStart(64, '0')),
  publicKey:
    '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296' +
    '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
}
export const BALLOT = paths.ballot(SITTING, ballotIdOf(1, VIEWERS.head))
export const NOTE = paths.note(SITTING, noteIdOf(VIEWERS.cadre, VIEWERS.head))
export const ISSUE = paths.suggestion(paperOf('returned'), 1)
/** Signed copies: of those minutes, of the opinion, of a sealed text. */
export const COPIED = {
  minutes: { kind: 'act', id: minutesActIdOf(HELD, 1) },
  opinion: { kind: 'act', id: actIdOf(CAMPAIGN, { kind: 'body', id: BODY }, 'opinion', 1) },
  text: { kind: 'paper', id: paperOf('cadre'), revision: 1 },
} as const satisfies Record<string, CopyOf>
export const heldRow = (row: string) => paths.minutesRow(HELD, row)
export const ITEM = itemRowId(VIEWERS.reviewed)
export const SITTING_ITEM = paths.minutesRow(SITTING, itemRowId(VIEWERS.cadre))
