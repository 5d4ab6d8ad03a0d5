/** Ids of the controls, for jumping to them. */
export const PLAN_FIELDS = {
  date: 'lich-ngay',
  time: 'lich-gio',
  place: 'lich-dia-diem',
  chair: 'lich-chu-tri',
  secretary: 'lich-thu-ky',
  agenda: 'lich-noi-dung',
  roll: 'lich-thanh-phan',
} as const
export type PlanField = keyof typeof PLAN_FIELDS
