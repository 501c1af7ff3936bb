// SPDX-License-Identifier: EPL-2.0
package fr.clausier.documents.accessibilite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.clausier.documents.paquet.Paquet;

/**
 * Looks for what bars the reading of a Word file: headings out of order, a language that is not said, tables without header row or
 * description, images without text, empty lines and typed bullets, links that say nothing, colours too pale.
 *
 * <p>
 * What no program can tell stays open: whether a description describes, whether a sentence is clear.
 */
public final class ControleAccessibilite {

	private static final List<Verification> VERIFICATIONS = List.of(new VerificationProprietes(), new VerificationTitres(),
			new VerificationLangue(), new VerificationTableaux(), new VerificationImages(), new VerificationParagraphes(),
			new VerificationLiens(), new VerificationContrastes());

	private ControleAccessibilite() {
	}

	/** Defects of a Word file made here; empty when all is well. */
	public static List<Defaut> de(byte[] docx) {
		return de(Paquet.relire(docx));
	}

	/** Defects of a Word file that was opened within the limits of the intake. */
	public static List<Defaut> de(Paquet paquet) {
		List<Defaut> defauts = new ArrayList<>();
		DocumentWord document = new DocumentWord(paquet);
		VERIFICATIONS.forEach(v -> v.verifier(document, (lieu, message) -> defauts.add(new Defaut(lieu, message))));
		return defauts.stream().distinct().toList();
	}

	/**
	 * The one sentence that ends a report.
	 *
	 * @param parPiece defects by file name, files without defect included
	 */
	public static String bilan(Map<String, List<Defaut>> parPiece) {
		long atteintes = parPiece.values().stream().filter(d -> !d.isEmpty()).count();
		int nombre = parPiece.values().stream().mapToInt(List::size).sum();
		if (nombre == 0) {
			return "Accessibilité : aucun défaut relevé dans " + compter(parPiece.size(), "pièce")
					+ " (titres, langue, tableaux, images, listes, liens, contrastes).";
		}
		Map.Entry<String, List<Defaut>> premiere = parPiece.entrySet().stream().filter(e -> !e.getValue().isEmpty()).findFirst().orElseThrow();
		return "Accessibilité : " + compter(nombre, "défaut") + " dans " + compter((int) atteintes, "pièce") + " sur " + parPiece.size()
				+ ", à commencer par " + premiere.getKey() + ", " + premiere.getValue().getFirst();
	}

	private static String compter(int nombre, String nom) {
		return nombre + "\u00A0" + nom + (nombre > 1 ? "s" : "");
	}
}
