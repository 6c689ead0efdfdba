/**
 * Matters that made-up notes come back to. `said`: how it is called from one meeting to the next; `asks`: what is to be done
 * about it. Several share a theme, an owner and a place and are other matters all the same.
 */
export type MatterOfNotes = { key: string; owner: string; said: [string, ...string[]]; asks: [string, ...string[]] }

const matter = (key: string, owner: string, said: string, asks: string): MatterOfNotes => ({
  key,
  owner,
  said: said.split(' | ') as [string, ...string[]],
  asks: asks.split(' | ') as [string, ...string[]],
})

export const mattersOfNotes: MatterOfNotes[] = [
  matter(
    'custody nurses',
    'ACC Pryce',
    'nurse cover in the custody suite at Tolmere | the shortage of custody nurses at Tolmere | round-the-clock nursing in Tolmere custody',
    'settle | report on | put in place',
  ),
  matter(
    'custody visitors',
    'ACC Pryce',
    'the independent custody visitors’ findings at Tolmere | what the custody visitors found at Tolmere | the visitors’ report on Tolmere cells',
    'answer | respond to | bring',
  ),
  matter(
    'custody children',
    'ACC Pryce',
    'children held overnight in the cells | overnight detention of children | how many children spend a night in the cells',
    'bring figures on | set out | explain',
  ),
  matter(
    '101 abandoned',
    'DCC',
    'abandoned calls on the 101 line | the 101 abandonment rate | callers who give up on 101',
    'report on | bring down | show the trend of',
  ),
  matter(
    'callback',
    'DCC',
    'the callback trial in the contact centre | the trial of calling people back | results of the callback trial',
    'evaluate | bring | share',
  ),
  matter(
    'contact attrition',
    'DCC',
    'turnover of call handlers in the contact centre | call handlers leaving the contact centre | retention of call handlers',
    'review | report on | account for',
  ),
  matter(
    'web chat',
    'DCC',
    'opening hours of web chat | longer hours for web chat | web chat at weekends',
    'decide on | cost | bring a paper on',
  ),
  matter(
    'speed vans',
    'ACC Holme',
    'where the speed camera vans are parked | the deployment of camera vans | camera vans on the Wraxby road',
    'publish | review | map',
  ),
  matter(
    'drink drive',
    'ACC Holme',
    'the winter drink-drive campaign | breath tests made over the winter | results of the drink-drive campaign',
    'evaluate | report on | present',
  ),
  matter(
    'quad bikes',
    'ACC Holme',
    'quad bike thefts from farms | stolen quad bikes | theft of quad bikes in the uplands',
    'set out a plan against | report on | bring figures for',
  ),
  matter(
    'hare coursing',
    'ACC Holme',
    'hare coursing in the fens | prosecutions for hare coursing | hare coursers and their dogs',
    'report on | review the response to | bring figures for',
  ),
  matter(
    'fly tipping',
    'ACC Holme',
    'fly-tipping along the Sallow lanes | waste dumped on the Sallow lanes | dumped waste and who is fined for it',
    'agree a protocol on | meet the council about | report on',
  ),
  matter(
    'shed',
    'ACC Holme',
    'the marking of tools against shed break-ins | tool marking for allotment holders | property marking kits for allotments',
    'roll out | extend | report on',
  ),
  matter(
    'taser',
    'CC',
    'the use of Taser on people under eighteen | Taser drawn on under-eighteens | young people and Taser',
    'bring data on | explain | account for',
  ),
  matter(
    'stop search',
    'CC',
    'disproportion in stop and search | searches without an outcome | the scrutiny panel on stop and search',
    'present | respond to | report on',
  ),
  matter(
    'body cameras',
    'CC',
    'body-worn cameras switched off during searches | footage missing from body-worn cameras | activation of body-worn cameras',
    'audit | explain | bring figures on',
  ),
  matter(
    'vetting',
    'CC',
    'the backlog of vetting renewals | vetting that has run out | officers whose vetting has lapsed',
    'clear | report on | bring a trajectory for',
  ),
  matter(
    'misconduct',
    'CC',
    'how long misconduct hearings take | delay before misconduct hearings | the wait for a misconduct hearing',
    'shorten | account for | bring figures on',
  ),
  matter(
    'sickness',
    'CC',
    'long-term sickness among detectives | detectives on long-term sick leave | sickness in the detective branch',
    'report on | set out a plan against | review',
  ),
  matter(
    'uplift',
    'CC',
    'student officers who leave within two years | why student officers resign | early leavers among student officers',
    'bring exit data on | review | report on',
  ),
  matter(
    'occupational',
    'CC',
    'waiting times at occupational health | the wait for an occupational health appointment | occupational health appointments',
    'halve | report on | bring figures on',
  ),
  matter(
    'outcome 18',
    'ACC Dunmore',
    'Outcome 18 | the share closed as Outcome 18 | Outcome 18 by district',
    'bring back | report on | explain',
  ),
  matter(
    'niche',
    'ACC Dunmore',
    'Op Bramble | progress of Op Bramble | arrests under Op Bramble',
    'bring an evaluation of | report on | cost',
  ),
  matter(
    'rasso',
    'ACC Dunmore',
    'charge rates for rape | rape cases that reach a charge | victims who withdraw from rape cases',
    'report on | show the trend of | account for',
  ),
  matter(
    'dv orders',
    'ACC Dunmore',
    'protection notices for victims of domestic abuse | domestic abuse protection notices | breaches of protection notices',
    'bring figures on | review | report on',
  ),
  matter(
    'stalking',
    'ACC Dunmore',
    'training of stalking coordinators | the two stalking coordinators | stalking screening tool',
    'complete | report on | fund',
  ),
  matter(
    'digital forensics',
    'ACC Dunmore',
    'phones waiting for digital forensics | the queue of seized phones | examination of seized phones',
    'clear | bring numbers of | report on',
  ),
  matter(
    'burglary attendance',
    'ACC Dunmore',
    'attendance at every burglary | burglaries that nobody attends | officers attending after a burglary',
    'audit | assure the commissioner of | report on',
  ),
  matter(
    'county lines',
    'ACC Dunmore',
    'exploited children in county lines | cuckooed homes and county lines | the county lines partnership plan',
    'share | report on | refresh',
  ),
  matter(
    'fraud',
    'ACC Dunmore',
    'visits to older victims of courier fraud | courier fraud and the banks | a letter to banks on courier fraud',
    'arrange | report on | draft',
  ),
  matter(
    'hate',
    'ACC Dunmore',
    'third-party reporting centres for hate crime | reporting centres that had no hate crime reports | where hate crime can be reported',
    'review | publish | report on',
  ),
  matter(
    'estate',
    'CFO',
    'the sale of the old station at Henley Cross | disposal of Henley Cross police station | offers for the Henley Cross site',
    'conclude | report on | publish',
  ),
  matter(
    'fleet',
    'CFO',
    'electric vehicles and charging points | charging points at stations | the plan for an electric fleet',
    'bring a business case for | cost | report on',
  ),
  matter(
    'reserves',
    'CFO',
    'the use of reserves in the medium-term plan | reserves over four years | a policy on reserves',
    'bring | explain | publish',
  ),
  matter(
    'overtime',
    'CFO',
    'overtime in the control room | the overspend on overtime | overtime controls',
    'report on | account for | bring a forecast of',
  ),
  matter(
    'pension',
    'CFO',
    'the pension remedy’s administration | letters to members on the pension remedy | staffing of the pension remedy',
    'report on | cost | bring assurance on',
  ),
  matter(
    'grants',
    'PCC',
    'grants to victim support charities | the victim support grants round | awards to charities for victims',
    'publish | announce | decide on',
  ),
  matter(
    'court delays',
    'PCC',
    'delays at the Crown Court in Wexcombe | a letter on Crown Court delays | listing delays at Wexcombe',
    'write to the minister about | raise | report on',
  ),
  matter(
    'survey',
    'PCC',
    'the residents’ survey on trust | results of the residents’ survey | fieldwork of the residents’ survey',
    'publish | commission | present',
  ),
  matter(
    'youth',
    'PCC',
    'a youth commission for the county | membership of the youth commission | the first report of the youth commission',
    'set up | publish | announce',
  ),
]
