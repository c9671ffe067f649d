import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'population-data',
  title: 'Population data used to decide',
  asks: 'Linked data, segments of the population or levels of risk used to choose what is done and for whom.',
  strong: [
    'population health management', '(risk|population) (stratification|segmentation|stratify|stratified|stratifying)',
    '(segment|segments|segmented|segmenting|segmentation) ..4 (population|people|patients|residents)', 'population (segments|cohorts)',
    '(rising|emerging) risk', '(person|patient|small area|neighbourhood|ward|household|street) level data',
    'predictive (model|models|modelling|analytics|risk)',
    '(linked|joined up|combined) (data|records|dataset|datasets) & (cohort|cohorts|priority|priorities|identify|identified|find|finds|found|segment*|groups|shows|showed)',
    '(data|analysis|analytics|intelligence|modelling|dashboard) ..6 (identified|identifies|identify|pinpoint*|picked out|find|finds|found) ..6 (cohort|cohorts|people|patients|residents|wards|neighbourhoods|households|segments|families)',
    '(priority|target|high risk|segmented) (cohort|cohorts)'
  ],
  except: [
    'birth cohort', 'cohort (study|studies)'
  ],
  unless: [
    '(software|codebase|repository|python|pipeline)'
  ],
  raise: {shown: 'say what the data changed, and who uses it', measured: 'say how many people it found'},
  examples: {
    caught: [
      'Population health management picks out people who are about to become frail.',
      'Linked data showed which streets in Northmere send most children to hospital.', 'We use risk stratification to plan home visits.',
      'The population was divided into six segments, and each segment of patients has a lead.', 'Predictive models flag tenants who may fall.',
      'Data from four sources identified 900 people with rising risk.', 'Ward level data decides where the bus stops in Ashcombe.',
      'Our analysis found two cohorts: patients with four or more conditions, and children with asthma.'
    ],
    left: [
      'We are data-driven.', 'A birth cohort study began in 1958.', 'Segments of orange were served.', 'The data is stored for six years.',
      'Risk is everyone’s business.', 'The model village is in Penwick.'
    ]
  },
  sources: ['POP-07']
})
