/** What a mail that may wait for the morning is in the mail of the morning. */
export interface DigestItem {
  /** What it is one of, as it is counted: "22 bản, báo cáo kiểm điểm". */
  noun: string
  /** The collective under whose name it stands. */
  unit: string
  line: string
  /** Page of the web app on which it is dealt with. */
  path: string
  /** It is of the recipient's own that is to be done by a date. */
  reminds?: true
}

/** A mail that waits for the morning, held against the truth when that has come; without items it is not true any more. */
export interface Gathered {
  mailId: string
  items: readonly DigestItem[]
  /** Its documents do not fit together: it is told to nobody, and somebody must look. */
  broken?: true
}
