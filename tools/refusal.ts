/** A failure that its message explains in full: what is wrong, and what to do. Printed without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Node's own sentence about an option that does not exist or lacks its value. */
const isBadOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

/** Runs a command of this folder: a refusal becomes one sentence, anything else shows its stack; both exit with 1. */
export const run = async (main: () => Promise<void>): Promise<void> => {
  try {
    await main()
  } catch (error) {
    if (error instanceof Refusal || isBadOption(error)) console.error(`\n✗ ${error.message}`)
    else console.error(error)
    process.exit(1)
  }
}
