/** What every mail carries, whatever it is about. */
export interface MailEnvelope {
  /** Address of the web app, without a slash at the end. */
  webUrl: string
  year: number
  /** Who organises the campaign, by its process: signs the mail. */
  organiser: string
  /** The organisation below it, as its campaign names it. */
  unionName: string
  /** Whom the message is for. */
  recipientName: string
  /**
   * Set when the recipient has no e-mail: the clerk who gets the mail instead and is asked to tell them,
   * without its content (design §4, Mail).
   */
  clerkName: string | null
}
