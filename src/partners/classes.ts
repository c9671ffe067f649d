// The classes of partner, as data: the catalogue's PAR ids with short titles.
// Sources: the Health and Care Act 2022, the Department of Health and Social Care's guidance on integrated care strategies (2022, updated
// 2024; topics confirmed, passages not read), and the narratives that the catalogue lists as seeds.

export const partnerClasses: Readonly<Record<string, string>> = {
  'PAR-01': 'Integrated care board',
  'PAR-02': 'NHS trusts and provider collaboratives',
  'PAR-03': 'Primary care',
  'PAR-04': 'Local authorities',
  'PAR-05': 'Public health',
  'PAR-06': 'Social care providers',
  'PAR-07': 'Housing',
  'PAR-08': 'Voluntary, community, faith and social enterprise sector',
  'PAR-09': 'Healthwatch and the voice of patients',
  'PAR-10': 'Hospices and palliative care',
  'PAR-11': 'Police, fire, probation and justice',
  'PAR-12': 'Education and children’s services',
  'PAR-13': 'Employers, universities and skills',
  'PAR-14': 'Unpaid carers',
  'PAR-15': 'People who use services, and residents',
  'PAR-16': 'Health and wellbeing boards and place partnerships',
  'PAR-18': 'Clinical and care professionals'
}
