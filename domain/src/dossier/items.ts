import type { Stage } from '../model/terms.ts'

/** What the dossier of one subject in one track holds, in its order (NĐ 90, Đ.22; QĐ 124; docs/domain.md §4.5). */
export const SUBJECT_ITEMS = [
  'selfReview',
  'suggestions',
  'minutes',
  'proposal',
  'committee',
  'opinions',
  'appraisal',
  'decision',
  'ruling',
  'notice',
  'petition',
  'plan',
] as const
export type SubjectItem = (typeof SUBJECT_ITEMS)[number]

/** What the dossier of a track holds besides, in its order. */
export const CAMPAIGN_ITEMS = ['campaignPlan', 'guidance', 'submission', 'report'] as const
export type CampaignItem = (typeof CAMPAIGN_ITEMS)[number]

export const DOSSIER_ITEMS = [...SUBJECT_ITEMS, ...CAMPAIGN_ITEMS] as const
export type DossierItem = (typeof DOSSIER_ITEMS)[number]

interface ItemRow {
  /** As the index of the dossier names it. */
  name: string
  /** `signed`: a paper that counts with its signature alone; `there`: what stands here is enough. */
  wants: 'signed' | 'there'
  /** From the end of which stage on it is looked for. Absent: once the result was told. */
  after?: Stage
}

export const ITEM_ROWS: Record<DossierItem, ItemRow> = {
  selfReview: { name: 'Bản tự kiểm điểm; phiếu tự đánh giá, xếp loại', wants: 'signed', after: 'selfReview' },
  suggestions: { name: 'Gợi ý kiểm điểm', wants: 'there', after: 'selfReview' },
  minutes: {
    name: 'Biên bản hội nghị kiểm điểm, nhận xét, đánh giá; phiếu, kiểm phiếu',
    wants: 'signed',
    after: 'conference',
  },
  proposal: { name: 'Hồ sơ đề nghị xếp loại của đơn vị', wants: 'there', after: 'conference' },
  committee: { name: 'Nhận xét của cấp ủy nơi công tác, nơi cư trú (nếu có)', wants: 'there', after: 'conference' },
  opinions: { name: 'Ý kiến tham gia của các ban, cơ quan liên quan', wants: 'there', after: 'consultation' },
  appraisal: { name: 'Bảng tổng hợp, thẩm định', wants: 'there', after: 'appraisal' },
  decision: { name: 'Kết quả xếp loại của cấp có thẩm quyền', wants: 'signed', after: 'decision' },
  ruling: { name: 'Quyết định, nghị quyết, thông báo về kết quả', wants: 'signed', after: 'decision' },
  notice: { name: 'Thông báo kết quả đến người được đánh giá', wants: 'there' },
  petition: { name: 'Hồ sơ giải quyết kiến nghị', wants: 'there' },
  plan: { name: 'Kế hoạch khắc phục hạn chế, khuyết điểm; bản cam kết', wants: 'signed' },
  campaignPlan: { name: 'Kế hoạch kiểm điểm, đánh giá, xếp loại', wants: 'there' },
  guidance: { name: 'Văn bản hướng dẫn, căn cứ', wants: 'there' },
  submission: { name: 'Tờ trình, báo cáo thẩm định', wants: 'there' },
  report: { name: 'Báo cáo kết quả gửi cấp trên', wants: 'signed' },
}
