/** Plain numbers both sides need; no zod here, so that the client pays nothing for them. Sizes are bytes unless the name says otherwise. */
export const limits = {
  /** Of a question to the interviewer. */
  questionChars: 300,
  /** Of one line of an estimate. */
  estimateChars: 160,
  estimates: 30,
  components: 60,
  /** Of a template of one's own for design documents. */
  templateChars: 4_000,
  /** Things on a board that are not deleted. */
  boardElements: 600,
  /** Everything ever drawn on a board, as kept. */
  boardLogBytes: 5 * 1024 * 1024,
  /** One thing on a board. */
  boardElementBytes: 128 * 1024,
  boardPatches: 600,
  boardPointsPerPatch: 5_000,
  /** Characters of a round's notes. */
  notesChars: 10_000,
  hints: 3,
  /** Of a file of a machine-coding round, with its folders. */
  pathChars: 200,
  /** Of one machine-coding round at a time. */
  files: 40,
  roundsOfADay: 4,
  /** One answer of a day's retrospective. */
  retrospectiveChars: 1_000,
  /** Weak notes pasted at once. */
  pastedNotesChars: 20_000,
  /** One typed answer to a behavioral question. */
  answerChars: 6_000,
  /** On one answer. */
  answerMarks: 100,
  storyTitleChars: 100,
  /** The situation, task, action or result of a story. */
  storyPartChars: 2_000,
  /** Of one person; six to ten are enough. */
  stories: 40,
  /** How often recorded sound is sent, and how often its loudness is told. */
  recordingChunkMs: 1_000,
  recordingLevelMs: 50,
  /** One piece of sound: a second of speech takes about 4 KB. */
  recordingChunkBytes: 128 * 1024,
  /** A second has twenty; a page that was held up sends more at once. */
  recordingLevelsPerChunk: 50,
  recordingChunks: 3_600,
  recordingsPerRound: 60,
  fillersPerRecording: 500,
  recordingBytesPerRound: 64 * 1024 * 1024,
  /** All there are. */
  recordingBytes: 2 * 1024 * 1024 * 1024,
  noteQuestionChars: 500,
  /** What happened, or the fix, of one weak note. */
  noteTextChars: 2_000,
  noteTopicChars: 60,
  /** Of one person; reviewing more is a full-time job. */
  weakNotes: 2_000,
  notesPerImport: 500,
  /** One source file, as UTF-8. */
  sourceBytes: 64 * 1024,
  /** A socket packet; above everything that is refused by parsing, so that a refusal is a sentence and not a dropped connection. */
  packetBytes: 8 * 1024 * 1024,
  /** A value as shown in a view; the rest is fetched on request. */
  shownValueBytes: 2 * 1024,
  /** stdout or stderr of one case, as kept and shown. */
  shownOutputBytes: 64 * 1024,
  /** Steps of a script, and characters of what each does and gives back, as shown. */
  shownSteps: 40,
  shownStepChars: 400,
  ownCases: 8,
  /** The text of one field of an own case. */
  ownCaseFieldChars: 20_000,
  editsPerBatch: 2_000,
  insertedCharsPerBatch: 256 * 1024,
  diagnostics: 50,
  /** Levels of a machine-coding round in day 7's form: two, and the request in the middle. */
  machineLevelsOfDay: 3,
} as const;
