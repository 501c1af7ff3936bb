// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.util.concurrent.ExecutorService;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.IFileSystemScanner;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** What the server does its own way, above Xtext's module. */
final class ModuleServeur extends AbstractModule {

	private final IResourceServiceProvider.Registry languages;
	private final ExecutorService threads;
	private final UriExtensions uris;
	private final Fin end;

	/**
	 * @param languages the registry: by default it is filled from the context class loader, which sees nothing in OSGi
	 * @param threads where questions are answered
	 * @param uris how files are called
	 * @param end told when the client leaves
	 */
	ModuleServeur(IResourceServiceProvider.Registry languages, ExecutorService threads, UriExtensions uris, Fin end) {
		this.languages = languages;
		this.threads = threads;
		this.uris = uris;
		this.end = end;
	}

	@Override
	protected void configure() {
		bind(IResourceServiceProvider.Registry.class).toInstance(languages);
		bind(ExecutorService.class).toInstance(threads);
		bind(UriExtensions.class).toInstance(uris);
		bind(ILanguageServerShutdownAndExitHandler.class).toInstance(end);
		bind(LanguageServerImpl.class).to(ServeurClausier.class);
		bind(EspaceDeTravail.class).in(Singleton.class);
		bind(WorkspaceManager.class).to(EspaceDeTravail.class);
		bind(IFileSystemScanner.class).to(FichiersOuverts.class);
		bind(SemanticTokensService.class).to(JetonsDuProtocole.class);
	}
}
