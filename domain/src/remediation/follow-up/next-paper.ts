import { viDate } from '../../vi.ts'
import type { RemediationAct } from '../act.ts'
import { COMMITMENT_NAMES, COMMITMENTS, OUTCOME_NAMES } from '../limits.ts'
import type { FollowedItem } from './item-standing.ts'

const came = ({ result }: FollowedItem): string =>
  result
    ? `${OUTCOME_NAMES[result.outcome]} (${viDate(result.on)})${result.note === '' ? '' : `: ${result.note}`}`
    : 'chưa ghi'

/** Section III of the next year's paper, begun from the plan and what came of it. */
export const remediedText = (items: readonly FollowedItem[]): string =>
  items
    .map((item) =>
      `- ${item.limit}. Biện pháp: ${item.measure}. Thời hạn: ${viDate(item.until)}. Kết quả: ${came(item)}.`.replace(
        /\.\.+/g,
        '.',
      ),
    )
    .join('\n')

/** I.3 or I.6 of a person's: what was committed to, so that he says what came of it. */
export const commitmentText = ({ commitment }: Pick<RemediationAct, 'commitment'>): string =>
  COMMITMENTS.flatMap((part) => {
    const said = commitment?.[part] ?? ''
    return said === '' ? [] : [`- ${COMMITMENT_NAMES[part]}: ${said}`]
  }).join('\n')

/** Of the confirmed plans of a subject that of the year before, by which its next paper begins; null: there is none. */
export const planOfYearBefore = <P extends Pick<RemediationAct, 'subject' | 'year' | 'number'>>(
  plans: readonly P[],
  subject: string,
  year: number,
): P | null =>
  plans
    .filter((plan) => plan.subject === subject && plan.year === year - 1)
    .toSorted((a, b) => a.number - b.number)
    .at(-1) ?? null
