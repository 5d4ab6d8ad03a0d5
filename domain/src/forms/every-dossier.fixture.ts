import type { Handover } from '../dossier/acts.ts'
import type { DossierAnswer } from '../dossier/commands/read-dossier.ts'
import type { ActFacts } from '../model/printed.ts'
import { handoverPaper } from './dossier/handover-paper.ts'
import { indexPaper } from './dossier/index-paper.ts'
import type { PrintedPaper } from './layout/layout.ts'

type Say = (field: string) => string

/** A track's dossiers, with a text of the test's choice in each field that somebody fills in. */
export const dossierAnswer = (say: Say): DossierAnswer => ({
  campaign: { id: 'kd', title: say('title'), year: 2023, status: 'open', place: say('dossierPlace') },
  track: {
    ...{ id: 'partyGroup', name: say('trackName'), organiser: say('organiserName'), superior: say('dossierSuperior') },
    style: 'administrative',
  },
  tracks: [],
  subjects: [
    {
      ...{ reviewId: 'kd_p_partyGroup', name: say('dossierSubject'), subjectKind: 'person', unit: 'u' },
      ...{ unitName: say('dossierUnit'), state: 'archived', withSuperior: false },
      notRated: { reason: 'left', note: say('leftNote') },
      entries: [
        {
          ...{ item: 'minutes', document: 'kd_u_1.minutes.1', day: '2023-12-01', about: say('aboutPaper') },
          ...{ signed: 'paper', keptAt: say('keptWhere'), hole: null, said: null },
        },
        {
          ...{ item: 'plan', document: null, day: '', about: '', signed: null, keptAt: '', hole: 'missing' },
          said: { what: 'passed', reason: say('passedWhy'), responsible: say('passedBy'), until: '2024-02-01' },
        },
        {
          ...{ item: 'committee', document: null, day: '', about: '', signed: null, keptAt: '', hole: null },
          said: null,
        },
      ],
    },
  ],
  entries: [
    {
      ...{ item: 'report', document: 'kd.report.1', day: '', about: '', signed: 'copy', keptAt: '', hole: null },
      said: null,
    },
  ],
  ...{ others: 2, handovers: [] },
})

/** What was handed over, by whom, to whom. */
export const handedOver = (say: Say, rest: Partial<Handover> = {}): Handover => ({
  ...{ id: 'kd.handover.1', nth: 1 },
  giver: { name: say('giver'), post: say('giverPost') },
  receiver: { name: say('receiver'), post: say('receiverPost') },
  ...{ on: '2024-01-20', place: say('handoverPlace'), counts: { archived: 3, passed: 1, awaited: 2 } },
  chain: {
    ...{ events: 31, root: '0123456789abcdef'.repeat(4) },
    lengths: [1, 2, 3, 4, 5, 6].map((n) => ({ of: `reviews/kd_p${n}_partyGroup`, events: n })),
  },
  ...rest,
})

/** The index, and minutes of handing over. */
export const everyDossier = (say: Say, tables?: ActFacts['tables']): PrintedPaper[] => [
  indexPaper({
    ...dossierAnswer(say),
    campaign: { ...dossierAnswer(say).campaign, ...(tables && { tableLayouts: tables }) },
  }),
  handoverPaper(handedOver(say), dossierAnswer(say)),
]
