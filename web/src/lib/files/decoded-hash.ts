/** What an address says after "#"; as it stands where it is not well encoded ("#%"), which must break no page. */
export const decodedHash = (hash: string): string => {
  const raw = hash.slice(1)
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
