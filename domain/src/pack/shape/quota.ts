import type { Match } from './match.ts'
import type { Severity, Source } from './source.ts'

/** A share of hundred of a base of levels, rounded one way. */
export interface Share {
  pct: number
  /** Those rated good alone, or all rated good and above. */
  base: 'goodOnly' | 'goodAndAbove'
  round: 'floor' | 'halfUp'
  /** For an outstanding organisation, by a decision that is named; null: never. */
  raised: { pct: number; source: Source } | null
}

/** How many may be outstanding, counted over a group, an agency, or each group within an agency. */
export interface Quota {
  rule: string
  severity: Severity
  who: Match
  per: 'group' | 'agency' | 'agencyGroup'
  /** Groups that a superior counts. */
  except: readonly string[]
  limit: Share | { shareOf: 'otherSide' }
  source: Source
}

const rounded = ({ round }: Pick<Share, 'round'>, pct: number, base: number): number =>
  round === 'floor' ? Math.floor((pct * base) / 100) : Math.floor((2 * pct * base + 100) / 200)

/** How many may be outstanding beside so many good ones. */
export const allowed = (
  share: Share,
  pct: number,
  { outstanding, good }: { outstanding: number; good: number },
): number => rounded(share, pct, share.base === 'goodOnly' ? good : good + outstanding)

/**
 * How many of a pool of good and outstanding together can be outstanding: fewer than the share of those that are good now,
 * because whoever rises leaves the base.
 */
export const mostOutstanding = (share: Share, pct: number, pool: number): number => {
  let most = 0
  while (most < pool && most + 1 <= allowed(share, pct, { outstanding: most + 1, good: pool - most - 1 })) most += 1
  return most
}
