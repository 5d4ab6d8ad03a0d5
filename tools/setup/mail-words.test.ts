import { expect, test } from 'vitest'
import { classifyFailure } from '../../functions/src/mail/smtp/classify-failure.ts'
import { whatToDo } from './mail-words.ts'

test.each([
  ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'SMTP_PASSWORD'],
  ['no password at all', { code: 'EAUTH', command: 'API' }, 'functions:secrets:set SMTP_PASSWORD'],
  ['a sender it does not know', { code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' }, 'MAIL_FROM'],
  ['no such mailbox', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'check the address'],
  ['nobody listening', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'SMTP_HOST and SMTP_PORT'],
  ['a closed way', { code: 'ETIMEDOUT', command: 'CONN' }, 'firewall'],
  ['a server that is busy', { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, 'try again'],
  ['no encryption', { code: 'ETLS', command: 'STARTTLS' }, 'STARTTLS'],
  ['a certificate out of date', { code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }, 'certificate'],
  ['a text it takes for spam', { code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'SPF or DKIM'],
])('%s: says what to do', (_, error, told) => {
  expect(whatToDo(classifyFailure(error), 'smtp.example:587')).toContain(told)
})
