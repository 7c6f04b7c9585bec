/** One turn after the other, by path: for files that only this program writes. */
export function turns(): <T>(path: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (path, work) => {
    const mine = (last.get(path) ?? Promise.resolve()).then(work, work);
    last.set(
      path,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
