// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.dossier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;

import fr.clausier.dsl.ClausierStandaloneSetup;

/**
 * The services of the language in this process. Where an editor has registered its richer ones, those are used and left in place; else
 * the plain ones are registered once.
 */
public final class Langage {

	private static final URI ANY = URI.createURI("achat.marche");

	private Langage() {
	}

	/** The services. */
	public static synchronized IResourceServiceProvider services() {
		if (!IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap().containsKey(ANY.fileExtension())) {
			new ClausierStandaloneSetup().createInjectorAndDoEMFRegistration();
		}
		return IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(ANY);
	}
}
