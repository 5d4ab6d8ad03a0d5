import type { MailTemplate } from './mail/templates/mails.ts'

/**
 * Every action of the product, one row each (design §4). Mechanisms:
 * - draft: a client update of one's own text, checked by rules; fires nothing.
 * - seal: a client create that a trigger accepts or refuses in one transaction.
 * - callable: a function with an idempotency key, for what is not one's own text.
 */
export interface Command {
  /** Who may, in the words of the policy. */
  actor: string
  mechanism: 'draft' | 'seal' | 'callable'
  precondition: string
  writes: readonly string[]
  /** Event on each review the command moves, or on the person for account commands. */
  event:
    | 'sealed'
    | 'returned'
    | 'minuted'
    | 'minutesReopened'
    | 'proposed'
    | 'rolesSet'
    | 'invited'
    | 'accountOpened'
    | null
  mails: readonly MailTemplate[]
}

export const COMMANDS = {
  writeSection: {
    actor: 'a writer of the paper',
    mechanism: 'draft',
    precondition: 'the revision is not sealed; selfReview is not closed; the section is of the form; rev == old + 1',
    writes: ['papers/{p}/drafts/current'],
    event: null,
    mails: [],
  },
  sealPaper: {
    actor: "the paper's responsible person",
    mechanism: 'seal',
    precondition: 'the text equals the draft; selfReview is not closed; every required section is there',
    writes: ['papers/{p}', 'papers/{p}/revisions/{n}', 'reviews/{r}', 'reviews/{r}/events/{seq}', 'progress', 'mail'],
    event: 'sealed',
    mails: ['receipt', 'yourTurn'],
  },
  returnPaper: {
    actor: 'the unit head for staff; an organiser of the track for heads and collectives; never a writer of it',
    mechanism: 'callable',
    precondition:
      'campaign open, selfReview not closed; sealed at the named revision; every review of it at conference; remarks given',
    writes: ['papers/{p}', 'papers/{p}/drafts/current', 'papers/{p}/returns/{n}', 'reviews/{r}', 'progress', 'mail'],
    event: 'returned',
    mails: ['returned'],
  },
  suggestIssue: {
    actor: 'the unit head for staff, or an organiser of the track; never a writer of it',
    mechanism: 'callable',
    precondition: 'campaign open; the paper is not sealed; issue, basis and document given',
    writes: ['papers/{p}', 'papers/{p}/suggestions/{n}', 'mail'],
    event: null,
    mails: ['suggested'],
  },
  completePaper: {
    actor: 'the responsible person of the paper',
    mechanism: 'callable',
    precondition: 'campaign open; sealed; a conference on which one of its reviews rests has confirmed minutes',
    writes: ['papers/{p}', 'papers/{p}/drafts/current'],
    event: null,
    mails: [],
  },
  scheduleConference: {
    actor: 'head or clerk of the unit, or an organiser of the track',
    mechanism: 'callable',
    precondition:
      'campaign open; not yet held; seen at its last revision; reasons for what departs from a rule or a closed gate',
    writes: ['conferences/{id}', 'papers/{p}', 'reviews/{r}', 'progress', 'mail'],
    event: null,
    mails: ['called'],
  },
  cancelConference: {
    actor: 'head or clerk of the unit, or an organiser of the track',
    mechanism: 'callable',
    precondition: 'not yet held; reason given',
    writes: ['conferences/{id}', 'papers/{p}', 'reviews/{r}', 'progress', 'mail'],
    event: null,
    mails: ['cancelled'],
  },
  setCalendar: {
    actor: 'an organiser',
    mechanism: 'callable',
    precondition: 'campaign open; days are days and the source is named',
    writes: ['campaigns/{c}', 'papers/{p}', 'reviews/{r}', 'progress'],
    event: null,
    mails: [],
  },
  handOutPapers: {
    actor: 'a keeper, or an organiser of the track',
    mechanism: 'callable',
    precondition: 'not cancelled; on the roll; on the screen only to those with an account',
    writes: ['conferences/{id}', 'papers/{p}', 'mail'],
    event: null,
    mails: ['handout'],
  },
  acknowledgePapers: {
    actor: 'somebody on the roll',
    mechanism: 'callable',
    precondition: 'papers handed out to that person',
    writes: ['conferences/{id}'],
    event: null,
    mails: [],
  },
  conductConference: {
    actor: 'a keeper, or an organiser of the track',
    mechanism: 'callable',
    precondition: 'not cancelled, not confirmed',
    writes: ['conferences/{id}', 'progress'],
    event: null,
    mails: [],
  },
  openBallot: {
    actor: 'a keeper',
    mechanism: 'callable',
    precondition: 'the campaign allows it; enough voters present; consent of the meeting given',
    writes: ['conferences/{id}'],
    event: null,
    mails: [],
  },
  closeBallot: {
    actor: 'a keeper',
    mechanism: 'callable',
    precondition: 'voting is open',
    writes: ['conferences/{id}', 'conferences/{id}/minutes', 'conferences/{id}/ballots'],
    event: null,
    mails: [],
  },
  confirmMinutes: {
    actor: 'the chair and the secretary; from signed paper a keeper or organiser',
    mechanism: 'callable',
    precondition: 'open; rows as seen; complete, sums reconcile; reasons for what departs from a rule or a closed gate',
    writes: [
      'acts/{id}',
      'conferences/{id}',
      'reviews/{r}',
      'reviews/{r}/parts',
      'reviews/{r}/events/{seq}',
      'gates',
      'progress',
      'mail',
    ],
    event: 'minuted',
    mails: ['toConfirm', 'minutesConfirmed', 'toPropose', 'gateOpened'],
  },
  reopenMinutes: {
    actor: 'a keeper, or an organiser of the track',
    mechanism: 'callable',
    precondition: 'confirmed or signed by one; no proposal sent; reason given',
    writes: ['conferences/{id}', 'reviews/{r}', 'reviews/{r}/events/{seq}', 'gates', 'progress'],
    event: 'minutesReopened',
    mails: [],
  },
  sendProposal: {
    actor: 'the head of the unit; from signed paper a keeper or organiser',
    mechanism: 'callable',
    precondition: 'minutes confirmed; every review of the list was reviewed there and is at conference',
    writes: ['acts/{id}', 'conferences/{id}', 'reviews/{r}', 'reviews/{r}/events/{seq}', 'progress', 'mail'],
    event: 'proposed',
    mails: ['proposed'],
  },
  resolveSignIn: {
    actor: 'anyone',
    mechanism: 'callable',
    precondition: 'none; the answer does not tell whether an account exists',
    writes: [],
    event: null,
    mails: [],
  },
  acceptInvitation: {
    actor: 'whoever holds the one-time code',
    mechanism: 'callable',
    precondition: 'the code is known, unused and not expired; the password is long enough and not common',
    writes: ['invitations/{hash}', 'access/{uid}', 'people/{p}/events'],
    event: 'accountOpened',
    mails: [],
  },
  issueInvitation: {
    actor: 'an administrator',
    mechanism: 'callable',
    precondition: 'the person is active; earlier unused codes end',
    writes: ['invitations/{hash}', 'access/{uid}', 'people/{p}/events'],
    event: 'invited',
    mails: [],
  },
  setRoles: {
    actor: 'an administrator',
    mechanism: 'callable',
    precondition: 'the person exists; the last active administrator keeps the role',
    writes: ['access/{uid}', 'campaigns/{c}', 'people/{p}/events'],
    event: 'rolesSet',
    mails: [],
  },
} as const satisfies Record<string, Command>
export type CommandName = keyof typeof COMMANDS
