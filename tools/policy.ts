import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyChanges } from './policy/changes.ts'
import { policyPage } from './policy/print.ts'
import { ROOT } from './root.ts'

/**
 * `npm run policy`: prints the policy table for the organiser to read and sign, and what has changed since the table that
 * was handed over before (docs/policy-before.md, replaced by hand once the changes are signed).
 */
const docs = (name: string) => join(ROOT, 'docs', name)
const page = policyPage()
writeFileSync(docs('policy.md'), page)
writeFileSync(docs('policy-changes.md'), policyChanges(readFileSync(docs('policy-before.md'), 'utf8'), page))
console.log('✓ docs/policy.md, docs/policy-changes.md')
