/** Letters of one field of a plan, or of one part of a commitment. */
export const PLAN_TEXT_MAX = 2_000
export const PLAN_ITEMS_MAX = 30

/** Parts of "bản cam kết", in their order (domain.md §3.4); what mends limits is the plan's items. */
export const COMMITMENTS = ['ideology', 'ethics', 'discipline', 'duties', 'study'] as const
export type CommitmentPart = (typeof COMMITMENTS)[number]
export type Commitment = Record<CommitmentPart, string>

/** Nobody is asked for what he registers to study: of the Party's yearly theme, by whom it concerns. */
export const OPTIONAL_PARTS: readonly CommitmentPart[] = ['study']

export const COMMITMENT_NAMES: Record<CommitmentPart, string> = {
  ideology: 'Về tư tưởng chính trị',
  ethics: 'Về phẩm chất đạo đức, lối sống; tự phê bình và phê bình',
  discipline: 'Về ý thức tổ chức kỷ luật, tác phong, lề lối làm việc',
  duties: 'Về thực hiện chức trách, nhiệm vụ được giao',
  study: 'Việc đăng ký học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
}

/** What came of a limit: mended, on its way, or not. */
export const OUTCOMES = ['done', 'partly', 'not'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOME_NAMES: Record<Outcome, string> = {
  done: 'Đã khắc phục',
  partly: 'Đang khắc phục',
  not: 'Chưa khắc phục',
}

/** What trails of reviews say of a plan: beside the stages, so that none of them moves a review. */
export const PLAN_EVENTS = { sent: 'planSent', confirmed: 'planConfirmed', returned: 'planReturned' } as const
