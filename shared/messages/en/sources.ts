/** What sources are, and what else there is to say of one. */
export const SOURCE_MESSAGES = {
  source: {
    fullText: 'Full text',
    uses_one: 'Find the one that cites it',
    uses_other: 'Find all {{count}} that cite it',
    type: {
      'article-newspaper': 'Newspaper article',
      'article-magazine': 'Magazine article',
      'article-journal': 'Journal article',
      book: 'Book',
      chapter: 'Book chapter',
      report: 'Report',
      dataset: 'Data',
      legislation: 'Law',
      legal_case: 'Court decision',
      treaty: 'Treaty',
      hearing: 'Hearing or parliamentary record',
      speech: 'Speech',
      interview: 'Interview',
      broadcast: 'Broadcast',
      webpage: 'Web page',
      personal_communication: 'Letter or conversation',
      document: 'Other document',
    },
  },
  mapLanguage: {
    label: 'Map language',
    unsaid: 'Not specified',
    hint: 'For readers, screen readers and the words on pictures',
  },
} as const;
