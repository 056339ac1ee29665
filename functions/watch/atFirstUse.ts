/**
 * Loads a module when it is first asked for, and asks Node for it that once: looking a module up again takes Node longer than most of what a check
 * does with it.
 */
export function atFirstUse<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
