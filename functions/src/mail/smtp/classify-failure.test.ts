import { describe, expect, it } from 'vitest'
import { classifyFailure } from './classify-failure.ts'

describe('what a failed attempt means', () => {
  it.each([
    // What happened, and then what is done about it.
    ['421 at the greeting', { code: 'EPROTOCOL', responseCode: 421, command: 'CONN' }, 'temporary', 'smtp421'],
    ['451 for the recipient', { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, 'temporary', 'smtp451'],
    ['452, the box is full for now', { code: 'EENVELOPE', responseCode: 452, command: 'DATA' }, 'temporary', 'smtp452'],
    ['454 at log-in', { code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' }, 'temporary', 'smtp454'],
    ['554 at the greeting', { code: 'EPROTOCOL', responseCode: 554, command: 'CONN' }, 'temporary', 'smtp554'],
    ['the line broke', { code: 'ECONNECTION', command: 'CONN' }, 'temporary', 'ECONNECTION'],
    ['nobody listens', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'temporary', 'ECONNREFUSED'],
    ['no answer', { code: 'ETIMEDOUT', command: 'CONN' }, 'temporary', 'ETIMEDOUT'],
    ['no such host now', { code: 'EDNS', command: 'CONN' }, 'temporary', 'EDNS'],
    ['something unheard of', {}, 'temporary', 'unknown'],
    ['550 for the recipient', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'bounced', 'smtp550'],
    ['an address no envelope takes', { code: 'EENVELOPE', command: 'API' }, 'bounced', 'EENVELOPE'],
    ['554 after the text', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'failed', 'smtp554'],
    ['535 at log-in', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'settings', 'smtp535'],
    ['530, log in first', { code: 'EENVELOPE', responseCode: 530, command: 'MAIL FROM' }, 'settings', 'smtp530'],
    ['no password set', { code: 'EAUTH', command: 'API' }, 'settings', 'EAUTH'],
    ['550 for the sender', { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' }, 'settings', 'smtp550'],
    ['no STARTTLS', { code: 'ETLS', command: 'STARTTLS' }, 'settings', 'ETLS'],
    ['a certificate of nobody', { code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, 'settings', 'CERT_HAS_EXPIRED'],
  ])('%s', (_, error, kind, result) => {
    expect(classifyFailure(error)).toEqual({ kind, result })
  })
})
