import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { campaignIdSchema, keySchema } from '../../commands/fields.ts'
import type { PaperStyle } from '../../forms/layout/layout.ts'
import type { Campaign } from '../../model/campaign.ts'
import { trackSchema } from '../../model/process.ts'
import type { Track } from '../../model/terms.ts'
import { agencyOf } from '../../plan/agency.ts'
import { byName } from '../../vi.ts'
import { trackName } from '../../workflow.ts'
import type { Handover, HandoverAct } from '../acts.ts'
import type { SubjectDossier } from '../checklist/dossier-of.ts'
import type { Entry } from '../checklist/entry.ts'
import { type DossierFacts, type DossierNamed, dossiersFor, keepers } from './facts.ts'

const input = z.strictObject({
  /** Null: the last that was opened, also when it is over. */
  campaign: z.nullable(campaignIdSchema),
  track: trackSchema,
  key: keySchema,
})

interface ReadFacts extends DossierFacts {
  /** By id, with its place in the plan's order. */
  units: ReadonlyMap<string, string>
  handovers: readonly HandoverAct[]
}

export interface DossierAnswer {
  campaign: Pick<Campaign, 'id' | 'title' | 'year' | 'status' | 'place' | 'tableLayouts'>
  /** In whose name its papers are made, and by whose forms. */
  track: { id: Track; name: string; organiser: string; superior: string; style: PaperStyle }
  /** Every track of the campaign, by its name. */
  tracks: { id: Track; name: string }[]
  subjects: (SubjectDossier & { unitName: string })[]
  entries: Entry[]
  /** How many subjects somebody else keeps. */
  others: number
  handovers: Handover[]
}

const answerOf = (facts: ReadFacts): DossierAnswer => {
  const { campaign, input: asked, units } = facts
  const { subjects, campaign: entries, others } = dossiersFor(facts)
  const named = subjects.map((subject) => ({ ...subject, unitName: units.get(subject.unit) ?? subject.unit }))
  const { id, title, year, status, place, process, tableLayouts } = campaign
  const track = process.tracks.find((each) => each.id === asked.track)
  return {
    campaign: { id, title, year, status, place, ...(tableLayouts && { tableLayouts }) },
    track: {
      ...{ id: asked.track, name: trackName(process, asked.track), organiser: track?.organiser ?? '' },
      superior: track?.side === 'party' ? track.superior : agencyOf(campaign).name,
      style: track?.side === 'party' ? 'party' : 'administrative',
    },
    tracks: process.tracks.map((each) => ({ id: each.id, name: each.name })),
    subjects: named.toSorted(
      (a, b) =>
        byName(a.unitName, b.unitName) ||
        Number(a.subjectKind === 'person') - Number(b.subjectKind === 'person') ||
        byName(a.name, b.name),
    ),
    entries,
    others: others.length,
    handovers: facts.handovers
      .filter((each) => each.track === asked.track)
      .toSorted((a, b) => a.nth - b.nth)
      .map(({ id: act, nth, giver, receiver, on, place: where, counts, chain }) => ({
        ...{ id: act, nth, giver, receiver, on, place: where, counts, chain },
      })),
  }
}

/**
 * "Hồ sơ, lưu trữ": which papers the dossiers of a track have, in which form, signed or not, and what is wanting. It names papers and
 * never a level.
 */
export const readDossier: Command<typeof input, DossierNamed, ReadFacts, Done, DossierAnswer> = {
  title: 'Xem danh mục tài liệu của hồ sơ',
  input,
  otherwise: 'notYours',
  grants: keepers('xem danh mục tài liệu, tài liệu còn thiếu trong hồ sơ'),
  conditions: [],
  writes: [],
  mails: [],
  decide: () => ({ writes: [] }),
  answer: (_, facts) => answerOf(facts),
  subject: () => null,
  keeps: () => false,
}
