// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import java.time.LocalDate;
import java.util.Optional;

import com.google.inject.ImplementedBy;

/** Tells the day. The core reads no clock: an application that has one binds its own. */
@ImplementedBy(Calendrier.Absent.class)
public interface Calendrier {

	/** The day; empty when nobody tells it. */
	Optional<LocalDate> aujourdhui();

	/** Without a clock, what depends on the day is neither judged nor offered. */
	final class Absent implements Calendrier {

		@Override
		public Optional<LocalDate> aujourdhui() {
			return Optional.empty();
		}
	}
}
