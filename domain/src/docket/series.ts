import type { Campaign } from '../model/campaign.ts'
import type { DocketEntry } from '../model/docket.ts'
import { fold } from '../vi.ts'
import { viCount } from '../vi-count.ts'

type Numbering = Pick<Campaign, 'numbering'>

/** Years of a term of Party committees; terms begin in years that it divides. */
const TERM_YEARS = 5

/**
 * The term in which a day lies where the campaign does not say: 2020–2025, 2025–2030. Papers of a review are of December,
 * when the congresses of a year that ends one term and begins the next are over.
 */
const usualTerm = (year: number): string => {
  const from = year - (year % TERM_YEARS)
  return `${from}-${from + TERM_YEARS}`
}

const slug = (name: string): string => fold(name).replace(/[^a-z0-9]+/g, '-')

/**
 * Within what a number is used once: by issuer, told apart from others of its name by who stands above it; on papers of the Party by kind within the term, on administrative ones by
 * calendar year, over all kinds unless the campaign says that each kind has its own (domain.md §5). Issuers that differ by
 * marks of letters alone share one, which refuses too much and never too little.
 */
export const seriesOf = (
  { issuer, superior, style, type }: Pick<DocketEntry, 'issuer' | 'superior' | 'style' | 'type'>,
  on: string,
  { numbering = {} }: Numbering,
): string => {
  const by = superior ? `${slug(issuer)}.${slug(superior)}` : slug(issuer)
  const year = Number(on.slice(0, 4))
  if (style === 'party') return `${by}.${type}.${numbering.term ?? usualTerm(year)}`
  return numbering.administrative === 'kindAndYear' ? `${by}.${type}.${year}` : `${by}.${year}`
}

/** Id of what makes a number taken. */
export const numberIdOf = (series: string, number: number): string => `${series}.${number}`

/** What is proposed for a paper: the next after the last of its series, among the entries one sees. */
export const nextNumber = (
  entry: DocketEntry,
  on: string,
  seen: readonly DocketEntry[],
  campaign: Numbering,
): number => {
  const series = seriesOf(entry, on, campaign)
  const used = seen.flatMap((other) =>
    other.given && seriesOf(other, other.given.on, campaign) === series ? [other.given.number] : [],
  )
  return Math.max(0, ...used) + 1
}

/** "Số 01-BB/ĐĐ" on papers of the Party, "Số: 01/BB-LĐLĐ" on administrative ones; dots where the pen is to write. */
export const numberLine = (
  style: DocketEntry['style'],
  type: string,
  given: { number: number; code: string } | null,
): string => {
  const [number, code] = [given ? viCount(given.number) : '…', given?.code || '…']
  if (style === 'party') return `Số ${number}-${type || 'CV'}/${code}`
  return type === '' ? `Số: ${number}/${code}` : `Số: ${number}/${type}-${code}`
}
