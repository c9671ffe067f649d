// Words of health and care strategies by what they mean, so that what was learnt of one word holds for others like it. Written from general
// knowledge, not drawn from any text. `improv*` is any word that begins so; `ill_health` is two words.

export const meanings: Readonly<Record<string, string>> = {
  improve: 'improv* better betterment enhanc* boost* strengthen* upgrad* optimi* uplift',
  increase: 'increas* rais* grow growing expand* extend* widen* doubl* maximi* more greater higher rise rising',
  reduce: 'reduc* lower* decreas* cut cuts cutting lessen* minimi* halv* fewer less decline drop shrink* fall falling',
  endbad: 'eliminat* eradicat* end ending stop stopping halt* revers* tackl* address* combat* overcom* remov* close closing narrow '
    + 'narrowing narrowed',
  preventv: 'prevent prevents prevented preventing avoid avoids avoided avoiding delay delaying delayed avert* protect protecting protects '
    + 'safeguard*',
  preventn: 'prevention preventative preventive upstream early_intervention early_help primary_prevention secondary_prevention',
  early: 'early earlier earliest sooner promptly timely',
  screening: 'screening screened immunis* vaccin* jab jabs health_check health_checks smear mammogram',
  lifestyle: 'smoking smoke smoker smokers tobacco alcohol drinking obesity obese overweight diet diets healthy_eating exercise '
    + 'physical_activity physically_active inactivity sedentary healthy_weight lifestyle lifestyles vaping unhealthy drug_misuse '
    + 'substance_misuse breastfeeding walking cycling sport',
  staywell: 'stay_well staying_well stay_healthy keep_well keeping_well wellness live_well living_well age_well ageing_well start_well '
    + 'healthy_lives healthy_ageing self_care self_management health_promotion',
  healthstate: 'health wellbeing well_being wellness healthy healthier physical_health mental_health quality_of_life life_expectancy '
    + 'healthy_life_expectancy',
  independence: 'independence independent independently autonomy resilience resilient dignity confidence confident control self_esteem flourish* '
    + 'thriv* fulfil* potential happy happier',
  badstate: 'illness illnesses disease diseases ill_health death deaths mortality dying died suicide suicides harm harms crisis loneliness '
    + 'isolation isolated lonely frailty falls injury injuries premature avoidable preventable self_harm distress abuse exploitation '
    + 'stillbirth*',
  acute: 'admission admissions a_and_e emergency_department readmission readmissions attendances bed_days length_of_stay hospital_stays '
    + 'delayed_discharge',
  condition: 'cancer diabetes diabetic stroke dementia asthma copd copds hypertension heart_disease cardiovascular arthritis depression '
    + 'anxiety autism adhd hiv hepatitis tuberculosis epilepsy psychosis schizophrenia kidney respiratory musculoskeletal',
  clinical: 'symptom symptoms diagnos* patient_record treatment treatments therapy medication medicines dose dosage drug drugs surgery '
    + 'surgical surgeon infection infections antibiotic* blood pain clinic biopsy tumour bacteria* virus antimicrobial resistance',
  outcomen: 'outcome outcomes impact impacts benefit benefits difference result results',
  experience: 'experience experiences satisfaction satisfied experienced',
  lives: 'lives life life_chances lifetime wellbeing_of',
  population: 'population populations residents inhabitants public_health whole_population cohort cohorts demograph* demographic census '
    + 'prevalence incidence',
  needs: 'need needs unmet demand demands gaps',
  jsna: 'jsna joint_strategic_needs_assessment needs_assessment health_profile profiles population_health phm surveillance epidemiolog*',
  lifecourse: 'life_course lifecourse starting_well birth infancy early_years childhood adolescence old_age later_life cradle',
  ageing: 'ageing older elderly aged frail pensioner* over_65 over_75 over_85',
  inequal: 'inequalit* inequit* equity equitable unequal unfair unfairness disparit* fairness fairer fair equality equalities equally '
    + 'health_gap',
  deprive: 'depriv* poverty poor poorest poorer disadvantag* low_income vulnerable marginalis* excluded exclusion inclusion inclusive '
    + 'hardship core20plus5 hard_to_reach underserved seldom_heard discriminat* stigma barrier barriers worst_off least_well_off',
  groups: 'ethnic ethnicity minority minorities bame black asian migrants refugee* asylum traveller* gypsy roma lgbt* gender disabled '
    + 'disability disabilities learning_disabilities homeless* rough_sleep* offender* prisoner* veterans sex_workers care_leavers '
    + 'looked_after deaf blind race racism protected_characteristics',
  differ: 'worse lower_than higher_than compared variation variations difference_between gap gaps most_deprived least_deprived postcode',
  housing: 'housing house houses home homes homeless* tenancy tenants landlord* rent fuel_poverty overcrowd* accommodation',
  work: 'employment unemploy* jobs job employer employers workplace wage wages income incomes benefits_advice debt financial_hardship '
    + 'cost_of_living economy economic',
  educ: 'education educational school schools schooling attainment qualification qualifications skills college colleges literacy nursery',
  envir: 'environment environmental air_quality pollution green_space parks transport travel climate carbon sustainab* planning '
    + 'built_environment countryside water',
  crime: 'crime community_safety violence domestic_abuse antisocial safety_of police policing offending',
  determin: 'wider_determinants social_determinants determinants causes_of_the_causes root_causes social_factors',
  vcse: 'voluntary voluntary_sector vcse vcs vcfse third_sector charity charities charitable community_groups faith_groups '
    + 'social_enterprise* community_organisations voluntary_organisations community_sector',
  la: 'local_authority local_authorities council councils county_council borough district_council local_government councillor '
    + 'councillors',
  nhsorg: 'nhs trust trusts icb icbs ics ccg ccgs foundation_trust hospital hospitals commissioner commissioners clinical_commissioning '
    + 'nhs_england primary_care_networks pcn pcns',
  gp: 'gp gps general_practice primary_care practice practices pharmacy pharmacies pharmacist pharmacists dentist* optometrist* '
    + 'community_pharmacy',
  careprov: 'care_homes care_home care_provider care_providers domiciliary hospice hospices home_care independent_sector private_sector '
    + 'providers provider',
  blue: 'police fire fire_and_rescue ambulance probation prison prisons courts',
  acad: 'university universities academic academics academia researchers industry ahsn health_innovation_network innovation_network '
    + 'research_organisations smes companies business businesses',
  otherorg: 'healthwatch health_education_england public_health_england department_of_health government ministry cqc nice '
    + 'office_for_national_statistics parliament',
  partner: 'partner partners partnership partnerships',
  stakeh: 'stakeholder stakeholders agencies agency organisations organisation bodies sectors system the_system everyone_involved',
  together: 'together jointly joint collaborat* collective collectively cooperat* co_operat* alliance shared join joined joining '
    + 'in_partnership side_by_side work_with working_with worked_with alongside',
  relation: 'relationship relationships trust_between trusting network networks networking connections links link linked connect connecting '
    + 'connected rapport bonds mutual',
  bringtog: 'bring_together brings_together bringing_together brought_together come_together coming_together joins_up',
  coprod: 'co_produc* coproduc* co_design* codesign* co_creat* cocreat* co_develop* co_own* co_deliver*',
  lived: 'lived_experience experts_by_experience service_user service_users people_who_use users_of_services peer peers peer_support '
    + 'peer_led survivor* expert_patients living_experience user_led patient_led citizen_led',
  sharepow: 'equal_partners equals power decide decisions_about shape shaped shaping led_by designed_with designed_by design_with owned_by '
    + 'control_over ownership say voice voices steering_group_members their_own_solutions at_the_heart',
  consult: 'consult* survey* questionnaire* feedback listen listened listening asked interview* focus_group* views opinions engag* involv* '
    + 'comments responses respondents public_meeting dialogue conversation conversations views_of told_us heard said_they said_that',
  inform: 'inform informed informing information_to communicat* awareness campaign campaigns leaflet leaflets newsletter* publicity '
    + 'social_media twitter',
  public: 'public patients patient people citizens citizen residents community communities carers carer families family parents parent '
    + 'young_people children child users user individuals adults women men',
  innov: 'innovat* pilot piloted pilots piloting trial trialled trials prototype* prototyp* test_bed new_ways novel new_models '
    + 'new_approach new_approaches cutting_edge pioneer* transform* creative experiment* vanguard* proof_of_concept explor* discovery '
    + 'alpha beta',
  spread: 'spread scale scaling scaled scale_up roll_out rolled_out rolling_out adopt* adoption replicat*',
  digital: 'digital technology technologies app apps online telehealth telecare remote_monitoring virtual wearable* software platform '
    + 'platforms website websites tool tools artificial_intelligence machine_learning algorithm* ai automated',
  newn: 'new newly first develop developed developing development create created creating build built building launch launched introduce '
    + 'introduced',
  board: 'board boards committee committees sub_committee executive trustees cabinet chair chaired chairs chairman steering_group '
    + 'steering_groups working_group programme_board hwb health_and_wellbeing_board task_force',
  account: 'accountab* oversight oversee oversees overseen responsib* assurance report_to reports_to reporting scrutin* govern* '
    + 'terms_of_reference approve* approval signed_off ratif* decision_making delegated constitution memorandum_of_understanding '
    + 'performance_management',
  monitor: 'monitor* review reviewed reviews quarterly annually track tracked tracking progress milestones',
  devolve: 'devolv* subsidiarity delegat* hand_over empower* permission autonomy_to freedom freedoms front_line frontline community_led '
    + 'local_decisions decide_how decisions_locally local_leaders',
  place: 'place places place_based neighbourhood neighbourhoods locality localities local locally local_area local_areas localism ward '
    + 'wards village villages town towns borough_level districts tailored tailor adapt',
  mdt: 'multidisciplinary multi_disciplinary mdt mdts integrated_team integrated_teams integrated_care joined_up wraparound wrap_around '
    + 'multi_agency care_coordinator* care_coordination key_worker case_management seamless one_team',
  integr: 'integrat* coordinat* co_ordinat* align aligned aligning alignment fragmented silos pathway pathways',
  prof: 'nurse nurses nursing doctor doctors clinician clinicians consultant consultants social_worker social_workers therapist '
    + 'therapists midwife midwives physiotherapist* psychologist* paramedic* professionals professional health_visitor* practitioners '
    + 'practitioner',
  team: 'team teams',
  event: 'event events workshop workshops conference conferences summit meeting meetings seminar webinar forum forums hackathon symposium '
    + 'away_day roadshow* attended attendees delegates hosted',
  culture: 'culture cultures cultural values value mindset mindsets behaviours behaviour behavioural ethos attitudes attitude '
    + 'ways_of_working way_of_working openness transparency transparent honest honesty respect respectful kindness compassion '
    + 'compassionate trust_and inclusive_culture psychological_safety curiosity',
  learn: 'learn learning learnt learned lessons reflect reflection best_practice good_practice share_learning knowledge insight insights '
    + 'what_works continuous_improvement quality_improvement improvement_science',
  evaluate: 'evaluat* evidence evidence_based evidence_base assess assessed assessing assessment review_of findings study studies analysis '
    + 'analyses analyse analysed analysing',
  research: 'research researchers researcher study_participants trial_data published paper papers journal scientific science statistic* model '
    + 'models modelling methodology method methods hypothesis literature qualitative quantitative cohort_study',
  staff: 'staff staffing workforce employee employees colleagues workers worker recruit* retention retain vacancies vacancy recruitment '
    + 'sickness_absence',
  train: 'train trained training trainees course courses cpd professional_development upskill* apprentic* mentoring mentor coaching coach '
    + 'induction competenc* qualified graduates skill skilled skills_development',
  leader: 'leader leaders leadership senior_leaders chief_executive chief_executives directors director system_leaders system_leadership',
  sharedlead: 'shared_leadership distributed_leadership collective_leadership compassionate_leadership leadership_across lead_together '
    + 'leaders_across collaborative_leadership leaders_from',
  long: 'long_term longer_term lasting sustained sustainable future generation generations decade decades ten_year ten_years five_years '
    + 'five_year 10_year 2030 2035 2040 20_years 10_years enduring',
  longcond: 'long_term_condition long_term_conditions',
  data: 'data dataset datasets record records information intelligence database databases dashboard dashboards analytics statistics',
  sharedata: 'shar* linked_data link_data data_sharing information_sharing shared_records shared_record linking linkage interoperab* exchange '
    + 'access_to_data information_governance data_flows trusted_research consent data_controllers combine combined connected_data '
    + 'single_view',
  privacy: 'privacy confidential* anonymis* pseudonymis* gdpr security data_protection identifiable',
  money: 'fund funded funding funds budget budgets investment invest investing invested cost costs costing spend spending spent finance '
    + 'finances financial money savings saving grant grants efficien* value_for_money affordab* pooled_budget resources pounds pence '
    + 'price payment payments tariff commercial',
  personc: 'person_centred patient_centred personalis* personal_budget* holistic strengths_based asset_based choice choices what_matters '
    + 'whole_person tailored_to their_own_care individual_needs around_the_person care_plan care_plans wishes preferences '
    + 'person_centered shared_decision individuals_to',
  purposev: 'vision aim aims aimed ambition ambitions mission purpose aspiration aspirations goal goals objective objectives strategic_aim '
    + 'strive committed_to determined believe want wants',
  casefor: 'challenge challenges pressure pressures crisis_in case_for_change burden rising growing unsustainable problem problems issue '
    + 'issues costly risk risks because why urgent important essential vital crucial key matters',
  sothat: 'so_that in_order_to therefore enabling enable enables allow allows allowing help helps helping support supporting supports',
  metric: 'indicator indicators target targets baseline benchmark* measure measures measured kpi kpis metric metrics percentage proportion '
    + 'per_cent rate rates per_100,000 number_of average outcomes_framework success_measures',
  willv: 'will shall plan_to plans_to intend* going_to we_will will_be propose* commit commits commitment commitments committed pledge* '
    + 'action actions priority priorities',
  planverb: 'implement implementation deliver delivering delivery establish ensure develop commission commissioning provide introduce '
    + 'continue undertake',
  when: 'by_2020 by_2021 by_2022 by_2023 by_2024 by_2025 by_march by_april by_september by_december by_the_end_of january february march '
    + 'april june july august september october november december deadline timescale',
  who: 'lead_officer lead_organisation owner action_owner sro responsible_officer',
  service: 'service services support provision care offer programme programmes project projects scheme schemes initiative initiatives',
  strategydoc: 'strategy strategic strategies plan plans framework policy policies guidance act legislation duty duties statutory',
  dev: 'code codebase github developer developers programming api apis javascript python html css bug open_source repository server '
    + 'browser deploy* devops agile sprint framework_for package install installation library function functions command commands '
    + 'script build_tool git docker cloud',
  design: 'user_research user_researcher user_researchers design_system prototype content_design service_design usability accessibility '
    + 'accessible component components interface designers designer user_needs',
  web: 'click page pages link_to menu login log_in password cookies download site webpage scroll search button form forms email e_mail '
    + 'contact_us telephone address_line',
  jobad: 'salary apply applicants interview_date closing_date candidate candidates pension annual_leave role roles job_description '
    + 'essential_criteria post_holder vacancy full_time part_time',
  blogv: "blog blogs post posts i_ve i'm i've think thought really lots things thing people_i my_team myself week today yesterday",
  admin: 'minutes agenda apologies item noted agreed resolved present annex appendix section chapter figure table document page_number '
    + 'copyright version',
  law: 'regulation regulations act_2012 schedule paragraph court legal lawful law provisions clause',
  press: 'announced press_release spokesman spokesperson said awarded award awards winner winners shortlisted delighted proud celebrates',
  measurestat: 'percent mean median standard confidence_interval estimated estimate estimates projected projection compared_to year_on_year '
    + 'significantly',
  carework: 'care social_care adult_social_care health_and_social_care healthcare nhs_services',
  access: 'access accessing accessib* waiting wait waits waiting_times availability reach referral referrals refer referred signpost*',
  school: 'pupils pupil teacher teachers send special_educational',
  signs: 'quality safety safe safer safely effective effectiveness high_quality excellence outstanding',
  asset: 'assets strengths community_assets capacity social_capital community_development volunteers volunteer volunteering '
    + 'social_prescribing link_workers',
  each: 'every all everyone whole entire across wide',
  you: 'you your yours',
  we: 'we our us ours ourselves',
  ishould: 'should must ought need_to needs_to have_to required',
  pastv: 'was were had did been became held took led_to',
  maybe: 'could may might would can perhaps possible possibly',
  neg: 'not no never without lack lacking unable none'
}
