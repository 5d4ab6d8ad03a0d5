import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import {
  archiveReviews,
  filePapers,
  handOverDossier,
  readDossier,
  readDossierData,
  reopenCampaign,
} from './arrangements/dossiers.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('readDossier', readDossier)
tryRow('readDossierData', readDossierData)
tryRow('filePapers', filePapers)
tryRow('archiveReviews', archiveReviews)
tryRow('handOverDossier', handOverDossier)
tryRow('reopenCampaign', reopenCampaign)
