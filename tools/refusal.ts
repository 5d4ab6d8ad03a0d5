/** A failure that its message explains in full: what is wrong, and what to do. Printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Runs a command of this folder: a refusal becomes one sentence, anything else shows its stack; both exit with 1. */
export const run = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main()
  } catch (error) {
    if (error instanceof Refusal) console.error(`\n✗ ${error.message}`)
    else console.error(error)
    process.exit(1)
  }
}
