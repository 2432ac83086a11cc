import type { Furniture } from '../story.ts';

export const ENGLISH_FURNITURE: Furniture = {
  menu: ['Home', 'News', 'Opinion', 'Sport', 'Weather', 'Culture', 'Video', 'Podcasts'],
  skip: 'Skip to main content',
  search: 'Search',
  signIn: 'Sign in',
  share: 'Share this article',
  copyLink: 'Copy link',
  print: 'Print',
  advertisement: 'Advertisement',
  readAlso: 'Read more:',
  related: [
    'Island council asks for second ferry before winter',
    'Why the old pier was never insured',
    'Three charts that explain the price of paper',
    'Farmers count the cost of a dry spring',
  ],
  mostRead: 'Most read',
  popular: [
    'The baker who delivers by kayak',
    'Quiz: how well do you know your county?',
    'Storm names for next winter announced',
    'What we learned from forty years of lost umbrellas',
    'Recipe: nettle soup for beginners',
  ],
  cookies:
    'We and our 187 partners use cookies to store and access information on your device, to measure audiences and to show personalised content. You can change your choice at any time.',
  accept: 'Accept all',
  settings: 'Manage preferences',
  newsletter: 'Get our morning briefing: everything you need to know, in your inbox at seven.',
  subscribe: 'Sign up',
  messenger: 'Follow us on WhatsApp for breaking news alerts',
  mistake: 'Spotted a mistake? Tell our editors.',
  paywall:
    'You have read your three free articles this month. Subscribe for £1 a week to keep reading.',
  tags: ['Ferries', 'Islands', 'Industry', 'Nature', 'Parliament'],
  topics: 'Topics',
  biography: 'is a staff reporter. She joined the paper in 2018 after six years in local radio.',
  commentsHead: 'Comments',
  comments: [
    [
      'harbourmouse',
      '2 hours ago',
      'Been saying this for years and nobody at the council ever listens to anyone.',
    ],
    [
      'Gwen T.',
      '1 hour ago',
      'My uncle worked there for thirty years. A sad day for all of us, honestly.',
    ],
    ['not_a_bot', '14 minutes ago', 'First time I agree with harbourmouse about anything!'],
  ],
  reply: 'Reply',
  legal: 'The publisher is not responsible for the content of external sites.',
  copyright:
    '© 2025 All rights reserved. No part of this site may be reproduced without permission.',
  footer: ['About us', 'Contact', 'Terms of use', 'Privacy policy', 'Cookie policy', 'Careers'],
  support:
    'Our reporting is paid for by readers. If you can, please support us from as little as £2 a month.',
  readingTime: '4 min read',
  listen: 'Listen to this article',
  video: 'Watch: the minute in pictures (1:04)',
  updatedLabel: 'Last updated',
  photo: 'Photo:',
  nextArticle: [
    'Town clock to strike again after thirteen silent years',
    'The clock on the corn exchange will strike the hours again from Sunday, the town council decided on Thursday evening.',
    'Repairs had been put off since 2012 because nobody could agree on who owned the bell. A will found in a bank vault has now settled the matter.',
    'Neighbours have asked for silence between midnight and six. The clockmaker says the bell does not know what time it is.',
  ],
};
