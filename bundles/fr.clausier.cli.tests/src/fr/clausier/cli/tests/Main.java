// SPDX-License-Identifier: EPL-2.0
package fr.clausier.cli.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.documents.paquet.Paquet;

/** The hand of an officer in a document, as Word leaves it. */
final class Main {

	private static final String BODY = "word/document.xml";

	private final Path file;
	private final Paquet parts;
	private String body;

	private Main(Path file) throws IOException {
		this.file = file;
		this.parts = Paquet.relire(Files.readAllBytes(file));
		this.body = new String(parts.partie(BODY).orElseThrow(), StandardCharsets.UTF_8);
	}

	static Main ouvrir(Path file) throws IOException {
		return new Main(file);
	}

	private static String remplacer(String text, String from, String to) {
		Matcher passage = Pattern.compile(Pattern.quote(from).replace(" ", "\\E[ \u00A0\u202F]\\Q")).matcher(text);
		if (!passage.find()) {
			throw new AssertionError(from);
		}
		return passage.replaceFirst(Matcher.quoteReplacement(to));
	}

	/** Replaces words that stand in one run. */
	Main remplacer(String from, String to) {
		body = remplacer(body, from, to);
		return this;
	}

	/** Writes paragraphs into a place. */
	Main zone(String name, String... paragraphs) {
		Matcher control = Pattern.compile("(?s)(<w:tag w:val=\"zone=" + Pattern.quote(name) + "\"/>.*?<w:sdtContent>).*?(</w:sdtContent>)").matcher(body);
		if (!control.find()) {
			throw new AssertionError(name);
		}
		StringBuilder blocks = new StringBuilder();
		for (String text : paragraphs) {
			blocks.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
		}
		body = body.substring(0, control.end(1)) + blocks + body.substring(control.start(2));
		return this;
	}

	/** Changes a figure in every control that shows it. */
	Main valeur(String name, String to) {
		Matcher control = Pattern.compile("(?s)(<w:tag w:val=\"valeur=" + Pattern.quote(name) + "\"/>(?:(?!</w:sdt>).)*?<w:t(?: [^>]*)?>)[^<]*(</w:t>)").matcher(body);
		if (!control.find()) {
			throw new AssertionError(name + " : " + Pattern.compile("valeur=([^\"]+)").matcher(body).results().map(r -> r.group(1)).distinct().toList());
		}
		body = control.replaceAll("$1" + Matcher.quoteReplacement(to) + "$2");
		return this;
	}

	/** Writes in a footer. */
	Main pied(String text) {
		String name = parts.parties().keySet().stream().filter(n -> n.matches("word/[^/]*(footer|pied)[^/]*\\.xml")).findFirst().orElseThrow();
		String xml = new String(parts.partie(name).orElseThrow(), StandardCharsets.UTF_8);
		parts.mettre(name, xml.replaceFirst("</w:p>", Matcher.quoteReplacement("<w:r><w:t>" + text + "</w:t></w:r></w:p>")));
		return this;
	}

	/** Saves. @return the bytes */
	byte[] enregistrer() throws IOException {
		parts.mettre(BODY, body);
		byte[] bytes = parts.octets();
		Files.write(file, bytes);
		return bytes;
	}

	/** What a reader sees; no-break spaces are spaces. */
	String texte() {
		return body.replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "").replaceAll("[\u00A0\u202F]", " ");
	}
}
