/** What a review of the map finds, and why it matters. */
export const REVIEW_MESSAGES = {
  review: {
    title: 'Review',
    suggestion: 'A suggestion based on wording; it may be wrong',
    doubtful: '{{name}} (a suggestion)',
    none: 'Nothing to point out.',
    underWay: 'Reviewing the map…',
    close: 'Close review',
    retarget: 'Move it to the statement',
    mute: 'Do not point this out in this map',
    unmute: 'Point it out again',
    muted: 'Not pointed out in this map',
    count_one: '{{count}} finding',
    count_other: '{{count}} findings',
    'no-opposition': {
      name: 'Nobody speaks against the motion',
      finding: 'Everything here speaks for the motion.',
      why: 'A case that has not met its opponents has not been tested.',
    },
    'no-support': {
      name: 'Nobody speaks for the motion',
      finding: 'Everything here speaks against the motion.',
      why: 'To refute a motion, first show the best case for it.',
    },
    'unanswered-objection': {
      name: 'Objection without an answer',
      finding: 'Nothing answers this objection: “{{statement}}”',
      why: 'An objection left unanswered counts as conceded.',
    },
    'reason-without-evidence': {
      name: 'Reason without evidence',
      finding: '“{{statement}}” is given as a reason but rests on nothing.',
      why: 'A reason is only as strong as what it rests on.',
    },
    'evidence-without-citation': {
      name: 'Evidence without a source',
      finding: '“{{statement}}” names no source.',
      why: 'Evidence that nobody can look up is only a claim.',
    },
    'source-counted-twice': {
      name: 'One source counted twice',
      finding: 'Two arguments rest on the same passage: {{terms}}',
      why: 'The same ground given twice looks like two, but is only one.',
    },
    'circular-support': {
      name: 'Circular support',
      finding: '“{{statement}}” ends up as a reason for itself.',
      why: 'A circle of reasons has no support from outside.',
    },
    'for-and-against': {
      name: 'For and against at once',
      finding: '“{{statement}}” is used both for and against the motion.',
      why: 'Either one of the two uses is a mistake, or the statement says two things.',
    },
    island: {
      name: 'Not connected to the motion',
      finding: 'Nothing connects “{{statement}}” to the motion.',
      why: 'What does not bear on the motion does not count in the debate.',
    },
    'several-claims': {
      name: 'Several claims in one',
      finding: '“{{statement}}” seems to make more than one claim.',
      why: 'Each claim can be supported and attacked only if it has a card of its own.',
    },
    question: {
      name: 'A question, not a statement',
      finding: '“{{statement}}” asks a question instead of making a claim.',
      why: 'Only what can be true or false can be argued for.',
    },
    'hidden-premise': {
      name: 'An unstated premise',
      finding: 'Where does the conclusion get these words from: {{terms}}?',
      why: 'A term of the conclusion that no premise contains comes from nowhere. The premise that would supply it may be the weak one.',
    },
    'undercut-or-rebuttal': {
      name: 'An undercut that denies a statement',
      finding: '“{{statement}}” seems to deny a statement, not the step.',
      why: 'An undercut grants the premises and doubts that the conclusion follows. A denial belongs on the statement itself.',
    },
  },
} as const;
