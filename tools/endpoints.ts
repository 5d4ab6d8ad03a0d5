import { pathToFileURL } from 'node:url'

/** What the Firebase CLI reads of an exported function. */
export interface Endpoint {
  name: string
  region: string
  /** httpsTrigger, callableTrigger, eventTrigger, taskQueueTrigger or scheduleTrigger. */
  trigger: string
}

interface Exported {
  __endpoint?: { region?: string[]; [key: string]: unknown }
}

/** The functions that a module exports, by name. */
export const endpointsOf = (module: Record<string, unknown>): Endpoint[] =>
  Object.entries(module)
    .flatMap(([name, value]) => {
      const endpoint = (value as Exported | null)?.__endpoint
      if (!endpoint) return []
      const trigger = Object.keys(endpoint).find((key) => key.endsWith('Trigger')) ?? 'none'
      return [{ name, region: String(endpoint.region?.[0] ?? ''), trigger }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))

// As a program: prints those of the given module, which is loaded in a process of its own because it starts the SDK.
if (import.meta.main) {
  const [file] = process.argv.slice(2)
  const module = (await import(pathToFileURL(file ?? '').href)) as Record<string, unknown>
  console.log(JSON.stringify(endpointsOf(module)))
  process.exit(0)
}
