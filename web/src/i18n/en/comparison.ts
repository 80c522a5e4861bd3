// Words for two norms side by side, and for how near a norm is to turning.
import type { comparison as dutch } from '../nl/comparison.ts';
import type { Translation } from '../translation.ts';

export const comparison: Translation<typeof dutch> = {
  region: 'Two agreements side by side',
  title: 'Compare',
  how: 'On the left of the map you see the agreement or proposal that you work with now. On the right another one. Slide the line to and fro.',
  aloneTitle: 'There is nothing to lay beside it',
  alone:
    'There is only one agreement. Try other numbers or make a proposal. Then you can lay that beside the agreement.',
  pickOther: 'Lay beside it',
  countsCaption: 'Number of neighbourhoods by verdict',
  left: 'Left',
  right: 'Right',
  differing:
    '{count, plural, =0 {No difference} one {# neighbourhood gets another verdict} other {# neighbourhoods get another verdict}}',
  same: 'Both give every neighbourhood the same verdict.',
  insteadOf: 'and on the right:',
  more: 'Show the other {count, number} too',
  divider: 'Line between {left} and {right}',

  sensitivityTitle: 'What if the number were another?',
  sensitivityHow:
    'So many neighbourhoods meet it at each number. The dashed line is the number now; the other numbers of the requirement stay.',
  pickRequirement: 'Requirement',
  pickParameter: 'Which number?',
  parameter: { threshold: 'How far', share: 'Which part', amount: 'How much' },
  chartLabel:
    'Neighbourhoods that meet it: {firstMeets, number} at {first}, {meets, number} at {now} (now), {lastMeets, number} at {last}.',
  turnsBelow: 'At {value}, {meets, plural, one {# neighbourhood meets it} other {# neighbourhoods meet it}}.',
  turnsAbove: 'At {value}, {meets, plural, one {# neighbourhood meets it} other {# neighbourhoods meet it}}.',
  turnsNowhere: 'Whichever number you choose, as many neighbourhoods meet it.',
};
