// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The French help pages, kept as text files beside the code. */
final class Aide {

	private Aide() {
	}

	/** What Clausier can be asked to do. */
	static String generale() {
		return page("generale");
	}

	/** One verb, with an example. */
	static String de(String verbe) {
		return page(verbe);
	}

	/** Name and version of the product. */
	static String version() {
		Bundle bundle = FrameworkUtil.getBundle(Aide.class);
		return "Clausier " + (bundle == null ? "(hors OSGi)" : bundle.getVersion());
	}

	private static String page(String name) {
		try (InputStream in = Aide.class.getResourceAsStream("/donnees/aide/" + name + ".txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
