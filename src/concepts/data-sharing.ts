import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'data-sharing',
  title: 'Data sharing',
  asks: 'Data, records or intelligence shared, linked or brought together across organisations.',
  strong: [
    '(data|information|record|records|intelligence) (sharing|sharing agreement*|linkage|linking|transfer|exchange|pooling|flow|flows)', '(~share|sharing) ..5 (data|information|records|record|intelligence|care plans|notes|plan is|plans are)', '(data|information|record|records|intelligence|notes) ..4 (shared|sharing|linked|linking|exchanged|transferred|pooled|flow|flows|flowed)', '(shared|integrated|joined up|single|summary|electronic shared|joint) ..2 (care record|care records|record|records|dataset|datasets|data platform|view of the patient)', '(care record|care records)',
    '(~link|linking|linkage|~combine|~pool|~integrate|~aggregate|~merge|bring together|bringing together|~match|join up|joining up) ..4 (data|datasets|dataset|records|information sources|intelligence)', 'linked ..3 (data|dataset|datasets|records)', 'interoperab*', '(data|flow) ..3 (across|between) ..4 (organisations|systems|services|agencies|partners|settings|providers|sectors|care settings)', '(flow|flows|transfer|exchange|movement|integration) of ..4 (data|information|records)', '(access|accessing|accessed) ..5 (records|record|shared data|patient data|health data|care records|health information)',
    '(trusted|trustworthy|trust worthy) research environment*', '(secure data environment*|TRE|TREs|data safe haven*|data lake|data warehouse ..4 (partners|organisations|system|region)|common data model|data sharing agreement*|information governance (agreement*|across|between)|information sharing gateway)', 'data from (different|multiple|several|various|across|many|all|both|primary|hospitals|GPs|a range of|other) ', '(send|sends|sending|sent|transfer*|submit*) ..3 data (package)? (from|to|between)', '(data|datasets) ..4 (available to|made available) ..4 (researchers|partners|clinicians|organisations|commissioners)', '(reuse|re use|use) of ..3 (health|patient|care|routinely collected) ..2 data', '(open data|data standards|data exchange|API|common data) ..6 (across|between|councils|organisations|shared)', '(multiple|other|different|all) data (providers|controllers|sources) (across|from)', '(retell|re tell|repeat|retelling|repeating) their (story|stories)', 'tell their story (once|again|more than once|twice|only once|just once)', '(data|records|plan|plans|information) (is|are) shared (with|between|across)'
  ],
  except: ['share ..1 (code|screen|link|slides)', 'share of', 'market share', 'for more information', 'information (on|about) ..3 shared (house|housing|lives|accommodation)', 'shared (ownership|housing|accommodation)', '(shared|sharing) (needles|equipment|experiences)', 'share this (page|information with a friend)'],
  mechanism: ['(by|through|via|using) ..3 (agreement|platform|record|gateway|environment|linkage)'],
  raise: {shown: 'say between whom, and by what means', measured: 'say which data, by when'},
  examples: {
    caught: [
      'GPs and hospitals share records through one portal.', 'The Northmere shared care record is open to hospices.', 'We link housing data with health data to find cold homes.', 'Systems must be interoperable.', 'Data flows between the ambulance service and the ward.', 'A data sharing agreement covers all eight districts.', 'People should not have to tell their story more than once; their plan is shared with each service.',
      'The secure data environment brings data from different services together.'
    ],
    left: [
      'For more information visit the website.', 'A growing share of residents rent.', 'The data show that smoking is falling.', 'He lives in a shared house.', 'Sharing needles spreads infection.', 'Members shared stories over lunch.', 'The dataset has nine columns.', 'Information is available in large print.'
    ]
  },
  sources: ['LABELS: data-sharing']
})
