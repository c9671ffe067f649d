import {defineFramework} from './framework.js'

const principles = 'secondary-seen'
const ladder = {title: 'Think Local Act Personal and the National Co-production Advisory Group: Ladder of co-production', url: 'https://www.thinklocalactpersonal.org.uk/Latest/Co-production-The-ladder-of-co-production/', edition: '2016 onwards'}
const careAct = {
  title: 'Care Act statutory guidance on co-production, as reported by Think Local Act Personal',
  url: 'http://www.thinklocalactpersonal.org.uk/co-production-in-commissioning-tool/co-production/In-more-detail/co-production-and-the-Care-Act/', edition: '2014 onwards (page undated)'
}
const involvement = {
  title: 'NHS England and Department of Health and Social Care: Working in partnership with people and communities, as summarised by Mills & Reeve',
  url: 'https://www.mills-reeve.com/publications/new-statutory-guidance-on-public-involvement-in-the-planning-and-development-of-nhs-services', edition: 'July 2022'
}

export default defineFramework({
  id: 'COP',
  title: 'Co-production',
  source: {
    title: 'Social Care Institute for Excellence: four principles of co-production, as adopted by Wirral Council’s co-production strategy 2024 to 2029',
    url: 'https://wirral.gov.uk/adult-social-care-co-production-strategy-2024-2029/what-are-four-main-principles-co-production',
    edition: '2024'
  },
  capabilities: [
    {id: 'COP-01', title: 'Co-production in deed', asks: 'Who shared in design or decision, at which stage, and with what effect.', concepts: ['co-production'], verification: principles, source: careAct},
    {id: 'COP-02', title: 'Equality', asks: 'Nobody’s knowledge outranks another’s, and power is seen to be shared: votes, chairs, budgets.', concepts: ['equal-partners', 'people-in-governance'], verification: principles},
    {id: 'COP-03', title: 'Diversity', asks: 'A range of people takes part, those least often asked among them, and who was missing is said.', concepts: ['diverse-voices'], verification: principles},
    {id: 'COP-04', title: 'Accessibility', asks: 'What keeps people from taking part is removed: formats, times, places, interpreters, costs.', concepts: ['accessible-involvement'], verification: principles},
    {id: 'COP-05', title: 'Reciprocity', asks: 'People get something back for their time: pay, expenses, skills, recognition.', concepts: ['reciprocity'], verification: principles},
    {id: 'COP-06', title: 'The right name for how people are involved', asks: 'People are told, asked, or share in decisions, and the draft calls it what it is.', concepts: ['engagement', 'co-production'], verification: 'page-seen', source: ladder},
    {
      id: 'COP-07', title: 'What people said and what changed', asks: 'What was heard is reported back, with what was done or not done about it, and why.', concepts: ['closing-the-loop'],
      verification: 'secondary-seen; wording of each principle from background knowledge', source: involvement
    }
  ]
})
