import type { Assurance } from '../../../../../../shared/facts.ts'

/** Questions with answers as minutes word them at more length: each is to be read so. */
export const longAnswers: [Assurance, string, string][] = [
  [
    'assured',
    'The Commissioner asked whether the force was confident that the new crime recording unit would be fully staffed by the autumn.',
    'The DCC confirmed that all posts had been recruited to and the final three staff would start in September.',
  ],
  [
    'partly assured',
    'The PCC queried why the number of rape investigations exceeding twelve months had increased.',
    'ACC Hall explained that digital forensic delays were the main factor and that additional capacity had been purchased from an external provider.',
  ],
  [
    'not assured',
    'The Chair asked if a benefits realisation plan existed for the body worn video programme.',
    'The Head of Change acknowledged that one had not been produced.',
  ],
  [
    'unclear',
    'The PCC asked for the number of officers currently suspended.',
    'The DCC did not have the figure to hand and would provide it outside the meeting.',
  ],
  [
    'assured',
    'The Commissioner sought assurance that neighbourhood officers were not being abstracted.',
    'The Chief Constable advised that abstraction rates were monitored weekly and currently stood at 3%, well within the agreed 5% tolerance.',
  ],
  [
    'partly assured',
    'The Deputy PCC raised concerns about the time taken to answer 101 calls.',
    'The CC accepted that performance had not been where it should be and described the recovery plan, which included 24 new call handlers starting in May.',
  ],
  [
    'assured',
    'Cllr Brown asked how the force was engaging with the Polish community.',
    'Chief Supt Green outlined a programme of monthly drop-ins, a dedicated liaison officer and translated leaflets, all of which had been well received.',
  ],
  [
    'not assured',
    'The Commissioner challenged whether victims of antisocial behaviour were being offered a community trigger.',
    'ACC Hall accepted that this was not happening consistently.',
  ],
  [
    'unclear',
    'Mr Shah asked whether the overtime budget would be exceeded.',
    'The CFO stated that it was too early in the year to say.',
  ],
  [
    'assured',
    'The PCC asked whether the Chief Constable was satisfied with progress against the HMICFRS areas for improvement.',
    'He was. Of eleven, nine had been signed off and the other two had been submitted for closure.',
  ],
  [
    'partly assured',
    'The Panel questioned whether the vetting backlog had been cleared.',
    'The DCC reported that the backlog had halved since April but 140 cases remained, which would be completed by the year end.',
  ],
  [
    'partly assured',
    'The PCC was concerned that satisfaction among victims of hate crime had fallen to 68%.',
    'The CC shared the concern and said a deep dive had been commissioned.',
  ],
  [
    'assured',
    'The Commissioner asked if the savings target would be achieved.',
    'The CFO advised that the force was on course to deliver the full £4.2m.',
  ],
  [
    'not assured',
    'The PCC asked whether there had been any improvement in charge rates for domestic abuse.',
    'The ACC said there had been none; the rate remained at 7%.',
  ],
  [
    'assured',
    'The PCC asked what lessons had been learned from the recent disorder.',
    'ACC Hall advised that a full debrief had taken place, mutual aid arrangements had been revised and commanders had been retrained.',
  ],
  [
    'partly assured',
    'The Commissioner pressed the force on why response times in rural areas were still above target.',
    'The CC explained that distance played a part. The deployment model was being reviewed and he expected to see improvement by Christmas.',
  ],
  [
    'unclear',
    'The PCC asked how many of the offenders were under 18.',
    'The Superintendent undertook to provide the breakdown following the meeting.',
  ],
  [
    'not assured',
    'The Chair expressed concern at the level of sickness among detectives.',
    'The DCC acknowledged that it was at its highest level for five years.',
  ],
  [
    'assured',
    'The PCC asked whether all officers had completed the mandatory data protection training.',
    'Yes, compliance was at 99% with the remainder on long-term absence.',
  ],
  [
    'partly assured',
    'The PCC asked whether all officers had completed the mandatory first aid training.',
    'Compliance stood at 82%. Courses had been booked for the rest.',
  ],
  [
    'not assured',
    'Members asked whether the force could evidence that Taser use was proportionate.',
    'The Superintendent said that the data needed to show this was not collected.',
  ],
  [
    'partly assured',
    'Members asked whether the force could evidence that stop and search was proportionate.',
    'The Superintendent said that the data was currently incomplete, but a new app would capture ethnicity from June.',
  ],
  [
    'assured',
    'The Mayor sought reassurance that the budget for victims’ services would be protected.',
    'The Director of Finance confirmed that it would be.',
  ],
  [
    'unclear',
    'The Mayor asked whether the custody suite at Northgate would reopen.',
    'The Chief Constable said that no decision had yet been made.',
  ],
  [
    'assured',
    'The Commissioner asked about the impact of Operation Falcon.',
    'Chief Supt Green reported 43 arrests, £200,000 of drugs seized and a 20% reduction in burglary.',
  ],
  [
    'partly assured',
    'The Commissioner noted with concern the rise in knife crime.',
    'ACC Hall said that the rise was in line with the national picture and that a knife crime action plan was in place.',
  ],
  [
    'not assured',
    'The PCC queried whether the equality impact assessment had been done before the decision to close the counter.',
    'The Head of Estates said regrettably it had not.',
  ],
  [
    'assured',
    'The PCC asked if the chief was content that the PSD had enough investigators.',
    'CC said yes, following the uplift of six posts it was now at full strength.',
  ],
  [
    'partly assured',
    'The PCC asked if the chief was content that PSD had enough investigators.',
    'CC said PSD was under pressure with caseloads of 25 each; a business case for further posts was being drafted.',
  ],
  [
    'not assured',
    'The PCC asked if the chief was content that PSD had enough investigators.',
    'CC said that in truth PSD was under significant pressure with caseloads of 25 each and no scope to grow.',
  ],
  [
    'assured',
    'The PCC asked whether the force was recording crime accurately.',
    'The CC referred to the recent inspection, which had graded the force outstanding, with 97.1% of crimes recorded.',
  ],
  [
    'partly assured',
    'The PCC asked whether the force was recording crime accurately.',
    'The CC referred to the recent inspection, in which the force had been graded as requires improvement; a crime data integrity plan had since been put in place.',
  ],
  [
    'not assured',
    'The PCC asked whether the force was recording crime accurately.',
    'The CC referred to the recent audit, which found that one in five violent crimes went unrecorded.',
  ],
  [
    'unclear',
    'The PCC asked what the Chief Constable thought of the government’s proposals on police accountability.',
    'The CC said he would want to read the White Paper before commenting.',
  ],
  [
    'assured',
    'It was asked whether the force had sufficient capacity to police the festival.',
    'Supt Wood assured the Board that resourcing was in place and neighbouring forces had confirmed mutual aid.',
  ],
  [
    'partly assured',
    'It was asked whether recommendations from the serious case review had been implemented.',
    'The ACC confirmed that six of the eight were complete, with the other two due in July.',
  ],
  [
    'assured',
    'The PCC raised concern that burglary victims were not being visited.',
    'The CC clarified that every dwelling burglary is attended, and 98% had been within the last quarter.',
  ],
  [
    'partly assured',
    'The PCC raised concern that burglary victims were not being visited.',
    'The CC said that every dwelling burglary should be attended, but accepted that in around a quarter of cases this had not occurred. He had issued fresh instructions to commanders.',
  ],
  [
    'not assured',
    'The PCC raised concern that burglary victims were not being visited.',
    'The CC accepted that in around a quarter of cases this had not occurred.',
  ],
  [
    'unclear',
    'The PCC asked whether any of the stolen vehicles had been exported.',
    'The Superintendent was unsure but would check.',
  ],
  [
    'assured',
    'The Commissioner asked how the force would maintain the improvement.',
    'The ACC explained that the daily performance meeting would continue and a dedicated analyst had been appointed.',
  ],
  [
    'partly assured',
    'The Commissioner enquired as to the current position with the ICT outage.',
    'The Head of ICT reported that most services had been restored but the property system was still down; engineers were working on it.',
  ],
  [
    'not assured',
    'The Commissioner enquired as to the current position with the new contact system.',
    'The Head of ICT reported that the supplier had again missed its deadline and the go-live date had slipped indefinitely.',
  ],
  [
    'assured',
    'The PCC asked for an update on recruitment of special constables.',
    'ACC Hall said the number of Specials had risen from 180 to 244, exceeding the target of 220.',
  ],
  [
    'partly assured',
    'The PCC asked for an update on recruitment of special constables.',
    'ACC Hall said that numbers had fallen to 140. A recruitment campaign would be launched in the spring.',
  ],
  [
    'not assured',
    'The PCC asked for an update on recruitment of special constables.',
    'ACC Hall said that numbers continued to fall and now stood at 140.',
  ],
  [
    'unclear',
    'The PCC asked whether the fall in recorded crime was real.',
    'The CC said that it was difficult to draw firm conclusions at this stage as figures were still being validated.',
  ],
  [
    'assured',
    'Q. Will the force be taking part in the national week of action?',
    'A. Yes, plans have been finalised and events will take place in every district.',
  ],
  [
    'partly assured',
    'Q. Are you meeting the target for answering 999 calls?',
    'A. Not currently. 86% of calls were answered within 10 seconds against a target of 90%. New staff will come on stream in April.',
  ],
  [
    'not assured',
    'Q. Are you meeting the target for answering 999 calls?',
    'A. No. 76% of calls were answered within 10 seconds against a target of 90%.',
  ],
  [
    'assured',
    'Q. Are you meeting the target for answering 999 calls?',
    'A. 94% of calls were answered within 10 seconds against a target of 90%.',
  ],
  [
    'unclear',
    'Q. What will the closure of the magistrates’ court mean for officers’ time?',
    'A. That is being assessed and I cannot give you an answer today.',
  ],
  [
    'assured',
    'The PCC asked whether learning from complaints was shared across the organisation.',
    'The DCC explained that a quarterly learning bulletin was issued to all staff and themes were discussed at the Organisational Learning Board.',
  ],
  [
    'partly assured',
    'The PCC asked whether learning from complaints was shared across the organisation.',
    'The DCC explained that a quarterly bulletin was issued, but she recognised that it was not widely read and that more could be done.',
  ],
  [
    'not assured',
    'The PCC asked whether learning from complaints was shared across the organisation.',
    'The DCC explained that it was not shared beyond PSD at present.',
  ],
  [
    'partly assured',
    'The Commissioner asked what was being done to reduce the number of missing children from care homes.',
    'ACC Hall described work with the local authority and the introduction of the Philomena Protocol, though demand remained high.',
  ],
  [
    'assured',
    'The Commissioner asked what was being done to reduce the number of missing children from care homes.',
    'ACC Hall described work with the local authority and the introduction of the Philomena Protocol in all homes.',
  ],
  [
    'partly assured',
    'The PCC questioned the effectiveness of the current shift pattern.',
    'The CC advised that the pattern worked well for response teams but less well for investigators; a review would report in the new year.',
  ],
  [
    'assured',
    'The PCC asked whether the ring-fenced grant had been spent as intended.',
    'The CFO said it had, and auditors had confirmed this.',
  ],
  [
    'assured',
    'The DPCC asked if there were any concerns about the standard of student officers.',
    'Supt Wood had none. Feedback from tutors had been positive.',
  ],
  [
    'not assured',
    'The DPCC asked if there were any concerns about the standard of student officers.',
    'Supt Wood said that tutors had reported a number of students who struggled with report writing and statement taking.',
  ],
  [
    'partly assured',
    'The DPCC asked if there were any concerns about the standard of student officers.',
    'Supt Wood said that tutors had reported a number of students who struggled with report writing, so an additional module had been introduced.',
  ],
  [
    'unclear',
    'The PCC asked when the force expected to hear about the Home Office bid.',
    'The CFO did not know; the announcement had been delayed by the election.',
  ],
  [
    'assured',
    'The PCC asked when the force expected to publish the gender pay gap report.',
    'The Head of HR advised that it would be published on 30 March.',
  ],
  [
    'assured',
    'The Commissioner asked who was responsible for monitoring compliance with bail conditions.',
    'Chief Inspector Lake explained that each district had a bail manager who reviewed every case weekly.',
  ],
  [
    'not assured',
    'The Commissioner asked who was responsible for monitoring compliance with bail conditions.',
    'Chief Inspector Lake admitted that responsibility was not clear.',
  ],
  [
    'partly assured',
    'The PCC remained concerned about file quality and asked what assurance could be given.',
    'ACC Hall said file quality had improved from 45% to 61% acceptable at first submission, and a further programme of training was under way.',
  ],
  [
    'not assured',
    'The PCC remained concerned about file quality and asked what assurance could be given.',
    'ACC Hall said that he could not offer any assurance at present.',
  ],
  [
    'assured',
    'The PCC sought assurance around the governance of the firearms licensing unit.',
    'The DCC advised that she chaired a monthly Gold Group and that an independent peer review had found the arrangements to be robust.',
  ],
  [
    'assured',
    'The Chair asked whether there had been any complaints about the operation.',
    'No complaints had been received.',
  ],
  [
    'assured',
    'The PCC asked for reassurance that the introduction of the new system would not affect the public.',
    'The Head of ICT said that extensive testing had been carried out, contingency plans were in place and there would be no break in service.',
  ],
  [
    'unclear',
    'The PCC asked how the force compared with its most similar group.',
    'The analyst said the comparative data had not been released.',
  ],
  [
    'assured',
    'The PCC asked how the force compared with its most similar group.',
    'The analyst said the force ranked first of eight.',
  ],
  [
    'not assured',
    'The PCC asked how the force compared with its most similar group.',
    'The analyst said the force ranked bottom of eight.',
  ],
  [
    'partly assured',
    'The PCC challenged the Chief on the disproportionality in use of force.',
    'The CC recognised the disparity. An independent scrutiny panel now reviewed a sample of body worn footage each month.',
  ],
  [
    'not assured',
    'The PCC challenged the Chief on the disproportionality in use of force.',
    'The CC recognised the disparity and could not at this time account for it.',
  ],
  [
    'unclear',
    'Cllr Patel asked about the number of e-scooters seized.',
    'The Superintendent replied that this was a matter for the roads policing unit, who were not present.',
  ],
  [
    'assured',
    'Cllr Patel asked whether parents were informed when a child was searched.',
    'It was confirmed that parents or guardians are always informed and the record is reviewed by an inspector.',
  ],
  [
    'partly assured',
    'Cllr Patel asked whether parents were informed when a child was searched.',
    'It was confirmed that policy requires it, although an audit had shown that it was recorded in only 70% of cases.',
  ],
  [
    'partly assured',
    'The PCC asked how the force was addressing the increase in shoplifting.',
    'The ACC advised that a retail crime strategy had been agreed with the Chamber of Commerce. Reporting had been made easier through a digital portal and repeat offenders were being targeted. It was acknowledged that attendance remained inconsistent between districts and this was being picked up with area commanders.',
  ],
  [
    'assured',
    'The PCC asked how the force was addressing the increase in shoplifting.',
    'The ACC advised that a retail crime strategy had been agreed with the Chamber of Commerce. Reporting had been made easier through a digital portal and the most prolific offenders had been jailed. Offences were down 11% in the last quarter.',
  ],
  [
    'partly assured',
    'The Commissioner asked what the force was doing about its detective shortage.',
    'The DCC explained that there were currently 62 detective vacancies. A direct entry scheme had attracted 300 applicants and 25 would begin in January. She was realistic that it would take two years for them to be fully accredited.',
  ],
  [
    'not assured',
    'The Commissioner asked if the detective shortage was easing.',
    'The DCC explained that there were currently 62 detective vacancies, up from 50 in March. Officers were reluctant to move into investigation because of workload and loss of shift allowance.',
  ],
  [
    'assured',
    'The Commissioner sought assurance that the force was prepared for the change in legislation.',
    'The Head of Legal advised that guidance had been circulated to all officers, that the custody computer had been updated and that the first month had been tested through a table-top exercise with no problems identified.',
  ],
  [
    'partly assured',
    'The Commissioner sought assurance that the force was prepared for the change in legislation.',
    'The Head of Legal advised that guidance had been circulated to all officers. However, the custody computer had not yet been updated as the supplier’s release was late; a manual workaround was in place until then.',
  ],
  [
    'not assured',
    'The Commissioner sought assurance that the force was prepared for the change in legislation.',
    'The Head of Legal advised that the supplier’s release was late and that officers had received no guidance.',
  ],
  [
    'unclear',
    'The Commissioner sought assurance that the force was prepared for the change in legislation.',
    'The Head of Legal gave some background to the Act and the reasons for which Parliament had passed it.',
  ],
  [
    'partly assured',
    'The PCC raised his concern about delays in the sexual offences unit.',
    'The ACC said she shared the PCC’s concerns. Three additional detective sergeants had been posted to the unit and the average time to charge had come down from 160 to 121 days, although there was still a long way to go.',
  ],
  [
    'assured',
    'The PCC raised his concern about delays in the sexual offences unit.',
    'The ACC reassured the PCC that those delays related to historic cases. Current cases were being progressed within the timescales in the charter and victims were updated at least every 28 days.',
  ],
  [
    'not assured',
    'The PCC raised his concern about delays in the sexual offences unit.',
    'The ACC said that the unit had lost experienced staff and demand had gone up by a third. She did not see this changing in the near future.',
  ],
  [
    'unclear',
    'The PCC raised his concern about delays in the sexual offences unit.',
    'The ACC said she would look into the matter and come back to him.',
  ],
  [
    'assured',
    'DC asked whether the Victims’ Code compliance data was now reliable.',
    'JH said that it was; a dip sample by the audit team had found 96% accuracy.',
  ],
  [
    'partly assured',
    'DC asked whether the Victims’ Code compliance data was now reliable.',
    'JH said that it was better than it had been but that officers did not always complete the drop-down fields. Mandatory fields are to be introduced.',
  ],
  [
    'not assured',
    'DC asked whether the Victims’ Code compliance data was now reliable.',
    'JH said he would not place reliance on it.',
  ],
  [
    'partly assured',
    'The Chair queried the reasons for the underspend on the capital programme.',
    'The CFO reported that £6m of the variance related to the delayed headquarters scheme, for which planning consent had now been granted. The remainder would be slipped into next year.',
  ],
  [
    'assured',
    'The Chair queried the reasons for the underspend on the capital programme.',
    'The CFO reported that the underspend arose from a lower than expected price for vehicles and would be returned to reserves. All schemes had been completed.',
  ],
  [
    'not assured',
    'The Chair queried whether capital schemes had been delivered.',
    'The CFO reported that only 4 of the 15 schemes had been delivered in year.',
  ],
  [
    'assured',
    'The PCC asked whether the recommendations of the internal audit on cash seizures had been accepted.',
    'The DCC advised that all recommendations had been accepted and implemented.',
  ],
  [
    'partly assured',
    'The PCC asked whether the recommendations of the internal audit on cash seizures had been accepted.',
    'The DCC advised that all recommendations had been accepted. Two remained outstanding pending the new property system.',
  ],
  [
    'partly assured',
    'The PCC asked whether staff morale was improving.',
    'The CC said that the latest survey showed an increase in engagement from 52% to 58%, but that workload and fatigue remained significant issues for response officers. A wellbeing strategy would be launched in April.',
  ],
  [
    'assured',
    'The PCC asked whether staff morale was improving.',
    'The CC said that the latest survey showed an increase in engagement from 52% to 68% and that he was pleased with the direction of travel.',
  ],
  [
    'not assured',
    'The PCC asked whether staff morale was improving.',
    'The CC said that the latest survey showed a fall in engagement from 58% to 52%, driven by workload and fatigue.',
  ],
  [
    'unclear',
    'The PCC asked whether staff morale was improving.',
    'The CC said that the results of the latest survey were expected in the new year and he would rather wait for these.',
  ],
  [
    'partly assured',
    'The PCC questioned whether the force was making best use of the drone fleet.',
    'Supt Ali advised the drones had been deployed 340 times, mainly to missing person searches. Availability of pilots at night was limited and a training course for 12 more was running in October.',
  ],
  [
    'assured',
    'The PCC questioned whether the force was making best use of the drone fleet.',
    'Supt Ali advised the drones had been deployed 340 times, had located 27 missing people and that demand could be met around the clock.',
  ],
  [
    'partly assured',
    'The Commissioner asked what progress had been made on the estates strategy.',
    'The Head of Estates provided an update. Five sites had been sold, the new custody facility was on schedule and only the Harbour Street refurbishment was behind programme owing to asbestos.',
  ],
  [
    'assured',
    'The Commissioner asked what progress had been made on the estates strategy.',
    'The Head of Estates provided an update. Five sites had been sold, the new custody facility was on schedule and carbon emissions had reduced by 14%.',
  ],
  [
    'not assured',
    'The Commissioner asked what progress had been made on the estates strategy.',
    'The Head of Estates provided an update. No sites had been sold, planning permission for the new custody facility had been refused and costs had escalated.',
  ],
  [
    'partly assured',
    'The PCC asked about the resilience of the control room.',
    'Ch Supt Ward said that staffing was at 94% of establishment. Sickness had been a concern but was reducing, and a further intake of 18 was due in the spring.',
  ],
  [
    'assured',
    'The PCC asked about the resilience of the control room.',
    'Ch Supt Ward said that staffing was above establishment, the back-up site had been tested in June and all critical systems had failed over successfully.',
  ],
  [
    'assured',
    'The Mayor asked whether funding for violence reduction would be used to address root causes.',
    'The Director confirmed that 70% of the fund was allocated to early intervention and that the evaluation framework was built around prevention.',
  ],
  [
    'unclear',
    'The Mayor asked whether funding for violence reduction would continue beyond March.',
    'The Director explained that the Home Office had not confirmed allocations and the position would be known in the new year.',
  ],
  [
    'partly assured',
    'The Mayor asked whether funding for violence reduction would continue beyond March.',
    'The Director explained that funding had been secured for the core team only; options for the commissioned services were being worked up.',
  ],
  [
    'not assured',
    'The Mayor asked whether funding for violence reduction would continue beyond March.',
    'The Director explained that the grant would cease and there was no alternative source.',
  ],
  [
    'assured',
    'JP challenged the force on whether it was learning from other forces.',
    'AH gave a number of examples, including the adoption of the Durham approach to offender management, and said officers had visited four forces in the last year.',
  ],
  [
    'partly assured',
    'JP challenged the force on whether it was learning from other forces.',
    'AH gave a number of examples but recognised that this tended to be ad hoc. A benchmarking framework would be developed.',
  ],
  [
    'not assured',
    'JP challenged the force on whether it was learning from other forces.',
    'AH conceded that there was no systematic approach.',
  ],
  [
    'partly assured',
    'The PCC asked if hot spot patrols were being delivered as planned.',
    'Delivery had been 100% in the first quarter. It dipped to 74% over the summer owing to leave, and has since recovered to 90%.',
  ],
  [
    'assured',
    'The PCC asked if hot spot patrols were being delivered as planned.',
    'All planned patrols had been delivered and ASB in those areas had decreased by 26%.',
  ],
  [
    'not assured',
    'The PCC asked if hot spot patrols were being delivered as planned.',
    'Only 31% of planned patrols had been delivered because of abstractions.',
  ],
  [
    'partly assured',
    'Members noted that the number of outstanding forensic submissions had increased and asked when this would be resolved.',
    'The Head of Crime explained that a national shortage of toxicologists was affecting all forces. A second provider had been contracted and it was anticipated that the backlog would be cleared by June.',
  ],
  [
    'unclear',
    'Members asked when the outstanding forensic submissions would be cleared.',
    'The Head of Crime said this was dependent on the provider and she was unable to give a date.',
  ],
  [
    'assured',
    'Members asked when the outstanding forensic submissions would be cleared.',
    'The Head of Crime said they would be cleared by the end of May.',
  ],
  [
    'partly assured',
    'The Commissioner asked whether officers understood coercive control.',
    'ACC Lane said that training had been delivered to 1,100 officers and arrests had trebled. There was more to do with newer officers and refresher training was scheduled.',
  ],
  [
    'assured',
    'The Commissioner asked whether officers understood coercive control.',
    'ACC Lane said that training had been delivered to all frontline officers and arrests had trebled.',
  ],
  [
    'not assured',
    'The Commissioner asked whether officers understood coercive control.',
    'ACC Lane said that the recent audit suggested that they did not, with opportunities missed in over half of cases.',
  ],
  [
    'assured',
    'The PCC asked how the Chief Constable satisfied himself that use of covert powers was lawful.',
    'The CC described the authorisation process, the role of the single point of contact and the annual inspection by IPCO, which had raised no issues.',
  ],
  [
    'partly assured',
    'The PCC asked whether he could be assured that complaints were being dealt with in a timely manner.',
    'The DCC reported that the average time to finalise had risen from 88 to 104 days. The team had been restructured and early signs were positive.',
  ],
  [
    'not assured',
    'The PCC asked whether he could be assured that complaints were being dealt with in a timely manner.',
    'The DCC reported that the average time to finalise had risen from 88 to 104 days and that the oldest were now over two years old.',
  ],
  [
    'assured',
    'The PCC asked whether he could be assured that complaints were being dealt with in a timely manner.',
    'The DCC reported that the average time to finalise had fallen from 104 to 71 days, which was below the national average of 90.',
  ],
  [
    'unclear',
    'The PCC asked whether the two incidents were connected.',
    'The CC said that he could not comment on a live investigation.',
  ],
  [
    'unclear',
    'The Chair asked for the Chief’s view on the proposal to merge the two districts.',
    'The Chief said that consultation was continuing and that it would be inappropriate to pre-empt the outcome.',
  ],
  [
    'unclear',
    'Cllr Day asked how much the public inquiry had cost the force.',
    'The CFO agreed to circulate the figure.',
  ],
  [
    'unclear',
    'Cllr Day asked how much the public inquiry had cost the force.',
    'The CFO said that this information was not held centrally.',
  ],
  [
    'assured',
    'Cllr Day asked how much the public inquiry had cost the force.',
    'The CFO said £1.2m to date, which was within the sum set aside.',
  ],
  [
    'partly assured',
    'Cllr Day was worried that PCSOs were to be cut.',
    'The Chief Constable said that numbers would reduce from 220 to 190 through natural turnover, with no redundancies, and every neighbourhood would keep a named PCSO.',
  ],
  [
    'assured',
    'Cllr Day was worried that PCSOs were to be cut.',
    'The Chief Constable said that there were no plans to do so.',
  ],
  [
    'not assured',
    'Cllr Day was worried that PCSOs were to be cut.',
    'The Chief Constable confirmed that the budget required a reduction of 30 posts.',
  ],
  [
    'assured',
    'The PCC asked whether the force had sought feedback from young people.',
    'Insp Moss said that the youth commission had met three times and its findings had shaped the new stop and search leaflet.',
  ],
  [
    'partly assured',
    'The PCC asked whether the force had sought feedback from young people.',
    'Insp Moss said that some schools had been visited but that the reach had been limited. A youth commission was to be set up.',
  ],
  [
    'not assured',
    'The PCC asked whether the force had sought feedback from young people.',
    'Insp Moss said this had not been considered.',
  ],
  [
    'partly assured',
    'The PCC noted that conviction rates for rape were low and asked why.',
    'The ACC explained that many victims withdrew. Work with the CPS on early advice and the appointment of three victim engagement officers had begun to make a difference.',
  ],
  [
    'assured',
    'The PCC noted that the conviction rate had gone up and asked why.',
    'The ACC attributed this to better case building and closer working with the CPS.',
  ],
  [
    'not assured',
    'The PCC noted that conviction rates for rape were low and asked why.',
    'The ACC explained that many victims withdrew because of the length of time cases took to reach court.',
  ],
  [
    'assured',
    'The Commissioner asked for assurance that the force had learned from the data breach.',
    'The SIRO advised that new controls had been put in place, all staff had been retrained and the ICO had closed its investigation without further action.',
  ],
  [
    'partly assured',
    'The Commissioner asked for assurance that the force had learned from the data breach.',
    'The SIRO advised that new controls had been put in place. A minority of staff had yet to complete the training and line managers had been asked to chase this.',
  ],
  [
    'assured',
    'The PCC asked whether the force had the right level of analytical support.',
    'CC Smith is comfortable with the level of support, which has been benchmarked.',
  ],
  [
    'partly assured',
    'The PCC asked whether the force had the right level of analytical support.',
    'CC Smith is broadly comfortable, but feels that districts would benefit from more.',
  ],
  [
    'not assured',
    'The PCC asked whether the force had the right level of analytical support.',
    'CC Smith does not feel that they do.',
  ],
  [
    'assured',
    'The Commissioner is keen to understand how the force identifies vulnerable callers.',
    'The force uses THRIVE for every call and supervisors review a sample each day. HMICFRS described the process as exemplary.',
  ],
  [
    'partly assured',
    'The Commissioner is keen to understand how the force identifies vulnerable callers.',
    'The force uses THRIVE, however HMICFRS found that repeat callers were not always identified. A flag has been added to the system.',
  ],
  [
    'unclear',
    'The Commissioner asked whether the police would support a lower speed limit in the village.',
    'The Chief Inspector said that setting limits is a matter for the county council.',
  ],
  [
    'partly assured',
    'The Commissioner asked whether speeding in the village was being enforced.',
    'The Chief Inspector said that the mobile camera had visited twice this year. He acknowledged that residents would like more and undertook to review the schedule.',
  ],
  [
    'assured',
    'The Commissioner asked whether speeding in the village was being enforced.',
    'The Chief Inspector said that the mobile camera visits fortnightly and 212 drivers had been prosecuted this year.',
  ],
  [
    'not assured',
    'The Commissioner asked whether speeding in the village was being enforced.',
    'The Chief Inspector said that the site did not meet the criteria for enforcement.',
  ],
  [
    'partly assured',
    'Could you tell us how you are doing on burglary attendance?',
    'We attended 81% last month. I want that to be a hundred and we have moved six officers across to get us there.',
  ],
  [
    'assured',
    'Could you tell us how you are doing on burglary attendance?',
    'We attended every single one last month, which is where I want us to be.',
  ],
  [
    'not assured',
    'Could you tell us how you are doing on burglary attendance?',
    'Not well, if I’m honest. We attended just over half.',
  ],
  [
    'unclear',
    'Is the force going to buy electric cars?',
    'It’s one of the things on the table, but I don’t want to get ahead of the budget round.',
  ],
  [
    'partly assured',
    'Are you confident you can deliver the savings?',
    'I’m confident about two thirds of it. The rest depends on the shared services programme and I’m less sure there.',
  ],
  [
    'assured',
    'Are you confident you can deliver the savings?',
    'I am. We have delivered every year since 2011 and the plans for this one are already banked.',
  ],
  ['not assured', 'Are you confident you can deliver the savings?', 'In all candour, no.'],
  [
    'partly assured',
    'IP queried the delay in uploading custody images.',
    'OT said the supplier had let them down. A penalty clause had been invoked and images are now uploaded weekly by hand.',
  ],
  [
    'not assured',
    'IP queried the delay in uploading custody images.',
    'OT said the supplier had let them down and there was little that could be done until the contract ended in 2026.',
  ],
  ['assured', 'IP queried whether custody images were uploaded promptly.', 'OT said same day, without fail.'],
  ['unclear', 'IP asked who had authorised the spend.', 'OT to find out.'],
  ['unclear', 'IP asked who had authorised the spend.', 'OT thought it pre-dated him.'],
  ['assured', 'IP asked who had authorised the spend.', 'OT confirmed he had, under delegated powers.'],
  [
    'partly assured',
    'The Panel Chair asked whether lessons from the inspection of the neighbouring force had been considered.',
    'The Chief said they had been through it line by line. Most did not apply; three did and would be built into the improvement plan.',
  ],
  [
    'assured',
    'The Panel Chair asked whether lessons from the inspection of the neighbouring force had been considered.',
    'The Chief said they had been through it line by line and were content that nothing in it applied.',
  ],
  [
    'not assured',
    'The Panel Chair asked whether lessons from the inspection of the neighbouring force had been considered.',
    'The Chief said it had been overlooked.',
  ],
  [
    'partly assured',
    'Members sought assurance that domestic abuse victims received a safety plan.',
    'Det Supt Marsh stated that all high risk victims did. Medium and standard risk victims received written advice only.',
  ],
  [
    'assured',
    'Members sought assurance that domestic abuse victims received a safety plan.',
    'Det Supt Marsh stated that all victims did, irrespective of risk.',
  ],
  [
    'not assured',
    'Members sought assurance that domestic abuse victims received a safety plan.',
    'Det Supt Marsh stated that there was no requirement to provide one and that in practice few did.',
  ],
  [
    'partly assured',
    'The Commissioner voiced frustration that the app was late for a third time.',
    'The CIO apologised and explained that testing had exposed security flaws. A new launch date of 3 June had been agreed with the supplier, with weekly checkpoints.',
  ],
  ['not assured', 'The Commissioner voiced frustration that the app was late for a third time.', 'The CIO apologised.'],
  [
    'assured',
    'Mrs Oduya asked what had been done about the parking outside the station.',
    'PC Wills said double yellow lines had gone down in August and there had been no complaints since.',
  ],
  [
    'partly assured',
    'Mrs Oduya asked what had been done about the parking outside the station.',
    'PC Wills said tickets had been issued and the council had been asked to paint lines, though the problem persisted at school times.',
  ],
  [
    'not assured',
    'Mrs Oduya asked what had been done about the parking outside the station.',
    'PC Wills said nothing yet.',
  ],
  [
    'assured',
    'The PCC probed the reliability of the demand forecast.',
    'The Head of Analytics said that last year’s forecast had been accurate to within 2%.',
  ],
  [
    'not assured',
    'The PCC probed the reliability of the demand forecast.',
    'The Head of Analytics said that last year’s forecast had been 15% out and she would not rest a budget on it.',
  ],
  [
    'partly assured',
    'The Deputy Mayor asked if borough commanders owned the plan.',
    'The AC’s view was that some did and some were still catching up; the next round of performance meetings would focus on that.',
  ],
  [
    'assured',
    'The Deputy Mayor asked if borough commanders owned the plan.',
    'The AC’s view was that they did and that this came across at every performance meeting.',
  ],
  [
    'unclear',
    'The Deputy Mayor asked if borough commanders owned the plan.',
    'The AC suggested that the Deputy Mayor put that to them directly.',
  ],
  ['assured', 'Did the Gold Group meet?', 'Yes, twice, on 4 and 11 May.'],
  ['not assured', 'Did the Gold Group meet?', 'It did not.'],
  ['partly assured', 'Did the Gold Group meet?', 'It met once, a fortnight later than it should have.'],
  [
    'assured',
    'The PCC asked about the risk to officers from the new drug.',
    'The Head of Health and Safety advised that guidance and naloxone had been issued to every frontline officer and no exposures had been recorded.',
  ],
  [
    'partly assured',
    'The PCC asked about the risk to officers from the new drug.',
    'The Head of Health and Safety advised that guidance had been issued; naloxone kits had reached two of the three districts and the third would follow in April.',
  ],
  [
    'assured',
    'The PCC asked for confirmation that the estates budget would balance.',
    'The CFO gave that confirmation.',
  ],
  [
    'unclear',
    'The PCC asked for confirmation that the estates budget would balance.',
    'The CFO was unable to do so ahead of the quarter three figures.',
  ],
  [
    'partly assured',
    'The PCC asked the CC to comment on the rise in complaints about rudeness.',
    'CC – up 9%. Sergeants are reviewing body worn video with the officers concerned, and a customer service module has been commissioned.',
  ],
  [
    'not assured',
    'The PCC asked the CC to comment on the rise in complaints about rudeness.',
    'CC – up 9%, and I see no sign of it turning.',
  ],
  [
    'assured',
    'The PCC asked the CC to comment on complaints about rudeness.',
    'CC – down 9% and falling in each of the last four quarters.',
  ],
  [
    'partly assured',
    'HT challenged on whether rural communities are getting a fair share of officers.',
    'RB accepted that numbers per head were lower but pointed to 12 rural crime officers in post since January and two further vehicles on order.',
  ],
  [
    'not assured',
    'HT challenged on whether rural communities are getting a fair share of officers.',
    'RB accepted that numbers per head were lower.',
  ],
  [
    'assured',
    'HT challenged on whether rural communities are getting a fair share of officers.',
    'RB pointed to analysis showing officer numbers in proportion to demand in each district.',
  ],
  [
    'unclear',
    'HT challenged on whether rural communities are getting a fair share of officers.',
    'RB questioned what was meant by fair.',
  ],
  ['assured', 'It was queried whether the decision log had been kept.', 'Supt Hay produced it at the meeting.'],
  [
    'partly assured',
    'It was queried whether the decision log had been kept.',
    'Supt Hay said it had, albeit that some entries had been made after the event.',
  ],
  ['not assured', 'It was queried whether the decision log had been kept.', 'Supt Hay was not able to locate one.'],
  [
    'partly assured',
    'The Commissioner wanted to understand the reasons for the drop in victim satisfaction.',
    'The ACC put it down to slow updates. A text message service had started on 1 May and the early returns were encouraging.',
  ],
  [
    'not assured',
    'The Commissioner wanted to understand the reasons for the drop in victim satisfaction.',
    'The ACC put it down to slow updates from overloaded investigators.',
  ],
  [
    'unclear',
    'The Commissioner wanted to understand the reasons for the drop in victim satisfaction.',
    'The ACC said further analysis was required before she could offer a view.',
  ],
  [
    'assured',
    'Cllr Moy asked whether the force had been consulted on the licensing policy.',
    'Insp Dean confirmed it had and that all its comments had been taken on board.',
  ],
  [
    'partly assured',
    'Cllr Moy asked whether the force had been consulted on the licensing policy.',
    'Insp Dean confirmed it had, but late in the day.',
  ],
  ['assured', 'The PCC asked if mutual aid costs would be recovered.', 'In full, the CFO confirmed.'],
  [
    'partly assured',
    'The PCC asked if mutual aid costs would be recovered.',
    'In part: the claim for overtime had been accepted but that for vehicles was disputed.',
  ],
  ['not assured', 'The PCC asked if mutual aid costs would be recovered.', 'The CFO thought it unlikely.'],
  ['unclear', 'The PCC asked if mutual aid costs would be recovered.', 'The claim was in and a response was awaited.'],
  [
    'assured',
    'The PCC sought reassurance on the welfare of officers involved in the incident.',
    'The CC confirmed that all had been seen by occupational health and a named welfare officer was in touch with each of them.',
  ],
  [
    'partly assured',
    'The PCC sought reassurance on the welfare of officers involved in the incident.',
    'The CC confirmed that all had been offered support, though two had waited more than a month to be seen.',
  ],
  [
    'not assured',
    'The PCC sought reassurance on the welfare of officers involved in the incident.',
    'The CC said that support had been slow in coming and two officers had since resigned.',
  ],
  [
    'partly assured',
    'What assurance can you give me about the quality of investigations?',
    'The audits show two thirds are good or better. That isn’t enough. Every team now has a crime standards sergeant.',
  ],
  [
    'assured',
    'What assurance can you give me about the quality of investigations?',
    'The audits show 94% are good or better and that has been independently checked.',
  ],
  [
    'not assured',
    'What assurance can you give me about the quality of investigations?',
    'Very little at the moment. The audits show fewer than half are good.',
  ],
  [
    'partly assured',
    'The PCC asked whether all Prevent referrals were assessed within the required five days.',
    'In the main, yes. Three had gone over during August through sickness.',
  ],
  [
    'assured',
    'The PCC asked whether all Prevent referrals were assessed within the required five days.',
    'All were. The average was two.',
  ],
  [
    'not assured',
    'The PCC asked whether all Prevent referrals were assessed within the required five days.',
    'They were not; the average was nine.',
  ],
  [
    'unclear',
    'The PCC asked whether all Prevent referrals were assessed within the required five days.',
    'Supt Noor had come without the figures.',
  ],
  [
    'assured',
    'The PCC noted the improved position on 101 and queried whether it could be sustained.',
    'The Head of Contact was optimistic. The new rota had bedded in and attrition had dropped to its lowest since 2018.',
  ],
  [
    'partly assured',
    'The PCC noted the improved position on 101 and queried whether it could be sustained.',
    'The Head of Contact was cautiously optimistic, although the summer would be a test.',
  ],
  [
    'not assured',
    'The PCC noted the improved position on 101 and queried whether it could be sustained.',
    'The Head of Contact doubted it, given that the temporary staff were leaving in June.',
  ],
  [
    'unclear',
    'The PCC noted the improved position on 101 and queried whether it could be sustained.',
    'The Head of Contact said much depended on the pay award.',
  ],
  [
    'partly assured',
    'The Committee asked whether every station had been surveyed for asbestos.',
    'Mr Orrin indicated that 38 of 41 had been and that the last three were programmed for the autumn.',
  ],
  [
    'assured',
    'The Committee asked whether every station had been surveyed for asbestos.',
    'Mr Orrin indicated that they had, and the register was up to date.',
  ],
  [
    'not assured',
    'The Committee asked whether every station had been surveyed for asbestos.',
    'Mr Orrin indicated that no programme of surveys existed.',
  ],
  [
    'unclear',
    'The Committee asked whether every station had been surveyed for asbestos.',
    'Mr Orrin would confirm the position in writing.',
  ],
  [
    'partly assured',
    'Concern was expressed about the length of time suspects spend under investigation.',
    'The Head of Crime recognised this as an issue and explained that a bail and RUI tracker had gone live, with weekly scrutiny by chief inspectors.',
  ],
  [
    'not assured',
    'Concern was expressed about the length of time suspects spend under investigation.',
    'The Head of Crime recognised this as an issue nationally and locally.',
  ],
  [
    'assured',
    'Concern was expressed about the length of time suspects spend under investigation.',
    'The Head of Crime said the average had been cut from 180 days to 74 and no case was older than a year.',
  ],
  [
    'partly assured',
    'The Mayor asked for assurances on the pace of vetting reviews.',
    'It was reported that 9,400 of 11,000 had been completed. The remainder will be finished by the summer.',
  ],
  [
    'assured',
    'The Mayor asked for assurances on the pace of vetting reviews.',
    'It was reported that all 11,000 had been completed three weeks early.',
  ],
  [
    'not assured',
    'The Mayor asked for assurances on the pace of vetting reviews.',
    'It was reported that only 2,300 of 11,000 had been completed and the team had lost a third of its staff.',
  ],
  [
    'partly assured',
    'Asked what difference the new powers were making,',
    'the Superintendent said they had been used 16 times and had been helpful in the town centre, but were cumbersome elsewhere.',
  ],
  [
    'assured',
    'Asked what difference the new powers were making,',
    'the Superintendent said they had been used 16 times, and calls about the square had dried up.',
  ],
  [
    'not assured',
    'Asked what difference the new powers were making,',
    'the Superintendent said none that he could point to.',
  ],
  [
    'unclear',
    'Asked what difference the new powers were making,',
    'the Superintendent said they had only been in force for a fortnight and it was not possible to judge.',
  ],
  [
    'assured',
    'The Commissioner queried whether the new contract included penalties for late delivery.',
    'It does, JK advised, on a sliding scale.',
  ],
  [
    'assured',
    'The PCC asked how he could be sure that the data on stop and search was right.',
    'The CC explained that every record is reviewed by a sergeant, sampled by an inspector and published monthly.',
  ],
  [
    'partly assured',
    'The PCC asked how he could be sure that the data on stop and search was right.',
    'The CC explained that records are sampled by an inspector, though sampling had lapsed in two districts over the winter.',
  ],
  [
    'not assured',
    'The PCC asked how he could be sure that the data on stop and search was right.',
    'The CC replied that he could not be.',
  ],
  [
    'assured',
    'The Commissioner asked if the CC had the resources that he needs.',
    'The CC said he would always welcome more but that he had sufficient to deliver the plan.',
  ],
  [
    'not assured',
    'The Commissioner asked if the CC had the resources that he needs.',
    'The CC said that he did not, and set out the gap of 120 posts.',
  ],
  [
    'partly assured',
    'The Commissioner asked if the CC had the resources that he needs.',
    'The CC said that neighbourhoods were well resourced; investigations were not.',
  ],
  [
    'unclear',
    'The Commissioner asked if the CC had the resources that he needs.',
    'The CC said this would form part of his submission on the precept.',
  ],
  [
    'partly assured',
    'The Chair pressed for reassurance over the quality of the firearms licensing checks.',
    'The Head of Firearms said GP checks were made in every case. Home visits at renewal had been suspended during the pandemic and 900 were still to be done; these had been risk rated.',
  ],
  [
    'assured',
    'The Chair pressed for reassurance over the quality of the firearms licensing checks.',
    'The Head of Firearms said GP checks and home visits were made in every case and that the peer review found no weaknesses.',
  ],
  [
    'partly assured',
    'Members were worried that hate crime was going unreported.',
    'The Chief Superintendent shared the worry; third party reporting centres were being relaunched.',
  ],
  [
    'assured',
    'Members were worried that hate crime was going unreported.',
    'The Chief Superintendent pointed to survey evidence that reporting locally was among the highest in the country.',
  ],
  [
    'not assured',
    'Members were worried that hate crime was going unreported.',
    'The Chief Superintendent agreed that the figures were probably the tip of the iceberg.',
  ],
  [
    'partly assured',
    'CB asked NM whether the crime prevention fund had been spent.',
    'NM: most of it. £12k is left and will be carried forward for street lighting.',
  ],
  ['assured', 'CB asked NM whether the crime prevention fund had been spent.', 'NM: yes – to the penny.'],
  ['not assured', 'CB asked NM whether the crime prevention fund had been spent.', 'NM: barely touched.'],
  ['unclear', 'CB asked NM whether the crime prevention fund had been spent.', 'NM to confirm.'],
  [
    'assured',
    'The Board asked what steps had been taken to secure evidence rooms after the theft.',
    'Locks had been changed, CCTV installed and an audit completed which accounted for every exhibit.',
  ],
  [
    'partly assured',
    'The Board asked what steps had been taken to secure evidence rooms after the theft.',
    'Locks had been changed. CCTV was on order. An audit had yet to account for 40 exhibits.',
  ],
  [
    'not assured',
    'The Board asked what steps had been taken to secure evidence rooms after the theft.',
    'None as yet.',
  ],
  ['assured', 'Mr Bell wanted to know if the helpline was still running.', 'Indeed it is, seven days a week.'],
  ['not assured', 'Mr Bell wanted to know if the helpline was still running.', 'It closed in May.'],
  ['partly assured', 'Mr Bell wanted to know if the helpline was still running.', 'It is, but on weekdays only.'],
  [
    'assured',
    'The DPCC questioned whether partners were pulling their weight.',
    'The Superintendent felt that they were. Attendance at the tasking meeting had been excellent.',
  ],
  [
    'partly assured',
    'The DPCC questioned whether partners were pulling their weight.',
    'The Superintendent felt that most were. Health had been absent from the last three meetings and the Chair had written to them.',
  ],
  [
    'not assured',
    'The DPCC questioned whether partners were pulling their weight.',
    'The Superintendent felt that health and housing were not.',
  ],
  [
    'assured',
    'The PCC asked whether there had been any adverse impact from the closure of the enquiry office.',
    'No adverse impact had been identified: footfall had been under two a day.',
  ],
  [
    'not assured',
    'The PCC asked whether there had been any adverse impact from the closure of the enquiry office.',
    'There had: reports of domestic abuse in person had fallen by half.',
  ],
  [
    'partly assured',
    'The PCC asked whether there had been any adverse impact from the closure of the enquiry office.',
    'There had been some: reports in person had fallen. A weekly surgery in the library was being set up.',
  ],
  [
    'partly assured',
    'The PCC challenged the force over its sickness rates.',
    'The DCC reported that days lost per officer had reduced from 11 to 9.5, still above the regional average of 8.',
  ],
  [
    'assured',
    'The PCC challenged the force over its sickness rates.',
    'The DCC reported that days lost per officer had reduced from 11 to 7.5, the best in the region.',
  ],
  [
    'not assured',
    'The PCC challenged the force over its sickness rates.',
    'The DCC reported that days lost per officer had increased from 9.5 to 11 and that stress was the main cause.',
  ],
  ['assured', 'The PCC asked for an update on the cold case review.', 'Two men had been charged.'],
  [
    'not assured',
    'The PCC asked for an update on the cold case review.',
    'The review had stalled for want of a senior investigating officer.',
  ],
  [
    'partly assured',
    'The PCC asked for an update on the cold case review.',
    'It had stalled for want of a senior investigating officer; one has now been named and work restarts in March.',
  ],
  [
    'unclear',
    'The PCC asked for an update on the cold case review.',
    'The CC was not in a position to discuss it in open session.',
  ],
]
