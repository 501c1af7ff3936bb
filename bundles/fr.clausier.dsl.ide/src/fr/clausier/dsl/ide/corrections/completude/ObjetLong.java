// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.completude;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Lignes;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** An object that the open data cannot hold is cut after a sentence; nothing of it is lost. */
final class ObjetLong {

	private static final int LIMITE = 1000;

	private ObjetLong() {
	}

	static void raccourcir(Cas cas) {
		Marche marche = cas.marche();
		boolean written = marche.getObjet() != null;
		String whole = written ? marche.getObjet() : marche.getTitre();
		String start = debut(whole);
		boolean description = marche.getDescription() == null;
		cas.proposer("Ne garder dans l'objet que ses premières phrases et porter le texte entier dans " + (description ? "la description" : "une note"),
				"Objet raccourci : relisez-le.", "Keep only the first sentences in the object and move the whole text to " + (description ? "the description" : "a note"), r -> {
					if (written) {
						r.remplacer(marche, Literals.MARCHE__OBJET, texte(start));
					} else {
						r.ajouter(marche, Literals.MARCHE__OBJET, "objet " + texte(start));
					}
					r.ajouter(marche, description ? Literals.PRESTATION__DESCRIPTION : Literals.PRESTATION__NOTES, (description ? "description " : "note ") + texte(whole));
				});
	}

	private static String texte(String text) {
		return text.indexOf('\n') < 0 ? Valeurs.chaine(text) : Lignes.texte(text.split("\n"));
	}

	/** As many sentences as the field holds; as many words when the first sentence is too long. */
	private static String debut(String text) {
		String head = text.substring(0, text.offsetByCodePoints(0, LIMITE));
		int end = Math.max(head.lastIndexOf(". "), Math.max(head.lastIndexOf(".\n"), head.lastIndexOf(" ; ")));
		int cut = end > 0 ? end + 1 : Math.max(1, head.lastIndexOf(' '));
		return head.substring(0, cut).strip();
	}
}
