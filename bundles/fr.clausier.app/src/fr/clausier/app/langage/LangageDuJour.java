// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.langage;

import java.time.LocalDate;
import java.util.Optional;

import fr.clausier.dsl.ide.ClausierIdeSetup;

/** The language with the clock of the machine: what is due by a day is judged as it stands today. */
public final class LangageDuJour extends ClausierIdeSetup {

	/** For the extension registry. */
	public LangageDuJour() {
		super(() -> Optional.of(LocalDate.now()));
	}
}
