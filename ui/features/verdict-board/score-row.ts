/** The last row of the board: how near each scenario comes to all targets together, and its rank. Pure. */
import type { ComparisonResult } from '../../../scenarios/result/comparison-result.ts';
import type { Score } from '../../../scenarios/verdict/score.ts';
import type { WrittenInterval } from '../../format/formats.ts';
import type { Reader } from '../../i18n/reader.ts';

export interface ScoreCell {
  readonly value: WrittenInterval;
  /** "1st"; empty when there is nothing to rank. */
  readonly rank: string;
  /** How sure the rank is, a line each. */
  readonly lines: readonly string[];
  /** Of what the cell is, for those who do not see its row and column. */
  readonly context: string;
}

/** One cell per scenario; null when no scenario has a score. */
export function scoreRow(result: ComparisonResult, reader: Reader): readonly ScoreCell[] | null {
  const { board } = reader.messages;
  const scores = result.scenarios.map(({ score }) => score);
  if (scores.every(({ mean }) => mean === null)) return null;
  return scores.map((score, i) => ({
    value: reader.formats.interval('score', score.mean, score.halfWidth),
    ...rankText(score, scores, reader),
    context: board.cellContext(board.score.name, i === 0 ? board.today : result.scenarios[i]!.name),
  }));
}

function rankText(score: Score, scores: readonly Score[], reader: Reader): Pick<ScoreCell, 'rank' | 'lines'> {
  const { score: text } = reader.messages.board;
  const { percent, probability } = reader.formats;
  if (scores.length < 2 || score.mean === null || score.rank === null) return { rank: '', lines: [] };
  const isLevel = scores.filter(({ rank }) => rank === score.rank).length > 1;
  return {
    rank: isLevel ? text.joint(score.rank) : text.rank(score.rank),
    lines: [
      ...(score.firstShare === null ? [] : [text.first(percent(score.firstShare))]),
      ...(score.aheadOfNext === null ? [] : [text.ahead(probability(score.aheadOfNext))]),
    ],
  };
}
