// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.ide.corrections.allotissement;

import fr.clausier.dsl.ide.corrections.Cas;
import fr.clausier.dsl.ide.corrections.ClausesNeuves;
import fr.clausier.dsl.ide.corrections.Famille;
import fr.clausier.dsl.ide.corrections.Registre;
import fr.clausier.dsl.ide.retouches.Champ;
import fr.clausier.dsl.ide.retouches.Valeurs;
import fr.clausier.model.strategie.JeuCriteres;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** */
public final class CorrectionsAllotissement implements Famille {

	@Override
	public void inscrire(Registre registre) {
		registre.pour("R-020", Motifs::motiver)
				.pour("R-021", Motifs::choisir)
				.pour("R-022", Motifs::rediger)
				.pour("R-023", Motifs::changer)
				.pour("R-024", Motifs::changer, Motifs::entiteAdjudicatrice)
				.pour("R-025", CorrectionsAllotissement::secondLot, Motifs::motiver)
				.pour("R-026", Limites::regle)
				.pour("R-027", Limites::ramener, Limites::lever)
				.pour("R-028", Limites::sansVariation)
				.pour("R-030", CorrectionsAllotissement::partPme)
				.pour("R-031", CorrectionsAllotissement::communs)
				.pour("R-032", Motifs::rediger)
				.pour("R-033", Limites::ouvrir)
				.pour("R-203", CorrectionsAllotissement::alloti);
	}

	private static void secondLot(Cas cas) {
		Marche marche = cas.marche();
		Integer first = marche.getLots().get(0).getNumero();
		int number = first == null ? 2 : first + 1;
		cas.proposer("Ajouter un second lot à remplir", "Lot n° " + number + " ajouté : écrivez son intitulé et son estimation.", "Add a second lot to fill in",
				r -> r.ajouter(marche, Literals.MARCHE__LOTS, ClausesNeuves.lot(number)));
	}

	private static void partPme(Cas cas) {
		Marche marche = cas.marche();
		String minimum = Valeurs.pourcent(cas.nombre("minimum"));
		cas.proposer("Porter la part confiée à des PME ou à des artisans à " + minimum, "Part des PME portée à " + minimum + ".", "Set the share of small firms to " + minimum,
				r -> r.fixer(marche, Literals.MARCHE__PART_PME, "part PME", minimum));
		cas.proposer("Indiquer que le titulaire est une PME", "« titulaire PME » ajouté.", "State that the contractor is a small firm",
				r -> r.ajouter(marche, Literals.PRESTATION__TITULAIRE_PME, "titulaire PME"));
		cas.proposer("Expliquer que la structure du secteur ne le permet pas", "Explication ajoutée : écrivez-la.", "Explain that the sector does not allow it",
				r -> r.fixer(marche, Literals.MARCHE__MOTIF_STRUCTURE_SECTEUR, "structure du secteur", Champ.texte("ce qui, dans le secteur, ne permet pas cette part")));
	}

	/** The criteria bind these lots already, since nothing else can: the word only says it. */
	private static void communs(Cas cas) {
		cas.proposerSur("Écrire « critères communs » : ces critères valent pour les lots qui n'en ont pas", "Critères déclarés communs aux lots.", "Write « critères communs »",
				r -> r.apresMot(cas.dans(JeuCriteres.class), "critères", " communs"));
	}

	private static void alloti(Cas cas) {
		cas.proposer("Retirer « non alloti » et sa motivation : le marché garde ses lots", "« non alloti » retiré.", "Remove « non alloti »: the purchase keeps its lots",
				r -> r.retirer(cas.marche(), Literals.MARCHE__NON_ALLOTISSEMENT));
	}
}
