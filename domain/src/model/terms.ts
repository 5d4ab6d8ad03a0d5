/**
 * The fixed words of the process: codes for machines, exact Vietnamese names for people.
 * Names of levels and grades are those of the regulation and must never be paraphrased
 * (Quy định 124-QĐ/TW, Đ.11–12; Nghị định 90/2020/NĐ-CP, Đ.2).
 */

/** A direction of rating with its own deciders, by id: which there are is data of the campaign (process.ts). */
export type Track = string

/** Screens listen to each track's boards apart, so their number has a limit. */
export const TRACKS_MAX = 6

/** Every stage a review can be in, in order; each path its own subset (process.ts). */
export const STAGES = [
  'selfReview',
  'conference',
  'consultation',
  'appraisal',
  'decision',
  'notice',
  'archive',
] as const
export type Stage = (typeof STAGES)[number]

export const STAGE_NAMES: Record<Stage, string> = {
  selfReview: 'Tự kiểm điểm',
  conference: 'Hội nghị kiểm điểm',
  consultation: 'Lấy ý kiến tham gia',
  appraisal: 'Thẩm định',
  decision: 'Quyết định xếp loại',
  notice: 'Thông báo kết quả',
  archive: 'Lưu hồ sơ',
}

/** Levels of quality rating, highest first. The same four for collectives, officials and party members. */
export const RATINGS = ['outstanding', 'good', 'completed', 'notCompleted'] as const
export type Rating = (typeof RATINGS)[number]

export const RATING_NAMES: Record<Rating, string> = {
  outstanding: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  notCompleted: 'Không hoàn thành nhiệm vụ',
}

/** Grades of one criterion, highest first (QĐ 124, Đ.11.1). Never mixed with ratings. */
export const GRADES = ['excellent', 'good', 'average', 'poor'] as const
export type Grade = (typeof GRADES)[number]

export const GRADE_NAMES: Record<Grade, string> = {
  excellent: 'Xuất sắc',
  good: 'Tốt',
  average: 'Trung bình',
  poor: 'Kém',
}
