import {defineFramework} from './framework.js'

const verification = 'seed'

export default defineFramework({
  id: 'WHY',
  title: 'Golden Circle: why, how, what',
  note: 'The rows tell whether each part is there; whether the why comes first is the check why-first.',
  source: {title: 'Leadership and the Integrated Care System (blog, which credits the idea to Simon Sinek)', url: null, edition: '27 April 2018'},
  capabilities: [
    {id: 'WHY-01', title: 'Begin with why', asks: 'The draft says why it exists as a change in people’s lives, ahead of structures and programmes.', concepts: ['purpose'], verification},
    {id: 'WHY-02', title: 'Say how partners will work', asks: 'Principles, behaviours or ways of deciding lead from the purpose to the actions.', concepts: ['ways-of-working'], verification},
    {id: 'WHY-03', title: 'Say what will be done', asks: 'Actions and services follow, in words that a resident could picture.', concepts: ['action'], verification},
    {id: 'WHY-04', title: 'Give a local reason', asks: 'The purpose is one that partners and people here can own, more than a duty from elsewhere.', concepts: ['shared-purpose'], verification}
  ]
})
