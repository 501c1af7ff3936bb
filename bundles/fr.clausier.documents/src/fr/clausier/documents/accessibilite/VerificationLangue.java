// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** The language, which decides the voice of a screen reader. */
final class VerificationLangue implements Verification {

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		if (!document.styles().langueParDefaut().startsWith("fr")) {
			noter.accept("Styles", "la langue par défaut n'est pas le français.");
		}
		signaler("Styles", document.styles().langues().stream(), noter);
		for (Element langue : document.branche().tous("lang")) {
			if (etrangere(langue(langue))) {
				signaler(document.lieu(langue), Stream.of(langue(langue)), noter);
			}
		}
		document.marges().forEach(m -> signaler(m.lieu(), m.branche().tous("lang").stream().map(VerificationLangue::langue), noter));
	}

	private static String langue(Element element) {
		return Xml.attribut(element, "val");
	}

	private static boolean etrangere(String langue) {
		return !langue.isEmpty() && !langue.startsWith("fr");
	}

	private static void signaler(String lieu, Stream<String> langues, BiConsumer<String, String> noter) {
		langues.filter(VerificationLangue::etrangere).distinct()
				.forEach(l -> noter.accept(lieu, "du texte est marqué d'une autre langue que le français (" + l + ")."));
	}
}
