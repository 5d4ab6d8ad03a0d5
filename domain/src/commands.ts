import type { MailTemplate } from './model/mail.ts'

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
  event: 'sealed' | 'returned' | 'rolesSet' | 'invited' | 'accountOpened' | null
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
