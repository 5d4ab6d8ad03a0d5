import type { findingsOf } from '@kiemdiem/domain/invariants/invariants'

const SHOWN = 20

/** Each invariant with a tick, or with where it does not hold; `--json` has all of them. */
export const printFindings = (project: string, results: ReturnType<typeof findingsOf>): void => {
  console.log(`\n${project}:`)
  for (const { name, findings } of results) {
    console.log(findings.length === 0 ? `  ✓ ${name}` : `  ✗ ${name}: ${findings.length}`)
    for (const { at, what } of findings.slice(0, SHOWN)) console.log(`      ${at}: ${what}`)
    if (findings.length > SHOWN) console.log(`      … ${findings.length - SHOWN} more: --json shows all`)
  }
}
