let loading: Promise<void> | null = null

/** Whether this computer has a face itself: nothing is fetched to find out. */
const isInstalled = async (family: string): Promise<boolean> => {
  try {
    await new FontFace('probe', `local("${family}")`).load()
    return true
  } catch {
    return false
  }
}

/**
 * The bytes are fetched as data of this site, so that the policy of content stays as narrow as it is: it admits no fonts
 * by address.
 */
const load = async (): Promise<void> => {
  if (await isInstalled('Times New Roman')) return
  const { FACE_FILES } = await import('./files.ts')
  const faces = FACE_FILES.map(async ({ url, ...descriptors }) => {
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
    return new FontFace('Tinos', await answer.arrayBuffer(), descriptors).load()
  })
  for (const face of await Promise.all(faces)) document.fonts.add(face)
}

/** Sees to a Times face for papers, once; where none can be had, a paper is set in the next best and nothing else fails. */
export const loadPaperFace = (): Promise<void> => {
  loading ??= load().catch(() => {
    loading = null
  })
  return loading
}
