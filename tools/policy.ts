import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyPage } from './policy/print.ts'
import { ROOT } from './root.ts'

/** `npm run policy`: prints the policy table for the organiser to read and sign. */
const PAGE = join('docs', 'policy.md')
writeFileSync(join(ROOT, PAGE), policyPage())
console.log(`✓ ${PAGE}`)
