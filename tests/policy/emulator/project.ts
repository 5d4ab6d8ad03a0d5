import { readFileSync } from 'node:fs'
import type { Cell, Filter, Writing } from '../cells/cell.ts'
import type { World } from '../cells/world.ts'
import { ask, OWNER, tokenOf } from './connection.ts'
import { encodeFields, encodeValue } from './encode.ts'

const RULES = new URL('../../../firestore.rules', import.meta.url)
export const rulesText = (): string => readFileSync(RULES, 'utf8')

const BATCH = 400
const BUSY = 409
const PATIENCE = 10
/** No document has this version, so a write that asks for it is judged by the rules and then changes nothing. */
const NEVER = { updateTime: '2001-01-01T00:00:00Z' }
/** Any document that every active person reads: a commit that also verifies it at a version it never had changes nothing. */
const ANCHOR = 'campaigns/dot'

/** One project of the emulator with the world in it. */
export const openProject = (project: string) => {
  const root = `/v1/projects/${project}/databases/(default)/documents`
  const nameOf = (path: string) => `${root.slice('/v1/'.length)}/${path}`

  const writeOf = ({ path, data, mask, now }: Writing) =>
    data === undefined
      ? { delete: nameOf(path) }
      : {
          update: { name: nameOf(path), fields: encodeFields(data) },
          ...(mask ? { updateMask: { fieldPaths: mask } } : {}),
          ...(now ? { updateTransforms: [{ fieldPath: now, setToServerValue: 'REQUEST_TIME' }] } : {}),
        }

  const commit = (token: string | null, writes: readonly object[]) => ask('POST', `${root}:commit`, token, { writes })

  const put = async (entries: readonly (readonly [string, object | undefined])[]) => {
    const writes = entries.map(([path, data]) => writeOf({ path, ...(data ? { data } : {}) }))
    for (let at = 0; at < writes.length; at += BATCH) {
      const { status, body } = await commit(OWNER, writes.slice(at, at + BATCH))
      if (status !== 200) throw new Error(`the world could not be written: ${body}`)
    }
  }

  const filterOf = ([field, op, value]: Filter) => ({
    fieldFilter: { field: { fieldPath: field }, op, value: encodeValue(value) },
  })

  const send = ({ request, by, expected, operation }: Cell) => {
    const token = tokenOf(by)
    switch (request.kind) {
      case 'get':
        return ask('GET', `${root}/${request.path}?mask.fieldPaths=x`, token)
      case 'list': {
        const { parent, collection, where, everywhere } = request
        const structuredQuery = {
          select: { fields: [{ fieldPath: '__name__' }] },
          from: [{ collectionId: collection, ...(everywhere ? { allDescendants: true } : {}) }],
          ...(where.length > 0 ? { where: { compositeFilter: { op: 'AND', filters: where.map(filterOf) } } } : {}),
          limit: 1,
        }
        return ask('POST', `${root}${parent === '' ? '' : `/${parent}`}:runQuery`, token, { structuredQuery })
      }
      case 'write': {
        const writes = request.writes.map(writeOf)
        if (!expected.ok) return commit(token, writes)
        if (operation === 'create')
          return commit(token, [...writes, { verify: nameOf(ANCHOR), currentDocument: NEVER }])
        return commit(token, [...writes.slice(0, -1), { ...writes.at(-1), currentDocument: NEVER }])
      }
    }
  }

  return {
    put,
    clear: async () => {
      const { status, body } = await ask('DELETE', `/emulator${root}`, OWNER)
      if (status !== 200) throw new Error(`the project could not be emptied: ${body}`)
    },
    /** Puts other rules into force; the sentence of the compiler when they are none. */
    useRules: async (content: string): Promise<string | null> => {
      const body = { rules: { files: [{ name: 'firestore.rules', content }] } }
      const answer = await ask('PUT', `/emulator/v1/projects/${project}:securityRules`, null, body)
      return answer.status === 200 ? null : answer.body
    },
    /**
     * Whether the rules let the request through. What is expected to be allowed is sent so that it cannot change
     * anything; what is expected to be denied is sent plainly, and undone if it is not.
     */
    isAllowed: async (cell: Cell, world: World): Promise<boolean> => {
      let { status, body } = await send(cell)
      // Another write held the document for too long: nothing was judged.
      for (let times = 1; status === BUSY && times < PATIENCE; times += 1) ({ status, body } = await send(cell))
      if (status === 403) return false
      if (status === 400 && body.includes('FAILED_PRECONDITION')) return true
      if (status !== 200 && status !== 404) throw new Error(`${cell.title}: the emulator answered ${status} ${body}`)
      if (cell.request.kind === 'write') {
        await put(cell.request.writes.map(({ path }) => [path, world.documents.get(path)] as const))
      }
      return true
    },
  }
}
export type Project = ReturnType<typeof openProject>
