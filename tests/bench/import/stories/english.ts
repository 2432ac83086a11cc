import type { Story } from '../story.ts';

export const ENGLISH: readonly Story[] = [
  {
    language: 'en',
    outlet: 'Harrow Bay Courier',
    section: 'Local',
    title: 'Ferry service to Skelling Island halted after hull crack is found',
    lead: 'Some 340 islanders will depend on a hired fishing boat until a replacement vessel arrives next week, the harbour board said.',
    author: 'Maren Oldfield',
    published: '2025-03-11T08:40:00+00:00',
    shown: '11 March 2025, 8:40 am',
    body: [
      ['image', 'The ferry Annabel Lune in dry dock on Monday evening.', 'Peter Quill'],
      [
        'paragraph',
        'The only ferry between Harrow Bay and Skelling Island was taken out of service on Monday after an inspector found a crack 42 centimetres long in its hull.',
      ],
      [
        'paragraph',
        'The harbour board said the <i>Annabel Lune</i>, built in 1987, had passed <a href="/news/inspection">its yearly inspection</a> in October. Nobody was hurt, and the ship was empty when the crack was discovered.',
      ],
      [
        'quote',
        '“We would rather have an angry island than a missing ferry,” the board’s chairwoman, Ida Thrush, told reporters.',
        'Ida Thrush',
      ],
      ['heading', 'A fishing boat steps in'],
      [
        'paragraph',
        'From Tuesday a fishing boat will carry up to 12 passengers three times a day. Vehicles and livestock cannot be taken across.',
      ],
      [
        'list',
        [
          'Departures from Harrow Bay: 7:15, 12:30 and 17:45',
          'Departures from Skelling: 8:00, 13:15 and 18:30',
          'Medicines are carried free of charge',
        ],
      ],
      [
        'paragraph',
        'The island’s only shop said it had flour and milk for nine days. “After that we shall be eating a great deal of mackerel,” said its owner, Tom Barley.',
      ],
      ['pull', 'We would rather have an angry island than a missing ferry'],
      [
        'paragraph',
        'A replacement, the <i>Northern Wren</i>, is expected on 18 March. Hiring it will cost about £6,200 a day, which the county has agreed to pay until the end of May.',
      ],
      [
        'note',
        'Correction, 12 March: an earlier version of this article gave the length of the crack as 24 centimetres.',
      ],
    ],
  },
  {
    language: 'en',
    outlet: 'The Calder Ledger',
    section: 'Business',
    title: 'Calder Mills to close two plants and cut 1,150 jobs',
    lead: 'The paper maker blames power prices and falling demand; unions call the plan “a letter of resignation written by the management for its workers”.',
    author: 'Joseph Amberly and Ruth Okello',
    published: '2025-06-02T14:05:00+00:00',
    shown: 'June 2, 2025 2:05 PM',
    body: [
      [
        'paragraph',
        'Calder Mills, the country’s second-largest paper maker, will close its plants in Dunmore and Eastleigh Cross by the end of the year and cut 1,150 of its 4,300 jobs, the company announced on Monday.',
      ],
      [
        'paragraph',
        'Shares in the company rose 3.4 per cent in early trading and gave up most of the gain by noon.',
      ],
      ['heading', 'Third round of cuts in five years'],
      [
        'paragraph',
        'It is the third round of cuts since 2020. Chief executive Helena Voss said electricity now made up <b>31 per cent</b> of production costs, up from 14 per cent in 2019.',
      ],
      [
        'table',
        [
          ['Plant', 'Jobs now', 'Jobs after'],
          ['Dunmore', '640', '0'],
          ['Eastleigh Cross', '510', '0'],
          ['Calder Head', '2,020', '2,020'],
          ['Port Linnet', '1,130', '1,130'],
        ],
      ],
      [
        'quote',
        '“No one at the table believed this could be done without closing something,” Voss said.',
        'Helena Voss',
      ],
      [
        'paragraph',
        'The union Paper &amp; Print said it had learned of the plan from a journalist’s phone call. Its secretary, Dale Finch, announced a ballot on strike action for 19 June.',
      ],
      ['image', 'The Dunmore plant has made newsprint since 1911.', 'Ledger archive'],
      [
        'paragraph',
        'The government said it was “disappointed” and would send officials to both towns this week. An aid package like the one given to steelworkers in 2022 was not planned, a spokesman added.',
      ],
      [
        'paragraph',
        'Analysts had expected cuts of about 800 jobs. Calder Mills lost $87m last year on sales of $1.9bn.',
      ],
    ],
  },
  {
    language: 'en',
    outlet: 'Meridian Science Weekly',
    section: 'Science',
    title: 'A moth thought extinct for 90 years turns up in a school garden',
    lead: 'Pupils photographed the amber-banded wainscot while counting snails. Museum staff needed two weeks to believe it.',
    author: 'Lena Fairweather',
    published: '2025-07-21T06:00:00+00:00',
    shown: '21 Jul 2025',
    body: [
      [
        'paragraph',
        'Last seen for certain in 1934, the amber-banded wainscot was listed as extinct in 1978. This month a class of nine-year-olds found one sitting on a rhubarb leaf.',
      ],
      [
        'paragraph',
        'The pupils of Low Marsh Primary were counting snails for a homework project when Amina Clarke, 9, noticed a moth “with a belt”. Her teacher sent the picture to the county museum.',
      ],
      [
        'image',
        'The moth on its rhubarb leaf, photographed with a school tablet.',
        'Low Marsh Primary School',
      ],
      ['heading', 'How the museum made sure'],
      [
        'paragraph',
        'Curator Edwin Sallow compared the picture with six specimens in the collection, all caught before the war. He then spent four nights in the garden with a lamp and a sheet.',
      ],
      [
        'quote',
        'On the fourth night there were three of them. I sat down on a flowerpot and laughed.',
        'Edwin Sallow, curator',
      ],
      [
        'paragraph',
        'The caterpillars feed on a reed that was drained away from most of the county between 1890 and 1930. The school’s pond, dug in 2016, seems to have been enough.',
      ],
      [
        'list',
        ['Wingspan: 31 to 34 millimetres', 'Flies: late June to early August', 'Known sites: one'],
      ],
      [
        'paragraph',
        'The garden will not be opened to visitors this summer. Clarke has been promised that the next moth without a name will be called after her.',
      ],
    ],
  },
  {
    language: 'en',
    outlet: 'Statehouse Dispatch',
    section: 'Politics',
    title: 'Senate rejects water bill by two votes after all-night session',
    lead: 'Three members of the majority broke ranks. The governor says the bill will be back before the summer recess.',
    author: 'Carla Winship',
    published: '2025-04-30T05:12:00+00:00',
    shown: 'Published: Apr 30, 2025, 05:12 EDT',
    body: [
      [
        'note',
        'Update 7:30 a.m.: this article has been updated with a statement from the governor’s office.',
      ],
      [
        'paragraph',
        'CARVER CITY — The state Senate voted 21-19 early on Wednesday against a bill that would have let towns charge farms for groundwater, ending a debate that ran for eleven hours.',
      ],
      [
        'paragraph',
        'Senators Bill Tarrant, Grace Holloway and Pete Munson of the majority voted with the minority. “I was sent here by people who own wells,” Tarrant said on the floor.',
      ],
      ['heading', 'What the bill said'],
      [
        'paragraph',
        'The bill set a price of up to 4 cents per cubic metre above a free allowance. It would have applied to roughly 2,700 of the state’s 18,000 farms, according to the legislature’s own analysts.',
      ],
      ['heading', 'What happens next'],
      [
        'paragraph',
        'Under Senate rules the same text cannot be voted on again for 60 days. A spokeswoman for Governor Alan Pryce said an amended bill would be tabled in June.',
      ],
      [
        'quote',
        '“Nobody lost last night but the aquifer, and the aquifer cannot vote,” the spokeswoman, Nora Lind, said.',
        'Nora Lind',
      ],
      [
        'paragraph',
        'Levels in the Carver basin have fallen by 2.6 metres since 2010, a federal survey found last year. Two towns, Oakum and Saint Clair, have had to deepen their wells.',
      ],
      ['image', 'Senator Grace Holloway leaves the chamber at 4 a.m.', 'Dispatch / Ian Rook'],
      [
        'paragraph',
        'The farm bureau welcomed the vote. Its president said members were ready to talk about metering “as soon as somebody stops shouting”.',
      ],
    ],
  },
];
