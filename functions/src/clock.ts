/**
 * The only clock of the functions. For rehearsals it can be moved, but only where the database is an emulator:
 * KIEMDIEM_CLOCK_OFFSET_MS means nothing in production.
 */
export const serverNow = (): Date => {
  const offset = process.env.FIRESTORE_EMULATOR_HOST ? Number(process.env.KIEMDIEM_CLOCK_OFFSET_MS ?? 0) : 0
  return new Date(Date.now() + offset)
}
