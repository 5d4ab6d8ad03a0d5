import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as registry from './arrangements/registry.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('saveUnit', registry.saveUnit)
tryRow('delegateUnit', registry.delegateUnit)
tryRow('savePerson', registry.savePerson)
tryRow('saveService', registry.saveService)
tryRow('removeFromRegistry', registry.removeFromRegistry)
