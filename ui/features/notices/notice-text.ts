/** What a notice or a failed run says, and where. Pure. */
import type { PlanError } from '../../../scenarios/document/plan-error.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Reader } from '../../i18n/reader.ts';
import type { CodedError } from '../../state/job-store.ts';
import type { Notice } from '../../state/view-store.ts';

export interface NoticeText {
  readonly tone: 'news' | 'problem';
  readonly title: string;
  /** Further sentences, each on its own line. */
  readonly lines: readonly string[];
}

/** Errors shown at most; the rest is counted. */
const SHOWN = 5;

export function noticeText(notice: Notice, reader: Reader): NoticeText {
  const { notices, errors } = reader.messages;
  switch (notice.kind) {
    case 'saved':
      return news(notices.saved);
    case 'downloaded':
      return news(notices.downloaded(notice.file));
    case 'opened':
      return news(notices.opened(notice.name));
    case 'storageFailed':
      return problem(errors.storageTitle, [errors.storage, errors.technical(notice.detail)]);
    case 'storageUnreadable':
      return problem(errors.storageTitle, [errors.storageRead]);
    case 'openFailed':
      return problem(errors.openTitle(notice.file), [...errorLines(notice.errors, reader), errors.openKept]);
    case 'fileUnreadable':
      return problem(errors.openTitle(notice.file), [notice.why === 'tooLarge' ? errors.tooLarge('16') : errors.notText, errors.openKept]);
    case 'editRefused':
      return problem(errors.editRefused, errorLines(notice.errors, reader));
  }
}

export function runErrorText(error: CodedError, reader: Reader): NoticeText {
  const { errors } = reader.messages;
  const known = isKey(error.code, errors.run) ? errors.run[error.code] : errors.unknown;
  const details = Object.entries(error.params).map(([name, value]) => `${name}: ${String(value)}`);
  return problem(errors.runTitle, [known, ...errorLines(error.errors, reader), errors.technical([error.code, ...details].join(', '))]);
}

/** One line per error: what is wrong, then where. */
export function errorLines(list: readonly PlanError[], { messages }: Reader): string[] {
  const { errors } = messages;
  const lines = list.slice(0, SHOWN).map((error) => {
    const say = (errors.plan as Partial<Messages['errors']['plan']>)[error.code];
    const what = say === undefined ? errors.technical(error.code) : say(String(error.value ?? ''), String(error.expected ?? ''));
    const where = [errors.at(error.path), ...(error.line === undefined ? [] : [errors.line(error.line, error.column ?? 1)])];
    return `${what} (${where.join(', ')})`;
  });
  return list.length > SHOWN ? [...lines, errors.more(list.length - SHOWN)] : lines;
}

function news(title: string): NoticeText {
  return { tone: 'news', title, lines: [] };
}

function problem(title: string, lines: readonly string[]): NoticeText {
  return { tone: 'problem', title, lines };
}

function isKey<T extends object>(key: string, object: T): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key);
}
