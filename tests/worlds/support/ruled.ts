import type { RulingAct } from '@kiemdiem/domain/decision/ruling/ruling'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { CAMPAIGN, DECISION, GROUP, NOW, RULING, reviewOf, SCOPE } from './places.ts'
import { VIEWERS } from './viewers.ts'

/** What was issued on it, by somebody who has left: whole, because commands read it, and read by nobody. */
export const rulingOf = (level: Rating): RulingAct => ({
  ...{ id: RULING.slice('acts/'.length), kind: 'ruling', campaign: CAMPAIGN, of: { kind: 'campaign', id: CAMPAIGN } },
  ...{ number: 12, by: VIEWERS.head, byName: 'Người ban hành', onBehalf: null, submittedAt: NOW, track: 'partyGroup' },
  ...{ audience: [], paper: 'decision', decision: DECISION.slice('acts/'.length), tells: null, nth: 1 },
  ...{ decidedOn: '2026-11-20', bases: [], proposedBy: '' },
  items: [
    {
      ...{
        reviewId: reviewOf('cadre', 'partyGroup'),
        name: 'Người được xếp loại',
        subjectKind: 'person',
        group: GROUP,
      },
      ...{ post: '', unitName: '', part: { id: 'decision.1', scope: SCOPE } },
      outcome: { level, pending: null, notRated: null },
    },
  ],
  facts: {
    ...{ layout: '2026-1', signature: null },
    issuer: { kind: 'office', name: 'Văn phòng', superior: '', place: 'Lai Châu' },
  },
})
