import type { ReadFailureReason, SaveFailureReason } from '../../shared/ipc/outcomes.ts';
import { errorCode } from './file-system.ts';

const SAVE_REASONS: Readonly<Record<string, SaveFailureReason>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

const READ_REASONS: Readonly<Record<string, ReadFailureReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'not-a-file',
};

export function findSaveFailureReason(error: unknown): SaveFailureReason {
  return SAVE_REASONS[errorCode(error)] ?? 'other';
}

export function findReadFailureReason(error: unknown): ReadFailureReason {
  return READ_REASONS[errorCode(error)] ?? 'other';
}
