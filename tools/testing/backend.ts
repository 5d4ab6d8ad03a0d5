import { environmentOf } from '../emulators/environment.ts'
import type { OtherSettings } from '../emulators/function-settings.ts'
import { type Emulator, launchEmulators } from '../emulators/launch.ts'
import { startMaildev } from '../emulators/maildev.ts'
import { assertFree, type Ports } from '../emulators/ports.ts'
import { step } from '../parts.ts'

export interface BackendOptions {
  name: string
  ports: Ports
  only: readonly Emulator[]
  publicDir?: string
  besides?: string
  settings?: OtherSettings
}

/** What a suite looks for in its inbox comes by itself, however much else has come for the same person. */
const MAILS_ONE_BY_ONE: OtherSettings = { MAIL_DIGEST_OVER: '1000' }

/** Runs the work with emulators (and an inbox, when there are functions to send mail), and always ends them. */
export const withBackend = async <T>(
  options: BackendOptions,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> => {
  const { name, ports, only, ...rest } = options
  const settings = { ...MAILS_ONE_BY_ONE, ...options.settings }
  const projectId = `demo-${name}-${ports.hosting}`
  await assertFree(ports)
  const inbox = only.includes('functions') ? await step('inbox', () => startMaildev(name, ports)) : null
  try {
    const emulators = await step(`emulators: ${only.join(', ')}`, () =>
      launchEmulators({
        name: `${name}-${ports.hosting}`,
        projectId,
        ports,
        only,
        ...rest,
        settings,
      }),
    )
    try {
      return await work({ ...environmentOf(projectId, ports), ...settings })
    } finally {
      await emulators.stop()
    }
  } finally {
    await inbox?.stop()
  }
}
