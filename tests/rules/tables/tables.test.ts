import { ACTS } from '@kiemdiem/domain/acts/acts'
import { expect, test } from 'vitest'
import { rulesText } from '../support/bench.ts'
import { rulesTables } from './rules-tables.ts'

test('the rules repeat the forms, kinds, levels and lengths of the domain word for word', () => {
  const text = rulesText()
  const from = text.indexOf('    function kindOf(')
  // When this fails, the expected text is what belongs at the end of firestore.rules.
  expect(text.slice(from)).toBe(`${rulesTables()}  }\n}\n`)
})

test('the rules open to the organisers of a track exactly the kinds of acts that say so', () => {
  const named = ACTS.filter(({ toOrganisers }) => toOrganisers).map(({ kind }) => `'${kind}'`)
  // What is said of such an act afterwards, the draft report and the invitation sent before it, go where the act goes; a
  // letter of suggested issues where the issues go.
  const kinds = [...named, "'remark'", "'draft'", "'invitation'", "'suggestion'"]
  expect(rulesText()).toContain(`act.kind in [${kinds.join(', ')}] `)
})
