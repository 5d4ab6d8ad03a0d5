import { conferenceOf } from '../conference/conference.fixture.ts'
import { actIdOf, paperIdOf, paths, suggestionActIdOf } from '../ids.ts'
import type { Conference } from '../model/conference.ts'
import type { Copy, CopyOf } from '../model/copy.ts'
import type { Paper } from '../model/paper.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { campaignIn, read } from '../office/stored.fixture.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import type { CopyNamed } from './holder.ts'
import { PIECE_BYTES } from './pieces/pieces.ts'

/** Documents that carry copies, and who handles them. */
export const now = new Date('2026-12-05T08:00:00Z')
export const BODY = { id: 'b-hoi', name: 'Hội Khuyến học', members: ['p-hoi'], outside: false }
export const store = openOffice({
  campaign: {
    id: 'kd',
    organisers: { partyGroup: ['p-to'], provincial: [], partyCell: [] },
    process: { ...process2023, bodies: [BODY] },
  },
  units: [{ id: 'u-ban', head: 'p-long' }],
  people: ['p-long', 'p-mai', 'p-nam', 'p-hoi', 'p-to'].map((id) => ({ id })),
  subjects: ['p-long', 'p-mai'].map((subject) => ({ subject, unit: 'u-ban', group: `G-${subject}` })),
})
/** Records what the Đảng đoàn decides; is of the committee that decides on the cell. */
const DECIDES: Readonly<Record<string, object>> = {
  'dang-doan': { recorder: 'p-nam' },
  'chi-uy': { members: ['p-mai'] },
}
const stored = campaignIn(store)
const deciders = stored.process.deciders.map((each) => ({ ...each, ...DECIDES[each.id] }))
export const campaign = { ...stored, process: { ...stored.process, deciders } }
export const paper: Paper = {
  ...read<Paper>(store, paths.paper(paperIdOf('kd', 'p-mai'))),
  state: 'sealed',
  accepted: 1,
}

export const held = conferenceOf({ state: 'confirmed', keepers: ['p-long', 'p-nam'], minutesCount: 1 })
export const ofConference = (kind: string, rest: Partial<Conference> = {}): Omit<CopyNamed, 'caller' | 'now'> => {
  const of = { kind: 'conference' as const, id: held.id }
  const act = { id: `${held.id}.${kind}.1`, kind, campaign: 'kd', of, track: held.track }
  const conference = { ...held, minutes: `${held.id}.minutes.1`, proposals: [`${held.id}.proposal.1`], ...rest }
  return { of: { kind: 'act', id: act.id }, holder: { kind: 'act', act, conference, about: null }, campaign }
}
export const MINUTES = ofConference('minutes')
export const sheet = { kind: 'body' as const, id: BODY.id }
export const OPINION: typeof MINUTES = {
  of: { kind: 'act', id: actIdOf('kd', sheet, 'opinion', 1) },
  holder: {
    kind: 'act',
    act: { id: actIdOf('kd', sheet, 'opinion', 1), kind: 'opinion', campaign: 'kd', of: sheet, track: 'partyGroup' },
    ...{ conference: null, about: null },
  },
  campaign,
}
const letter = suggestionActIdOf('kd', 'abc', 1)
const spoken = { kind: 'paper' as const, id: paper.id }
export const SUGGESTION: typeof MINUTES = {
  of: { kind: 'act', id: letter },
  holder: {
    kind: 'act',
    act: { id: letter, kind: 'suggestion', campaign: 'kd', of: spoken, track: 'partyGroup' },
    ...{ conference: null, about: paper },
  },
  campaign,
}
/** An act of the campaign as a whole, which is read by whom it is shown to. */
export const ofWhole = (kind: string, shown: { audience: string[] } | { scope: string }): typeof MINUTES => {
  const of = { kind: 'campaign' as const, id: 'kd' }
  const id = actIdOf('kd', of, kind, 3)
  const act = { ...{ id, kind, campaign: 'kd', of }, track: 'partyGroup' as const, ...shown }
  return { of: { kind: 'act', id }, holder: { kind: 'act', act, conference: null, about: null }, campaign }
}
export const SUBMISSION = ofWhole('appraisal', { audience: ['p-to'] })
export const PAPER: typeof MINUTES = {
  of: { kind: 'paper', id: paper.id, revision: 1 },
  holder: { kind: 'paper', paper, revision: 1, marked: false, clerks: ['p-long', 'p-nam'] },
  campaign,
}

export const who = (uid: string, organiser: string[] = []) => ({
  caller: { uid, name: uid, access: { active: true, organiser: organiser as never } },
})
export const keeper = who('p-nam')
export const SHA = 'a'.repeat(64)
export const file = { name: 'bien-ban.pdf', size: PIECE_BYTES + 10, sha256: SHA, secret: false, key: 'khoa-1-1-1' }
export const copyOf = (of: CopyOf, rest: Partial<Copy> = {}): Copy => ({
  ...{ number: 1, of, name: file.name, size: file.size, sha256: SHA, pieces: 2, state: 'sending', by: 'p-nam' },
  ...{ byName: 'p-nam', at: now, keptAt: null, withdrawn: null, ...rest },
})

/** A plan of mending, which speaks of the paper and is of all its tracks; `stands`: it was handed in last. */
export const planOf = (
  kind: 'remediation' | 'remediationReply' | 'remediationResult',
  stands = true,
): typeof MINUTES => {
  const id = actIdOf('kd', spoken, kind, 1)
  const mended = { plan: stands ? id : actIdOf('kd', spoken, 'remediation', 2), state: 'sent' as const }
  const about: Paper = { ...paper, remediation: { ...mended, at: now, confirmed: [] } }
  return {
    of: { kind: 'act', id },
    holder: { kind: 'act', act: { id, kind, campaign: 'kd', of: spoken }, conference: null, about },
    campaign,
  }
}
