/** What can be wrong with a map file, and what its parts are called there. */
export const FAULT_MESSAGES = {
  fault: {
    emptyFile: 'The file is empty. Look for another copy, or start a new map.',
    largeFile:
      'The file has {{size}} MiB, but a map can have at most {{limit}} MiB. Split the map, or move long texts out of it.',
    otherEncoding: 'The file is {{encoding}} text, but maps are UTF-8. Save it again as UTF-8.',
    falseByte:
      'The byte {{byte}} is not valid here in UTF-8 text. The file was damaged or saved in another encoding; save it again as UTF-8.',
    noMapObject: 'A map is one JSON object in curly brackets; this file holds something else.',
    noJson: 'The file is not JSON. Look for another copy of it.',
    manyContainers:
      'The file holds more than {{most}} objects and lists, which is more than a map may have. Split it.',
    more: 'And {{rest}} more problems.',

    noComma: 'A comma is missing before this.',
    noCommaBeforeField: 'A comma is missing before this field.',
    noColon: 'A colon is missing between a field name and its value.',
    nameDue: 'A field name in double quotation marks is expected here.',
    afterEnd: 'The map ends before this. Remove what follows its closing bracket.',
    tooDeep:
      'Objects and lists are nested more than {{most}} levels deep here. Flatten this part, or remove it.',
    closesNothing: 'This bracket closes nothing. Remove it.',
    commaBeforeBracket: 'Nothing follows the comma before this bracket. Remove that comma.',
    fieldWithoutValue: 'The last field before this bracket has no value.',
    notClosed: 'Something above this line was never closed. It is assumed to end here.',
    otherBracket: 'This bracket does not match the last open one, which is {{open}}.',
    strayComma: 'This comma separates nothing. Remove it, or add what is missing.',
    strayColon: 'A colon can only stand between a field name and its value.',
    otherStart:
      'A map is JSON text and begins with "{{open}}", but this file does not. It is probably a file of another kind.',
    onlySpace: 'There is nothing here but white space.',
    cutOff_one:
      'The file ends in the middle: one bracket is still open. It was probably cut off; look for a complete copy.',
    cutOff_other:
      'The file ends in the middle: {{count}} brackets are still open. It was probably cut off; look for a complete copy.',
    falseEscape:
      'A backslash in a text starts an escape such as \\n or \\u00e9; this one does not. For a backslash itself write \\\\.',
    controlCharacter:
      'A text holds a control character, such as a tab. Write it as an escape: \\t.',
    openText:
      'A text starts here but has no closing quotation mark before the line ends. Close it with ", and write line breaks inside a text as \\n.',
    remark: 'JSON has no comments. Put remarks into the field "comment".',
    singleQuotes: 'Texts go in double quotation marks ("), not single ones.',
    curlyQuotes: 'Texts go in straight quotation marks ("), not curly ones.',
    unseenSpace:
      'There is an invisible character here that is not a plain space. Replace it with a space.',
    noSuchNumber: 'JSON has no NaN, Infinity or undefined. Write a number, or leave the field out.',
    capitals: 'In JSON, true, false and null are written in lower case.',
    falseNumber:
      'This is not a JSON number. Write digits with a dot for the fraction, such as 0.75, without a plus sign or extra leading zeros.',
    noValue: 'This is neither a text in double quotation marks, nor a number, true, false or null.',

    noFormat:
      'The field "format" is missing, so nothing says that this is a map. If it is one, put "format": "argmap" at the beginning.',
    otherFormat:
      '"format" must be "argmap", but here it is {{value}}. This file is not a Contention map.',
    noVersion:
      'The field "version" is missing. For the current format, write "version": {{version}}.',
    falseVersion: '"version" must be a whole number such as {{version}}, but here it is {{value}}.',
    newerVersion:
      'The file has format version {{version}}, which is newer than this program supports ({{known}}). It opens read-only, so that nothing in it is lost; to edit it, use a newer version of Contention.',

    noId: 'The id of this {{noun}} is missing. Write a short text that nothing else in the map has as its id.',
    idNoText:
      'An id must be a text, but here it is {{value}}. Write a short text that nothing else in the map has as its id.',
    emptyId:
      'The id of this {{noun}} is empty. Write a short text that nothing else in the map has as its id.',
    longId:
      'This id has {{length}} characters; {{most}} are allowed. Write a short text that nothing else in the map has as its id.',
    unseenInId:
      'The id {{id}} holds a character that cannot be seen, such as a line break. Write a short text that nothing else in the map has as its id.',
    repeatedId:
      'The id {{id}} already belongs to {{place}}. Give one of the two another id, and correct what refers to it.',
    noSuchId: 'Nothing in the map has the id {{id}}. Correct it, or add what it should refer to.',
    otherKind: '{{id}} is the id of {{found}}, but {{wanted}} is expected here.',

    noField: 'The field "{{field}}" is missing; {{whole}} must have it.',
    noList: '"{{field}}" must be a list in square brackets, but here it is {{value}}.',
    noObject: 'Each {{noun}} must be an object in curly brackets, but this is {{value}}.',
    noText: '"{{field}}" must be a text, but here it is {{value}}.',
    nullForText: '"{{field}}" must be a text, but here it is null. Leave the field out instead.',
    noNumber: '"{{field}}" must be a number, but here it is {{value}}.',
    nullForNumber:
      '"{{field}}" must be a number, but here it is null. Leave the field out instead.',
    quotedNumber:
      '"{{field}}" must be a number, but here it is {{value}}. Remove the quotation marks.',
    outOfRange: '"{{field}}" must be a number from {{min}} to {{max}}, but here it is {{value}}.',
    noChoice: '"{{field}}" must be {{choices}}, but here it is {{value}}.',
    noTexts: '"{{field}}" must hold texts, but this is {{value}}.',
    noReference: '"{{field}}" must be the id of {{wanted}}, but here it is {{value}}.',
    largeNumber:
      'This number is too large to be read (more than about 1.8e308). Write a smaller one, or write it as a text.',
    longText:
      'This text has {{length}} characters. It is kept whole, but texts of more than 100,000 make the app slow; shorten or split it.',
    halfCharacter:
      'This text holds half of a character (a lone surrogate), which was replaced by "\ufffd". Type the character again.',

    noPremise:
      'An argument needs at least one premise. Name the statement that it starts from, or remove the argument.',
    falsePremise: 'A premise must be the id of a statement, but here it is {{value}}.',
    repeatedPremise: 'The premise {{id}} is named twice. Remove one of the two.',
    premiseIsTarget:
      '{{id}} is both a premise and the target of this argument, so it would support or attack itself. Change one of the two.',
    ownTarget:
      'This argument targets itself. Name the statement or argument that it supports or attacks.',
    ring: 'The arguments {{ids}} target one another in a circle, so none of them leads to a statement. Change the target of one.',
    longRing:
      'The arguments {{ids}} and {{rest}} more target one another in a circle, so none of them leads to a statement. Change the target of one.',
    leftOut: '{{place}} was left out because the argument it targets could not be read.',
    secondMotion:
      'A map can have only one motion, which is already {{place}}. Make this statement a "position" or a "claim".',
    noMember: 'A frame needs at least one member. Name one, or remove the frame.',
    repeatedMember: 'The member {{id}} is named twice. Remove one of the two.',
    falseRange:
      '"credenceRange" must be two numbers from 0 to 1, the lower one first, such as [0.4, 0.7].',
    repeatedLens: 'Another lens already has the name {{name}}. Give one of the two another name.',
    repeatedWeight: 'This lens weighs the position {{id}} twice. Remove one of the two.',
    noPlace: '"at" must be an object such as {{example}}, but here it is {{value}}.',
    farAway:
      'This place is more than 10,000,000 units from the origin and was ignored. Write a nearer one, or leave "at" out, and the app finds a place.',

    at: '{{path}} (line {{line}}, column {{column}})',
    atLine: 'line {{line}}, column {{column}}',
    atByte: 'byte {{byte}} (line {{line}})',
    topLevel: 'top level',
    wholeFile: 'the whole file',
    value: {
      text: 'the text {{text}}',
      number: 'the number {{number}}',
      list: 'a list',
      object: 'an object',
    },
    choices: '{{rest}} or {{last}}',
    /** In the middle of a sentence, without an article. */
    noun: {
      statement: 'statement',
      argument: 'argument',
      source: 'source',
      note: 'note',
      frame: 'frame',
      map: 'map',
      place: 'place',
      citation: 'citation',
      question: 'question',
      name: 'name',
      lens: 'lens',
      weight: 'weight',
    },
    /** One of them. */
    one: {
      statement: 'a statement',
      argument: 'an argument',
      source: 'a source',
      note: 'a note',
      frame: 'a frame',
      map: 'a map',
      place: 'a place',
      citation: 'a citation',
      question: 'a question',
      name: 'a name',
      lens: 'a lens',
      weight: 'a weight',
      statementOrArgument: 'a statement or an argument',
      statementOrNote: 'a statement or a note',
    },
  },
} as const;
