// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import fr.clausier.dsl.ClausierRuntimeModule;
import fr.clausier.dsl.ClausierStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class ClausierIdeSetup extends ClausierStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new ClausierRuntimeModule(), new ClausierIdeModule()));
	}
	
}
