import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { archiveReviews, filePapers, handOverDossier, readDossier, reopenCampaign } from './arrangements/dossiers.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('readDossier', readDossier)
tryRow('filePapers', filePapers)
tryRow('archiveReviews', archiveReviews)
tryRow('handOverDossier', handOverDossier)
tryRow('reopenCampaign', reopenCampaign)
