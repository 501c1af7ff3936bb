// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.assistances;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.retouches.Lignes;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.dsl.lexique.Habitudes;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Assumptions left in comments, which no document shows, written down as notes of the internal file. */
final class Hypotheses {

	private static final String MOT = "hypothese";

	private Hypotheses() {
	}

	static void consigner(Cas cas) {
		Prestation owner = cas.dans(Prestation.class);
		if (owner == null) {
			return;
		}
		ILeafNode here = cas.feuille();
		if (here != null && hypothese(here)) {
			proposer(cas, owner, List.of(here), "Consigner cette hypothèse dans une note", "Write this assumption down as a note");
		}
		Marche marche = cas.marche();
		List<ILeafNode> all = new ArrayList<>();
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(marche).getLeafNodes()) {
			if (hypothese(leaf)) {
				all.add(leaf);
			}
		}
		if (all.size() > 1) {
			proposer(cas, marche, all, "Consigner les " + all.size() + " hypothèses du marché dans une note", "Write the " + all.size() + " assumptions down as a note");
		}
	}

	private static boolean hypothese(ILeafNode leaf) {
		return leaf.isHidden() && (leaf.getText().startsWith("//") || leaf.getText().startsWith("/*")) && Habitudes.serrer(leaf.getText()).contains(MOT);
	}

	private static void proposer(Cas cas, Prestation owner, List<ILeafNode> comments, String titre, String titreEn) {
		List<String> said = comments.stream().map(Hypotheses::texte).filter(t -> !t.isBlank()).toList();
		if (!said.isEmpty()) {
			cas.proposer(titre, said.size() == 1 ? "Hypothèse consignée." : said.size() + " hypothèses consignées.", titreEn, r -> {
				comments.forEach(c -> r.retirerCommentaire(cas.resource(), c));
				r.ajouter(owner, Literals.PRESTATION__NOTES, "note " + note(said));
			});
		}
	}

	private static String note(List<String> said) {
		if (said.size() == 1) {
			return Valeurs.chaine("Hypothèse : " + said.get(0));
		}
		List<String> lines = new ArrayList<>(List.of("Hypothèses :"));
		said.forEach(s -> lines.add("- " + s));
		return Lignes.texte(lines.toArray(String[]::new));
	}

	/** The words of a comment without its signs and without the word that announces an assumption. */
	private static String texte(ILeafNode comment) {
		String words = comment.getText().replaceAll("^/\\*+|\\*+/$|^//+", "").replaceAll("(?m)^\\s*(?://|\\*)\\s?", "").replaceAll("\\s+", " ").strip();
		return words.replaceFirst("(?iu)^hypoth[eè]ses?\\s*:?\\s*", "");
	}
}
