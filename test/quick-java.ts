/** Flags for a Java that runs for some seconds only: little time goes into making its own code faster. */
export const quickJava: readonly string[] = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
