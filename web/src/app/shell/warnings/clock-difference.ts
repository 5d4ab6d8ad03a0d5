import { viCount } from '@kiemdiem/domain/vi-count'

/** "03 ngày", "05 giờ", "07 phút": in the largest unit that says it. */
export const differenceOf = (ms: number): string => {
  const minutes = Math.round(Math.abs(ms) / 60_000)
  if (minutes < 90) return `${viCount(minutes)} phút`
  const hours = Math.round(minutes / 60)
  return hours < 36 ? `${viCount(hours)} giờ` : `${viCount(Math.round(hours / 24))} ngày`
}
