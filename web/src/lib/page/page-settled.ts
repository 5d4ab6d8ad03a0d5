let come = () => {}

/**
 * Settles when the page stands with what the server first says: what is fetched only to be at hand later (windows of questions,
 * the way to commands) would come in its way on a slow network.
 */
export const pageSettled = new Promise<void>((resolve) => {
  come = resolve
})

/** Nothing that the page shows is waited for any more. */
export const settlePage = (): void => come()
