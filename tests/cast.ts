/**
 * The people tests speak of, each with a reason to exist. Ids are those of the trial's roster
 * (tools/seed/roster.ts), all of them fictional; the account's uid is the person's id.
 */
export const CAST = {
  /** Civil servant and party member without a leading post: writes 02A once, moves two reviews. */
  cadre: 'p-lo-thi-mai',
  /** Civil servant outside the Party: no party self-rating, one review. */
  nonMember: 'p-tan-thi-lan',
  /** Contract worker without e-mail: mails go to the unit's clerk, without their content. */
  workerNoEmail: 'p-vang-a-pao',
  /** Deputy head, party member: writes 02B, is returned by the head. */
  deputy: 'p-tao-thi-anh',
  /** Heads the cadre's board, holds no role: reads and returns by relation alone; own paper goes to an organiser. */
  head: 'p-nguyen-duc-long',
  /** Clerk of the cadre's board: sees its board and drafts its report. */
  clerk: 'p-vu-dinh-nam',
  /** Organises partyGroup and provincial without heading anything: reads by role alone. */
  organiser: 'p-nguyen-thi-thanh-huyen',
  /** The other organiser, who heads Ban TC-KT: his own paper is the first organiser's business. */
  organiserHead: 'p-pham-van-hung',
  /** Bí thư chi bộ, organises partyCell: reads members' papers, not those of outsiders of the cell. */
  cellSecretary: 'p-bui-thi-huong',
  /** Clerk of the party cell and of nothing else: keeps the minutes of its conference. */
  cellClerk: 'p-hoang-van-dung',
  /** Deputy of another board, in the cell a member like any other: has sent his paper, reads those of the others. */
  cellMember: 'p-deo-van-toan',
  /** Of the cell, has sent his paper, and cannot come to its conference. */
  cellAbsentee: 'p-giang-a-su',
  /** Deputy of the Đảng đoàn, in no group of what it decides: opens its table and records its meeting. */
  recorder: 'p-giang-a-su',
  /** Manages accounts, reads nobody's paper but their own. */
  admin: 'p-do-minh-tuan',
  /** Chair of a district union: heads two collectives, alone seals the standing committee's report. */
  districtChair: 'p-hoang-van-son',
  /** Staff of that district's office, clerk and drafter there, in a party cell outside the campaign. */
  districtStaff: 'p-nguyen-van-dat',
  /** Drafts a collective's report but must not seal it. */
  drafter: 'p-giang-thi-my',
  /** Alone seals that report. */
  responsible: 'p-hoang-van-son',
  /** Of another unit, without any role: must see nothing of the others. */
  outsider: 'p-dinh-thi-thu',
  /** Chairs the federation, Bí thư Đảng đoàn: provincial track and party cell. */
  provincialLeader: 'p-lo-van-thang',
  /** Two people with one e-mail: neither can be known by it. */
  sharedEmail: 'p-lo-thi-hien',
  /** Has a one-time code and no account yet. */
  invited: 'p-lu-thi-sen',
  /** Left in the year: registered, access turned off, every request denied. */
  deactivated: 'p-cao-van-loi',
  /** Heads the office and chairs its conference; its report is his to send. */
  officeHead: 'p-tran-quoc-khanh',
  /** Clerk of the office: keeps the minutes of that conference, is reviewed there, is told what is for the driver. */
  officeClerk: 'p-nguyen-thi-loan',
  /** Văn thư of the federation's units: numbers their papers, and reads of those of others neither text nor level. */
  docketer: 'p-nguyen-thi-loan',
  /** Attends that conference without a part in keeping it: reads on a phone, is reviewed, completes the paper after it. */
  officeMember: 'p-hoang-van-dung',
  /** Deputy of the office, absent from its conference: keeps nothing there, so its minutes are closed to her. */
  officeAbsentee: 'p-hoang-thi-ngan',
  /** Chairs the city's union, whose standing committee is meeting as the trial begins. */
  cityChair: 'p-le-thi-minh-nguyet',
  /** Chairs a district's union whose proposal has come: is asked about its deputy. */
  askedChair: 'p-tan-van-kinh',
  /** Keeps the minutes of that meeting. */
  cityClerk: 'p-tran-thi-hong-nhung',
  /** Staff of that union's office, outside the Party: rated lower than proposed by its chair, petitions, is rated again. */
  cityStaff: 'p-luong-van-binh',
  /** Has not begun her paper when the trial begins, and is of no other test: writes it by keyboard alone. */
  typist: 'p-hoang-thi-dau',
  /** Heads a union whose minutes are confirmed and whose proposal waits for her. */
  sectorChair: 'p-ngo-thi-bich-lien',
  /** Chairs a union whose conference lies ahead: votes on the system there with two others. */
  voterChair: 'p-ta-van-binh',
  /** Deputy there: votes on a phone. */
  voterDeputy: 'p-mao-thi-xinh',
  /** Clerk there: opens and closes the ballot, and votes. */
  voterClerk: 'p-nguyen-hai-au',
  /** Speaks for the one consulted body: gives its opinion on what other units have proposed. */
  consulted: 'p-tran-quoc-khanh',
  /** Called to a conference that lies ahead, papers at hand: reads them. */
  called: 'p-deo-van-toan',
} as const
export type CastName = keyof typeof CAST
