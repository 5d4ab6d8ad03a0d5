/** The people who look, each with a reason to look differently. */
export const VIEWERS = {
  cadre: 'p-mai',
  returned: 'p-pao',
  noMail: 'p-sen',
  /** Reviewed at the board's conference, and proposed. */
  reviewed: 'p-anh',
  head: 'p-long',
  /** Clerk of the board, who gets the mail of those without an address, and drafts the board's report. */
  drafter: 'p-nam',
  organiser: 'p-huyen',
  cellOrganiser: 'p-huong',
  /** Organises the track, and is rated in none of its groups: appraises those in which the other organiser is. */
  appraiser: 'p-yen',
  /** Of another unit, without any role: helps whom the campaign names to appraise the group. */
  appraisalClerk: 'p-giup',
  /** Speaks for a consulted body: gives its opinion, and reads its own sheets alone. */
  consulted: 'p-hoi',
  admin: 'p-tuan',
  /** Of another unit. Văn thư of the board: numbers its papers, and is to learn nothing else of them. */
  outsider: 'p-thu',
  deactivated: 'p-loi',
} as const
export type Viewer = keyof typeof VIEWERS | 'anonymous'
export const everyViewer = [...(Object.keys(VIEWERS) as (keyof typeof VIEWERS)[]), 'anonymous'] as const
export const uidOf = (viewer: Viewer): string | null => (viewer === 'anonymous' ? null : VIEWERS[viewer])
