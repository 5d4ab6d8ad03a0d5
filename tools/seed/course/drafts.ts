import { paths } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Draft, Paper } from '@kiemdiem/domain/model/paper'
import type { Write } from '@kiemdiem/domain/writes/write'
import type { Office } from '../office.ts'
import { trialOffice } from '../roster.ts'
import { hashOf, type Words } from '../texts/fill.ts'
import { writePaper } from '../texts/write-paper.ts'
import type { Course } from './choose.ts'

const HOUR_MS = 3_600_000

/** What texts of a paper say of its subject. */
export const wordsFor = (
  paper: Pick<Paper, 'subject' | 'subjectName'>,
  year: number,
  { roster, units }: Office = trialOffice,
): Words => {
  const writer = roster.find((each) => each.person.id === paper.subject)
  const home = units.find((unit) => unit.id === writer?.person.posts[0]?.unit)
  return {
    name: paper.subjectName,
    title: writer?.person.posts[0]?.title ?? '',
    unit: home?.kind === 'partyGroup' ? 'LĐLĐ tỉnh' : (home?.name ?? paper.subjectName),
    duty: writer?.duty ?? '',
    year: String(year),
    last: String(year - 1),
    next: String(year + 1),
  }
}

/** The drafts of papers that somebody has begun, saved at various hours of the last two days. */
export const draftWrites = (course: readonly Course[], campaign: Campaign, openedAt: Date, now: Date): Write[] =>
  course.flatMap(({ paper, state }): Write[] => {
    if (state === 'untouched') return []
    const sections = writePaper(paper, wordsFor(paper, campaign.year), state === 'half' ? 0.45 : 1)
    const draft: Draft = {
      revision: paper.revision,
      sections,
      touched: Object.keys(sections).at(-1) ?? null,
      updatedAt: new Date(Math.max(openedAt.getTime(), now.getTime() - (1 + (hashOf(paper.id) % 47)) * HOUR_MS)),
      refusal: null,
    }
    return [{ op: 'set', path: paths.draft(paper.id), data: draft }]
  })
