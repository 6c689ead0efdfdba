/** Words that head a role in which somebody speaks, where no name or known office stands. */
export const roleHeads = new Set(
  `commissioner chief constable superintendent supt inspector insp sergeant chair chairman chairwoman chairperson convener convenor vice-chair member members
   panel committee board group audience force constabulary officer officers treasurer director head resident residents councillor
   councillors cllr auditor auditors clerk questioner questioners executive manager representative representatives secretary
   adviser advisor solicitor deputy trustee trustees attendee attendees colleague colleagues public owner chiefs commander
   accountant lead leads federation unison shopkeeper shopkeepers student students pupil pupils farmer farmers volunteer volunteers
   gentleman gentlemen parent parents mother father trader traders landlord landlady publican teacher teachers journalist reporter
   viewer viewers listener listeners participant participants delegate delegates guest guests`.split(/\s+/),
)

/** Words that may stand with a head: `Deputy Chief Finance Officer`, `young residents`, `a member of the public`. */
export const roleParts = new Set(
  `acting temporary interim assistant vice police crime finance independent lay youth local staff senior panel board committee audit
   scrutiny public strategic business school college parish sixth-form retired elderly young first second third next another other same co detective det ch force opcc`.split(
    /\s+/,
  ),
)

export const titles = new Set(
  'mr mrs ms miss mx dr cllr councillor alderman alderwoman sir dame lord lady baroness prof professor rev reverend'.split(
    ' ',
  ),
)

/** Bodies and things in capitals that write and report, but answer nobody at a table. */
export const notPeople = new Set(
  `HMICFRS HMIC HMICFRS IOPC IPCC NPCC CPS NHS ONS HMRC NCA ICO LRF LCJB SOC ASB MASH PEEL FCR OCC SNT LPA PSD ICT IT HR CSP BBC UK
   NPAS MOJ HO AOB TBC AFI CED DA RTC KPI`.split(/\s+/),
)

/** Words that begin a sentence with a capital without being a name. */
export const sentenceStarters = new Set(
  `the a an this that these those there it its in on at as of for with to by from and but or if when while where what who how why
   also after before during following although however recent current new all some most many more no not significant poor good great
   further each every both data figures performance demand crime public staff work national local internal external previous overall
   analysis research evidence feedback results reports report audit action update outcome question answer response`.split(
    /\s+/,
  ),
)

export const articles = new Set(['the', 'a', 'an', 'another', 'one', 'some', 'several', 'our', 'other'])
export const pronouns = new Set(['he', 'she', 'they', 'both'])
