// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide;

import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import fr.clausier.dsl.Calendrier;
import fr.clausier.dsl.ClausierRuntimeModule;
import fr.clausier.dsl.ClausierStandaloneSetup;

/** The language with its editing services, for the editor, a language server or a test. */
public class ClausierIdeSetup extends ClausierStandaloneSetup {

	private final Calendrier calendrier;

	/** Without a clock, what begins with the day is not offered. */
	public ClausierIdeSetup() {
		this(new Calendrier.Absent());
	}

	/** @param calendrier tells the day, for changes that begin with it */
	public ClausierIdeSetup(Calendrier calendrier) {
		this.calendrier = calendrier;
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new ClausierRuntimeModule(), new ClausierIdeModule(),
				binder -> binder.bind(Calendrier.class).toInstance(calendrier)));
	}
}
