import { isMartabaError, MartabaError } from '../../models/error.js';

const fullDisk = /ENOSPC|EFBIG|EDQUOT|no space left|file too large|disk quota/i;

/** What is told of a file that could not be written: that the disk is full, where that is why. */
export const unwritable = (file: string, thrown: unknown): MartabaError => {
  if (isMartabaError(thrown)) return thrown;
  return new MartabaError(fullDisk.test(String(thrown)) ? 'disk-full' : 'file-unwritable', [file]);
};

/** Waits for something to be written. @throws MartabaError `file-unwritable`, `disk-full` */
export const written = async <T>(file: string, writing: Promise<T>): Promise<T> => {
  try {
    return await writing;
  } catch (thrown) {
    throw unwritable(file, thrown);
  }
};
