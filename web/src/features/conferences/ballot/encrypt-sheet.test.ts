import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { expect, it } from 'vitest'
import { encryptSheet } from './encrypt-sheet.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

it('can be opened with the private key, by the parameters that the server uses', async () => {
  const sealed = Buffer.from(await encryptSheet(spki, '1024'), 'base64')
  const opened = privateDecrypt(
    { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
    sealed,
  )
  expect(opened.toString()).toBe('1024')
})

it('never looks the same twice, and is as long for few names as for eighty', async () => {
  const [one, again, long] = await Promise.all(['1', '1', '4'.repeat(80)].map((sheet) => encryptSheet(spki, sheet)))
  expect(one).not.toBe(again)
  expect(one).toHaveLength(long?.length ?? 0)
})
