import type { ServedName } from '../../workflow/policy/trials/arrangement.ts'
import { CAMPAIGN } from '../support/places.ts'
import type { Attempts } from './surroundings.ts'

const TRACKS = ['partyGroup', 'provincial', 'partyCell'] as const
const said = { what: 'passed' as const, reason: 'Theo đề nghị.', responsible: 'Đồng chí A', until: '2099-02-01' }
const party = { name: 'Đồng chí A', post: '' }

/** What is asked of the commands by which dossiers are seen, filled, put away and handed over. Each reads a track: few of them. */
export const DOSSIER_ATTEMPTS = {
  readDossier: () => TRACKS.map((track) => ({ campaign: CAMPAIGN, track })),
  readDossierData: ({ reviews }) =>
    (['partyGroup', 'partyCell'] as const).flatMap((track) =>
      [[], reviews.filter((reviewId) => reviewId.endsWith(track)).slice(0, 20)].map((named) => ({
        ...{ campaign: CAMPAIGN, track, reviews: named },
      })),
    ),
  filePapers: ({ reviews }) =>
    (['partyGroup', 'partyCell'] as const).flatMap((track) => {
      const places = reviews
        .filter((reviewId) => reviewId.endsWith(track))
        .map((reviewId) => ({ reviewId, item: 'decision' as const, document: null }))
      return places.length === 0 ? [] : [{ campaign: CAMPAIGN, track, places, said }]
    }),
  archiveReviews: ({ reviews }) => {
    const own = reviews.filter((reviewId) => reviewId.endsWith('partyGroup'))
    return own.length === 0 ? [] : [{ campaign: CAMPAIGN, track: 'partyGroup', reviews: own }]
  },
  handOverDossier: () => [
    { campaign: CAMPAIGN, track: 'partyGroup', giver: party, receiver: party, on: '2026-11-20', place: 'Phòng họp' },
  ],
  reopenCampaign: () => [{ campaign: CAMPAIGN, reason: 'Theo đề nghị.' }],
} satisfies { [Name in ServedName]?: Attempts<Name> }
