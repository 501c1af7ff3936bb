// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import fr.clausier.documents.paquet.ArbreXml;

/** White space is the business of styles, bullets and numbers that of lists: typed, they are read aloud or lost. */
final class VerificationParagraphes implements Verification {

	private static final Pattern PUCE_TAPEE = Pattern.compile("^\\s*(?:[-–—•·*▪◦➢]|\\d{1,2}[.)]|[a-z][.)])[\\s\u00A0]+\\S.*", Pattern.DOTALL);
	private static final Pattern BLANCS = Pattern.compile("\\S[  \u00A0]{3,}\\S");
	/** Whatever of these a paragraph holds, it is not empty. */
	private static final Set<String> CONTENUS = Set.of("drawing", "pict", "object", "br", "fldChar", "fldSimple", "sym", "sdt", "footnoteReference");

	@Override
	public void verifier(DocumentWord document, BiConsumer<String, String> noter) {
		List<Element> paragraphes = document.paragraphes();
		for (Element paragraphe : paragraphes) {
			String texte = Xml.texte(paragraphe);
			if (texte.isBlank() && vide(paragraphe)) {
				if (!necessaire(paragraphe)) {
					noter.accept(document.lieu(paragraphe), "un paragraphe vide sert d'espacement ; réglez plutôt l'espacement du style.");
				}
			} else if (PUCE_TAPEE.matcher(texte).matches() && document.niveau(paragraphe) == 0 && !libelle(paragraphe)
					&& !numerote(document, paragraphe)) {
				noter.accept(document.lieu(paragraphe),
						"« " + DocumentWord.extrait(texte) + " » commence par une puce ou un numéro tapé ; appliquez un style de liste.");
			} else if (troisBlancs(texte) && BLANCS.matcher(texte).find()) {
				noter.accept(document.lieu(paragraphe),
						"« " + DocumentWord.extrait(texte) + " » est mis en place par des espaces répétées ; utilisez une tabulation ou un retrait.");
			}
		}
	}

	/** Asked before the pattern: few texts have three spaces in a row. */
	private static boolean troisBlancs(String texte) {
		int suite = 0;
		for (int i = 0; i < texte.length() && suite < 3; i++) {
			char c = texte.charAt(i);
			suite = c == ' ' || c == '\u00A0' ? suite + 1 : 0;
		}
		return suite == 3;
	}

	/** « 1. Gros œuvre » alone in the cell of a table names a lot, it opens no list. */
	private static boolean libelle(Element paragraphe) {
		return Xml.est(paragraphe.getParentNode(), "tc") && ArbreXml.enfants((Element) paragraphe.getParentNode()).stream()
				.filter(e -> Xml.est(e, "p")).count() == 1;
	}

	private static boolean vide(Element paragraphe) {
		boolean[] plein = {false};
		Xml.parcourir(paragraphe, e -> plein[0] |= CONTENUS.contains(e.getLocalName()));
		return !plein[0];
	}

	/** Word itself wants a paragraph in each cell, after a table, and in a place to write in. */
	private static boolean necessaire(Element paragraphe) {
		Node avant = paragraphe.getPreviousSibling();
		while (avant != null && !(avant instanceof Element)) {
			avant = avant.getPreviousSibling();
		}
		boolean seul = ArbreXml.enfants((Element) paragraphe.getParentNode()).stream().filter(e -> Xml.est(e, "p") || Xml.est(e, "tbl")).count() == 1;
		boolean place = Xml.est(paragraphe.getParentNode(), "tc") || Xml.est(paragraphe.getParentNode(), "sdtContent");
		return avant != null && finitParUnTableau(avant) || place && seul;
	}

	private static boolean finitParUnTableau(Node element) {
		if (Xml.est(element, "sdt")) {
			Element contenu = Xml.a((Element) element, "sdtContent");
			List<Element> enfants = contenu == null ? List.of() : ArbreXml.enfants(contenu);
			return !enfants.isEmpty() && finitParUnTableau(enfants.getLast());
		}
		return Xml.est(element, "tbl");
	}

	private static boolean numerote(DocumentWord document, Element paragraphe) {
		String direct = Xml.valeur(paragraphe, "pPr", "numPr", "numId");
		return direct.isEmpty() ? document.styles().numerote(Xml.valeur(paragraphe, "pPr", "pStyle")) : !"0".equals(direct);
	}
}
