// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.completude;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.procedure.Procedures;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.NatureMarche;
import fr.clausier.model.strategie.Procedure;
import fr.clausier.model.strategie.StrategiePackage.Literals;
import fr.clausier.model.strategie.TypeAcheteur;

/** Buyer, kind of buyer, nature and procedure: what is missing is a choice among those of the law or of the folder. */
final class FaitsManquants {

	private static final int MAX = 6;

	private FaitsManquants() {
	}

	static void proposer(Cas cas) {
		Marche marche = cas.marche();
		String fact = cas.fait("fait");
		if (fact.contains("type")) {
			Acheteur buyer = marche.getAcheteur();
			TypeAcheteur.VALUES.stream().filter(t -> t != TypeAcheteur.NON_PRECISE).forEach(t -> choix(cas, buyer, Literals.ACHETEUR__TYPE, "type", t));
		} else if (fact.contains("nature")) {
			NatureMarche.VALUES.stream().filter(n -> n != NatureMarche.NON_PRECISE).forEach(n -> choix(cas, marche, Literals.MARCHE__NATURE, "nature", n));
		} else if (fact.contains("procédure")) {
			List<Procedure> open = Procedures.adapteeOuverte(marche) ? List.of(Procedure.MAPA, Procedure.AOO) : List.of(Procedure.AOO, Procedure.AOR);
			open.forEach(p -> cas.proposer("Indiquer la procédure : " + p.getLiteral(), "Procédure indiquée : " + p.getLiteral() + ".", "State the procedure: " + p.getLiteral(),
					r -> r.fixer(marche, Literals.MARCHE__PROCEDURE, "procédure", Procedures.ecrite(p))));
		} else if (fact.contains("acheteur")) {
			acheteur(cas, marche);
		}
	}

	private static void choix(Cas cas, EObject owner, EStructuralFeature feature, String word, Enumerator choice) {
		cas.proposer("Indiquer « " + word + " " + choice.getLiteral() + " »", "« " + word + " " + choice.getLiteral() + " » indiqué.",
				"State « " + word + " " + choice.getLiteral() + " »", r -> r.fixer(owner, feature, word, choice.getLiteral()));
	}

	private static void acheteur(Cas cas, Marche marche) {
		List<String> known = cas.noms(marche, Literals.MARCHE__ACHETEUR);
		known.stream().limit(MAX).forEach(name -> cas.proposer("Désigner " + name + " comme acheteur", "Acheteur désigné : " + name + ".", "Name " + name + " as the buyer",
				r -> r.ajouter(marche, Literals.MARCHE__ACHETEUR, "acheteur " + name)));
		if (known.isEmpty()) {
			cas.proposer("Déclarer un acheteur à remplir", "Acheteur déclaré à la fin du fichier : remplissez-le.", "Declare a buyer to fill in",
					r -> r.ajouter(marche, Literals.MARCHE__ACHETEUR, "acheteur MonAcheteur").elementALaFin(marche,
							"acheteur MonAcheteur " + Champ.texte("nom de l'acheteur") + " {\n}"));
		}
	}
}
