/** "03": counts in official papers have two figures. */
export const viCount = (n: number): string => String(n).padStart(2, '0')
