// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.session;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.xtext.ISetup;
import org.eclipse.xtext.resource.FileExtensionProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.inject.Injector;

/** The languages that other bundles contribute. */
final class Languages {

	private static final String POINT = "fr.clausier.editor.languages";

	private Languages() {
	}

	/** @return file extensions of all languages; cheap: no language is loaded */
	static Set<String> extensions() {
		return contributions().flatMap(c -> Arrays.stream(c.getAttribute("extensions").split(","))).map(String::strip).collect(Collectors.toSet());
	}

	/**
	 * Loads every language. The registry is the session's own: the shared one is overwritten whenever somebody sets the language up
	 * again without its editing services (the command line's reader does).
	 */
	static IResourceServiceProvider.Registry load() throws CoreException {
		ResourceServiceProviderRegistryImpl registry = new ResourceServiceProviderRegistryImpl();
		for (IConfigurationElement contribution : contributions().toList()) {
			Injector injector = ((ISetup) contribution.createExecutableExtension("setup")).createInjectorAndDoEMFRegistration();
			IResourceServiceProvider services = injector.getInstance(IResourceServiceProvider.class);
			for (String extension : injector.getInstance(FileExtensionProvider.class).getFileExtensions()) {
				registry.getExtensionToFactoryMap().put(extension, services);
			}
		}
		return registry;
	}

	private static Stream<IConfigurationElement> contributions() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT));
	}
}
