// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.serveur;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.Modules2;

import com.google.common.base.Throwables;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

import fr.clausier.dsl.Calendrier;
import fr.clausier.dsl.ClausierRuntimeModule;
import fr.clausier.dsl.ClausierStandaloneSetup;
import fr.clausier.dsl.ide.ClausierIdeModule;

/** One conversation with an editor in the Language Server Protocol, over two streams. */
public final class Serveur {

	private static final Logger JOURNAL = System.getLogger(Serveur.class.getName());

	private Serveur() {
	}

	/** The same for a client that has no use for the day. */
	public static int parler(InputStream in, OutputStream out) throws InterruptedException {
		return parler(in, out, new Calendrier.Absent());
	}

	/**
	 * Answers a client until it says « exit » or closes its stream. Nothing but the protocol is written to the output.
	 *
	 * @param in what the client says
	 * @param out what is answered
	 * @param calendar tells the day, for changes that begin with it
	 * @return 0; 1 when the client left without « shutdown »
	 */
	public static int parler(InputStream in, OutputStream out, Calendrier calendar) throws InterruptedException {
		UriExtensions uris = new UrisDuProtocole();
		ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("serveur-", 0).factory());
		Injector language = langage(uris, threads, calendar);
		Fin end = new Fin();
		ServeurClausier server = Guice.createInjector(Modules2.mixin(new ServerModule(), new ModuleServeur(registre(language), threads, uris, end)))
				.getInstance(ServeurClausier.class);
		try {
			Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server).setRemoteInterface(LanguageClient.class).setInput(in)
					.setOutput(out).setExecutorService(threads).setExceptionHandler(Serveur::excuse).create();
			server.connect(launcher.getRemoteProxy());
			Future<Void> listening = launcher.startListening();
			threads.execute(() -> raccrocher(listening, end));
			return end.attendre();
		} finally {
			server.arreter();
			// Not interrupted: the one that listens waits for a client that says no more, and ends with the process.
			threads.shutdown();
		}
	}

	private static void raccrocher(Future<Void> listening, Fin end) {
		try {
			listening.get();
		} catch (ExecutionException e) {
			JOURNAL.log(Level.WARNING, "L'écoute du client s'est interrompue", e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		end.raccrocher();
	}

	/** The language calls files as the server does, and works in its threads. */
	private static Injector langage(UriExtensions uris, ExecutorService threads, Calendrier calendar) {
		return new ClausierStandaloneSetup() {

			@Override
			public Injector createInjector() {
				Module ours = binder -> {
					binder.bind(UriExtensions.class).toInstance(uris);
					binder.bind(ExecutorService.class).toInstance(threads);
					binder.bind(Calendrier.class).toInstance(calendar);
				};
				return Guice.createInjector(Modules2.mixin(new ClausierRuntimeModule(), new ClausierIdeModule(), ours));
			}
		}.createInjectorAndDoEMFRegistration();
	}

	/** The registry is the server's own: the shared one is overwritten whenever somebody sets the language up without its editing services. */
	private static IResourceServiceProvider.Registry registre(Injector language) {
		ResourceServiceProviderRegistryImpl registry = new ResourceServiceProviderRegistryImpl();
		for (String extension : language.getInstance(FileExtensionProvider.class).getFileExtensions()) {
			registry.getExtensionToFactoryMap().put(extension, language.getInstance(IResourceServiceProvider.class));
		}
		return registry;
	}

	/** What a failed question is answered with: a French sentence; what happened is in the log. */
	private static ResponseError excuse(Throwable failure) {
		for (Throwable cause : Throwables.getCausalChain(failure)) {
			if (cause instanceof ResponseErrorException meant) {
				return meant.getResponseError();
			}
		}
		JOURNAL.log(Level.ERROR, "Une demande a échoué", failure);
		return new ResponseError(ResponseErrorCode.InternalError, "Clausier n'a pas pu répondre ; le détail est dans son journal.", null);
	}
}
