import './fixture/own-project.ts'

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema, invitationSchema } from '@kiemdiem/domain/model/access'
import { personSchema } from '@kiemdiem/domain/model/person'
import { initializeApp } from 'firebase-admin/app'
import { getFirestore } from 'firebase-admin/firestore'
import { expect, test } from 'vitest'
import { codeHash, emailHash } from '../../functions/src/accounts/hash.ts'
import { fromFirestore } from '../../functions/src/firestore/from-firestore.ts'
import { env } from '../support/env.ts'

// Nobody is in it: there must be no administrator yet.
const project = process.env.GCLOUD_PROJECT ?? ''
const db = getFirestore(initializeApp({ projectId: project }))

const firstAdmin = (...options: string[]) => {
  const script = join(import.meta.dirname, '../../tools/first-admin.ts')
  return promisify(execFile)(process.execPath, [script, '--project', project, ...options], {
    env: { ...process.env, FIRESTORE_EMULATOR_HOST: env.firestore },
  })
}
const AN = ['--person', 'p-an', '--name', 'Nguyễn Văn An', '--user', 'nguyenvanan']

const stored = async (path: string) => fromFirestore((await db.doc(path).get()).data())

test('the first administrator gets the role and a code of which only the hash is kept; a second one does not', async () => {
  const { stdout } = await firstAdmin(...AN, '--email', 'An@Co-Quan.example')
  const code = /One-time code: ([0-9A-Z-]{24})/.exec(stdout)?.[1] ?? ''
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)
  expect(personSchema.parse(await stored(paths.person('p-an'))).name).toBe('Nguyễn Văn An')
  expect(accessSchema.parse(await stored(paths.access('p-an')))).toMatchObject({
    admin: true,
    active: true,
    organiser: [],
  })
  const invitation = invitationSchema.parse(await stored(paths.invitation(codeHash(code))))
  expect(invitation).toMatchObject({ personId: 'p-an', usedAt: null })
  expect(await stored(paths.contact('p-an'))).toEqual({ email: 'an@co-quan.example', phone: null })
  expect(await stored(paths.signInEmail(emailHash('an@co-quan.example')))).toEqual({ personIds: ['p-an'] })

  await expect(firstAdmin('--person', 'p-ba', '--name', 'Ba', '--user', 'levanba')).rejects.toMatchObject({
    stderr: expect.stringContaining('has an administrator (p-an)'),
  })
  expect((await db.doc(paths.access('p-ba')).get()).exists).toBe(false)
})

test('a code that was lost before anybody used it is replaced, and ends', async () => {
  const before = (await db.collection('invitations').get()).docs.map(({ id }) => id)
  const { stdout } = await firstAdmin(...AN)
  const code = /One-time code: ([0-9A-Z-]{24})/.exec(stdout)?.[1] ?? ''
  const now = Date.now()
  for (const id of before) {
    const ended = invitationSchema.parse(await stored(paths.invitation(id)))
    expect(ended.expiresAt.getTime()).toBeLessThanOrEqual(now)
  }
  const fresh = invitationSchema.parse(await stored(paths.invitation(codeHash(code))))
  expect(fresh.expiresAt.getTime()).toBeGreaterThan(now)

  await db.doc(paths.access('p-an')).update({ hasAccount: true })
  await expect(firstAdmin(...AN)).rejects.toMatchObject({
    stderr: expect.stringContaining('has an administrator (p-an)'),
  })
})

test('a wrong option ends with the usage and changes nothing', async () => {
  await expect(firstAdmin('--person', 'An')).rejects.toMatchObject({ stderr: expect.stringContaining('Usage:') })
  await expect(firstAdmin('--person', 'An', '--name', 'An', '--user', 'nguyenvanan')).rejects.toMatchObject({
    stderr: expect.stringContaining('is no person id'),
  })
})
