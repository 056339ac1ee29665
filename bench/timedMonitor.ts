/** A program that watches pages and is timed: Redline, or what one would take instead. */
export interface TimedMonitor {
  readonly name: string;
  /** Looks at every page that it follows once; returns how many they were. */
  check(): Promise<number>;
  close(): Promise<void>;
}
