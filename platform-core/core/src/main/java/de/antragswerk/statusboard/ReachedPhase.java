package de.antragswerk.statusboard;

import java.time.LocalDate;
import java.util.Optional;

/** @param since the first day; empty when it is not known */
public record ReachedPhase(Phase phase, Optional<LocalDate> since) {}
