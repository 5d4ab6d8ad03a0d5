import * as z from 'zod/mini'
import { PENDING } from '../appraisal/mark.ts'
import { notRatedSchema } from '../model/not-rated.ts'
import { RATINGS } from '../model/terms.ts'

/** What is decided of one subject, as documents and calls have it. */
export const outcomeFields = {
  level: z.nullable(z.enum(RATINGS)),
  /** "Chưa xếp loại – chờ kết luận" (R19), or "chờ kiểm điểm" (R10). */
  pending: z.nullable(z.enum(PENDING)),
  notRated: z.nullable(notRatedSchema),
}
