import type { ServedName } from '../../workflow/policy/trials/arrangement.ts'
import type { Attempts } from './surroundings.ts'

const reason = 'Theo đề nghị của đơn vị.'
const onPaper = { basis: 'Biên bản giấy đã ký', paperDate: '2026-11-20', keptAt: 'Văn phòng' }
const commitment = { ideology: reason, ethics: reason, discipline: reason, duties: reason, study: '' }
const item = { limit: reason, cause: '', measure: reason, owner: reason, until: '2027-06-30' }

/** What is asked of the commands by which limits are mended: of everybody's paper, in one's own name and from paper. */
export const REMEDIATION_ATTEMPTS = {
  sendRemediation: ({ papers }) =>
    papers.flatMap((paperId) =>
      [null, onPaper].flatMap((entered) =>
        [null, commitment].map((committed) => ({
          ...{ paperId, items: [item], watcher: '', commitment: committed, onPaper: entered },
        })),
      ),
    ),
  replyToRemediation: ({ papers, acts }) =>
    papers.flatMap((paperId) =>
      acts
        .filter((act) => act.startsWith(paperId))
        .flatMap((plan) =>
          (['unit', 'cell'] as const).flatMap((as) =>
            (['confirmed', 'returned'] as const).map((outcome) => ({
              ...{ paperId, plan, outcome, as, remarks: reason, onPaper },
            })),
          ),
        ),
    ),
  recordRemediation: ({ papers, acts }) =>
    papers.flatMap((paperId) =>
      acts
        .filter((act) => act.startsWith(paperId))
        .map((plan) => ({
          ...{ paperId, plan },
          results: [{ item: 0, outcome: 'done' as const, note: reason, on: '2026-11-20' }],
        })),
    ),
} satisfies { [Name in ServedName]?: Attempts<Name> }
