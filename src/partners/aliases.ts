// Names of one national body: its full name first. Written by hand from the bodies' own sites.

export const aliases: readonly (readonly string[])[] = [
  ['Care Quality Commission', 'CQC'], ['National Institute for Health and Care Excellence', 'NICE'], ['Department of Health and Social Care', 'DHSC'], ['Health Education England', 'HEE'],
  ['The King’s Fund', 'King’s Fund', 'Kings Fund'], ['Social Care Institute for Excellence', 'SCIE'], ['Local Government Association', 'LGA'], ['Association of Directors of Adult Social Services', 'ADASS'],
  ['Association of Directors of Public Health', 'ADPH'], ['Office for National Statistics', 'ONS'], ['National Institute for Health and Care Research', 'NIHR', 'National Institute for Health Research'], ['NHS England', 'NHSE'],
  ['Department for Education', 'DfE'], ['Department for Transport', 'DfT'], ['Department for Work and Pensions', 'DWP'], ['UK Health Security Agency', 'UKHSA'], ['Public Health England', 'PHE'],
  ['Office for Health Improvement and Disparities', 'OHID', 'Office of Health Improvement and Disparities'], ['World Health Organization', 'World Health Organisation', 'WHO'], ['Health and Safety Executive', 'HSE'],
  ['National Audit Office', 'NAO'], ['Think Local Act Personal', 'TLAP'], ['Advancing Quality Alliance', 'Aqua', 'AQuA'], ['Royal College of General Practitioners', 'RCGP'], ['British Medical Association', 'BMA'],
  ['Royal College of Nursing', 'RCN'], ['General Medical Council', 'GMC'], ['Nursing and Midwifery Council', 'NMC'], ['Health and Care Professions Council', 'HCPC'], ['NHS Confederation', 'NHS Confed'],
  ['Alzheimer’s Society', 'Alzheimers Society', 'Alzheimer Society'], ['Royal Voluntary Service', 'RVS'], ['National Autistic Society', 'NAS'], ['Equality and Human Rights Commission', 'EHRC']
]
