import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { authEmailOf, codeHash, emailHash, inventedAuthEmail } from './hash.ts'

describe('identifiers of accounts', () => {
  it('finds a code however it is typed', () => {
    expect(codeHash(' abcd-efgh-jk0m-n1pq-rstv')).toBe(codeHash('ABCD EFGH JKOM NIPQ RSTV'))
  })

  it('finds an e-mail however it is typed', () => {
    expect(emailHash(' Mai.LT@Example.vn ')).toBe(emailHash('mai.lt@example.vn'))
  })

  it('makes addresses of user names that only whoever has the secret can make', () => {
    expect(authEmailOf(' Mai.LT ', 'a')).toBe(authEmailOf('mai.lt', 'a'))
    expect(authEmailOf('mai.lt', 'a')).not.toBe(authEmailOf('mai.lt', 'b'))
    expect(authEmailOf('mai.lt', 'a')).not.toBe(inventedAuthEmail('mai.lt', 'a'))
    const unkeyed = createHash('sha256').update('mai.lt').digest('hex').slice(0, 32)
    expect(authEmailOf('mai.lt', 'a')).not.toContain(unkeyed)
  })

  it('invents addresses that look like accounts, the same for one e-mail, others under another secret', () => {
    const real = authEmailOf('mai.lt', 'a')
    const invented = inventedAuthEmail('mai@example.vn', 'a')
    expect(invented).toMatch(/^[0-9a-f]{32}@/)
    expect(invented).toHaveLength(real.length)
    expect(invented.split('@')[1]).toBe(real.split('@')[1])
    expect(inventedAuthEmail('MAI@example.vn', 'a')).toBe(invented)
    expect(inventedAuthEmail('mai@example.vn', 'b')).not.toBe(invented)
  })
})
