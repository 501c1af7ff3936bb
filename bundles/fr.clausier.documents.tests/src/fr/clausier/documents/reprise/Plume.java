// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.reprise;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.documents.paquet.Paquet;

/** Writes in a file as a person does in Word, then saves it as Word does: sessions, spelling marks, cut runs, identifiers. */
final class Plume {

	/** A picture of one pixel. */
	static final byte[] IMAGE = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private final Paquet paquet;
	private String corps;

	Plume(byte[] docx) {
		paquet = Paquet.relire(docx);
		corps = new String(paquet.partie("word/document.xml").orElseThrow(), StandardCharsets.UTF_8);
	}

	Plume remplacer(String avant, String apres) {
		if (!corps.contains(avant)) {
			throw new AssertionError(avant);
		}
		corps = corps.replaceFirst(Pattern.quote(avant), Matcher.quoteReplacement(apres));
		return this;
	}

	Plume changer(UnaryOperator<String> changement) {
		corps = changement.apply(corps);
		return this;
	}

	/** What stands in a place. */
	Plume ecrire(String zone, String blocs) {
		Matcher controle = Pattern.compile("(?s)(w:val=\"zone=" + Pattern.quote(zone) + "\"/>.*?<w:sdtContent>).*?(</w:sdtContent>)").matcher(corps);
		if (!controle.find()) {
			throw new AssertionError(zone);
		}
		corps = corps.substring(0, controle.end(1)) + blocs + corps.substring(controle.start(2));
		return this;
	}

	/** The whole control of a place. */
	String controle(String zone) {
		Matcher controle = Pattern.compile("(?s)<w:sdt>(?:(?!<w:sdt>).)*?w:val=\"zone=" + Pattern.quote(zone) + "\".*?</w:sdt>").matcher(corps);
		if (!controle.find()) {
			throw new AssertionError(zone);
		}
		return controle.group();
	}

	Plume relier(String id, String type, String cible, boolean externe) {
		PartieOrigines.relier(paquet, "word/_rels/document.xml.rels", id, RELATIONS + type, cible, externe);
		return this;
	}

	Plume partie(String nom, byte[] contenu, String type) {
		paquet.mettre(nom, contenu);
		if (type != null) {
			PartieOrigines.typer(paquet, nom, type);
		}
		return this;
	}

	Plume inserer(String partie, String avant, String ajout) {
		PartieOrigines.inserer(paquet, partie, avant, ajout);
		return this;
	}

	/** Saved without anything that Word adds. */
	byte[] octets() {
		paquet.mettre("word/document.xml", corps);
		return paquet.octets();
	}

	/** Saved as Word does. */
	byte[] parWord() {
		corps = corps.replaceFirst("<w:document ", "<w:document xmlns:w16du=\"http://schemas.microsoft.com/office/word/2023/wordml/word16du\" ");
		if (!corps.contains("xmlns:w14=")) {
			corps = corps.replaceFirst("<w:document ", "<w:document xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" ");
		}
		corps = corps.replaceFirst("mc:Ignorable=\"w15\"", "mc:Ignorable=\"w14 w15 w16du\"");
		int[] rang = { 1 };
		corps = Pattern.compile("<w:p>").matcher(corps).replaceAll(m -> "<w:p w14:paraId=\"%08X\" w14:textId=\"77777777\" w:rsidR=\"00A1B2C3\" w:rsidRDefault=\"00A1B2C3\" w:rsidP=\"00C3B2A1\">".formatted(rang[0]++));
		corps = corps.replace("<w:r>", "<w:r w:rsidRPr=\"00D4E5F6\">");
		// A long run is cut where the spelling was looked at.
		corps = Pattern.compile("<w:r w:rsidRPr=\"00D4E5F6\"><w:t(?: xml:space=\"preserve\")?>(\\p{L}+) ([^<]{12,})</w:t></w:r>").matcher(corps)
				.replaceAll("<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00123456\"><w:lastRenderedPageBreak/><w:t>$1</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r w:rsidRPr=\"00D4E5F6\"><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t xml:space=\"preserve\"> $2</w:t></w:r>");
		corps = corps.replaceFirst("<w:sectPr", "<w:bookmarkStart w:id=\"900\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"900\"/><w:sectPr");
		return octets();
	}
}
