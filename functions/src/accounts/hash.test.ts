import { describe, expect, it } from 'vitest'
import { authEmailOf, codeHash, emailHash, inventedAuthEmail } from './hash.ts'

describe('identifiers of accounts', () => {
  it('finds a code however it is typed', () => {
    expect(codeHash(' abcd-efgh-jk0m-n1pq-rstv')).toBe(codeHash('ABCD EFGH JKOM NIPQ RSTV'))
  })

  it('finds an e-mail however it is typed', () => {
    expect(emailHash(' Mai.LT@Example.vn ')).toBe(emailHash('mai.lt@example.vn'))
  })

  it('invents addresses that look like accounts, the same for one e-mail, others under another secret', () => {
    const real = authEmailOf('mai.lt')
    const invented = inventedAuthEmail('mai@example.vn', 'a')
    expect(invented).toMatch(/^[0-9a-f]{32}@/)
    expect(invented).toHaveLength(real.length)
    expect(invented.split('@')[1]).toBe(real.split('@')[1])
    expect(inventedAuthEmail('MAI@example.vn', 'a')).toBe(invented)
    expect(inventedAuthEmail('mai@example.vn', 'b')).not.toBe(invented)
  })
})
