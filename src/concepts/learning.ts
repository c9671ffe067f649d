import {defineConcept} from './concept.js'

export default defineConcept({
  id: 'learning',
  title: 'Learning',
  asks: 'Evaluation, use of evidence, improvement and the sharing of what is learnt, or research that informs action.',
  strong: [
    'learning (health|healthcare|health care)? (system|systems)', '(~evaluate|evaluation|evaluations|evaluative)', '(evidence based|evidence informed|evidence led|evidence base|evidence generation|research based)', '(best|available|emerging|robust|strong|latest|local|new|real world|good|research|clinical|sound|further|growing|use|using|used|based on|informed by|gather|gathering|provide|provides|provided|generate) ..2 evidence',
    'evidence ..3 (inform|informs|informed|guide|support|supports|underpin*|shape|shapes|shows|suggests|from|that|gathered|review)', '(quality|service|continuous|rapid cycle|continual) improvement', 'continuously ..3 (improve|learn|improving|test)', '(QI|PDSA|plan do study act|improvement (method*|approach|cycle*|science|tools|team|collaborative*|framework))',
    '(lesson|lessons|learning|learnings|insights) ..1 (learned|learnt|from|into|gained|shared|identified)', '(~share|sharing|spread|spreading|capture|capturing|capture and share|disseminate*|exchange|pool) ..4 (learning|learnings|lessons|insight|insights|knowledge|good practice|best practice|experience|experiences|what works|findings|results)', '(learn|learning|learnt|learned|learns) (from|lessons|about|what|more about|together|how|by doing)', 'what (we|they|I) ..1 (learned|learnt|have learned)', '(we|team|have|all) ..2 (learned|learnt)',
    '(good|best) practice', '(what works|peer review|peer learning|action learning|learning (culture|network*|event*|set*|community|communities|organisation|loop*)|community of practice|communities of practice|feedback loop*|journal club|retrospective*|after action review|reflective practice|benchmark*)',
    '(inform|informs|informing|informed our|informed the) ..5 (decision|decisions|decision making|commissioning|planning|policy|policies|future|strategy|strategies|practice|improvement|improvements|development|delivery|action|service design|interventions|recommendations|local priorities)',
    '(analysis|project|paper|evaluation|interviews|trial|work|simulation) ..3 (found|find|finds|show|shows|showed|shown|suggest|suggests|suggested|revealed|reveals|demonstrated|demonstrates|identified|identifies|highlighted|highlights|explored|explores|examined|concluded|aims|aimed|investigate*|assessed|evaluated|estimated)',
    '(findings|results) (of|from|will|can|have|were) ..1 (this|the|our|evaluation|study|review|project|pilot|be|been|used|help|inform|report)', '(undertake|undertaking|conduct|conducted|conducting|commission*|carried out|embed*|applied|academic|based on|discovery|action) ..2 research', 'research (and (innovation|development|evaluation|analysis)|findings|evidence|infrastructure|capacity|capability|programme|programmes|fellowship|project|projects|collaboration|base|informed|led|partnership|environment|environments|active)', 'research ..4 (inform|improve|action|practice|to support)', '(randomised|randomized|feasibility|qualitative|cohort|cluster|quasi experimental|case) (controlled)? (trial|study|studies|research|analysis|interviews|evaluation|work)',
    '(case studies|case study|clinical audit|systematic review|literature review|rapid review|evidence review|deep dive*|root cause)', '(understand|understanding) ..4 (what works|impact|effect|effects|effectiveness|why|causes|drivers|barriers|factors)', '(improve|improved|improving|better|increase|increased|greater|deeper|shared) (our|the|their)? understanding', '(measure|measuring|assess|assessing|assessed|estimate|demonstrate|evidence) ..3 (impact|effectiveness|effect|difference|benefits|feasibility)', '(health economic*|economic (evaluation|analysis)|cost effectiveness|cost analysis)', '(monitor|monitoring) and (evaluat*|review|learning)',
    '(user|usability) testing', 'learning points', '(reflection|improvement|testing|insight|innovation|curiosity|experimentation) (and|,) learning', 'learning (and|,) (reflection|reflecting|improvement|improving|innovation|adapting|developing together)', '(interviews|focus groups) were (conducted|completed|carried out|held|undertaken) ..4', '(we|team|trust|council|<organisation>) ..2 (conducted|undertook|carried out|completed) ..2 (discovery|review|study|audit|evaluation|trial|survey)', '(data|intelligence|insight|evidence) (led|driven) (improvement|decision*|approach|commissioning|planning|transformation)', 'opportunities to learn', '(failed|failure|success|successes) ..8 (lesson*|learning|outcome :)', '(theory of change|logic model*|continuous learning|lifelong learning for staff|knowledge (exchange|mobilisation|transfer|sharing))'
  ],
  except: ['learning (disabilit*|difficult*|disability)', 'adult learning', 'home learning', '(e|machine|deep|statistical) learning', '(no|little|limited|weak|some) evidence of (infection|disease|fracture)', 'market research', 'learning (modules|management system|outcomes for pupils)', 'job evaluation', 'evaluation criteria'],
  mechanism: ['(by|through|via|using) ..2 (evaluation|audit|interviews|survey|data|analysis|workshop*|network*)'],
  raise: {shown: 'say who learns it, and how it is passed on', measured: 'say what was measured, or when it is reviewed'},
  examples: {
    caught: [
      'The scheme is being evaluated by Northmere University.', 'Lessons learnt in Thornley will be shared with every district.', 'We use the best available evidence in all decisions.', 'Quality improvement coaches work in each team.', 'The survey of carers informed our commissioning plan.',
      'A community of practice meets each month.', 'Our learning health system links data with action.', 'The findings of the review will guide commissioning.', 'Teams learn from one another through peer review.'
    ],
    left: [
      'People with a learning disability die younger.', 'Adult learning courses start in May.', 'All staff complete e-learning modules.', 'The clinic is open on weekdays.', 'We used machine learning.', 'Evaluation criteria for the tender are price and quality.',
      'There are 14 schools in Penwick.', 'Driving lessons are offered to care leavers.'
    ]
  },
  sources: ['LABELS: learning', 'SKL-09', 'SKL-10']
})
